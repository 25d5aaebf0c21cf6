import { workEn } from './en/work';
import { workJa } from './ja/work';
import type { Bilingual } from './text';

export const workText: Bilingual<typeof workJa> = { ja: workJa, en: workEn };
