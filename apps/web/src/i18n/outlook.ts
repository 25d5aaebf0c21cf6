import { outlookEn } from './en/outlook';
import { outlookJa } from './ja/outlook';
import type { Bilingual } from './text';

export const outlookText: Bilingual<typeof outlookJa> = { ja: outlookJa, en: outlookEn };
