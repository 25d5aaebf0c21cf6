import { figuresEn } from './en/figures';
import { figuresJa } from './ja/figures';
import type { Bilingual } from './text';

export const figuresText: Bilingual<typeof figuresJa> = { ja: figuresJa, en: figuresEn };
