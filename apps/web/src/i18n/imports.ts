import { importsEn } from './en/imports';
import { importsJa } from './ja/imports';
import type { Bilingual } from './text';

export const importsText: Bilingual<typeof importsJa> = { ja: importsJa, en: importsEn };
