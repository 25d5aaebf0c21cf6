import { shellEn } from './en/shell';
import { shellJa } from './ja/shell';
import type { Bilingual } from './text';

export const shellText: Bilingual<typeof shellJa> = { ja: shellJa, en: shellEn };
