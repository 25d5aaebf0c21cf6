import { exportEn } from './en/export';
import { exportJa } from './ja/export';
import type { Bilingual } from './text';

export const exportText: Bilingual<typeof exportJa> = { ja: exportJa, en: exportEn };
