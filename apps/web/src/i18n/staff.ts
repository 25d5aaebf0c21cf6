import { staffEn } from './en/staff';
import { staffJa } from './ja/staff';
import type { Bilingual } from './text';

export const staffText: Bilingual<typeof staffJa> = { ja: staffJa, en: staffEn };
