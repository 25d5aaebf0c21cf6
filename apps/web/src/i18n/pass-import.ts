import { passImportEn } from './en/pass-import';
import { passImportJa } from './ja/pass-import';
import type { Bilingual } from './text';

export const passImportText: Bilingual<typeof passImportJa> = { ja: passImportJa, en: passImportEn };
