import { quizEn } from './en/quiz';
import { quizJa } from './ja/quiz';
import type { Bilingual } from './text';

export const quizText: Bilingual<typeof quizJa> = { ja: quizJa, en: quizEn };
