import { examsEn } from './en/exams';
import { examsJa } from './ja/exams';
import type { Bilingual } from './text';

export const examsText: Bilingual<typeof examsJa> = { ja: examsJa, en: examsEn };
