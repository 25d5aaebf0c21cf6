import { publicEn } from './en/public';
import { publicJa } from './ja/public';
import type { Bilingual } from './text';

export const publicText: Bilingual<typeof publicJa> = { ja: publicJa, en: publicEn };
