import { ratioEn } from './en/ratio';
import { ratioJa } from './ja/ratio';
import type { Bilingual } from './text';

export const ratioText: Bilingual<typeof ratioJa> = { ja: ratioJa, en: ratioEn };
