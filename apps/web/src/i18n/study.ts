import { studyEn } from './en/study';
import { studyJa } from './ja/study';
import type { Bilingual } from './text';

export const studyText: Bilingual<typeof studyJa> = { ja: studyJa, en: studyEn };
