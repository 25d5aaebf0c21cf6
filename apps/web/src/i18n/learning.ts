import { learningEn } from './en/learning';
import { learningJa } from './ja/learning';
import type { Bilingual } from './text';

export const learningText: Bilingual<typeof learningJa> = { ja: learningJa, en: learningEn };
