import { directoryEn } from './en/directory';
import { directoryJa } from './ja/directory';
import type { Bilingual } from './text';

export const directoryText: Bilingual<typeof directoryJa> = { ja: directoryJa, en: directoryEn };
