import { passesEn } from './en/passes';
import { passesJa } from './ja/passes';
import type { Bilingual } from './text';

export const passesText: Bilingual<typeof passesJa> = { ja: passesJa, en: passesEn };
