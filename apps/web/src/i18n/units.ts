import { unitsEn } from './en/units';
import { unitsJa } from './ja/units';
import type { Bilingual } from './text';

export const unitsText: Bilingual<typeof unitsJa> = { ja: unitsJa, en: unitsEn };
