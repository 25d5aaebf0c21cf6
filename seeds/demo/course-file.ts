import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A course as its folder describes it in course.json. */
export interface CourseFile {
  code: string;
  category: string;
  titleJa: string;
  titleEn: string;
  summaryJa: string;
  summaryEn: string;
  audienceJa: string | null;
  audienceEn: string | null;
  syllabusVersion: string | null;
  reviewDueOn: string | null;
  estimatedMinutes: number;
  lessons: LessonFile[];
  questions: QuestionFile[];
}

export type LessonFile =
  | { key: string; kind: 'video'; titleJa: string; titleEn: string; durationSeconds: number; media: string }
  | { key: string; kind: 'quiz'; titleJa: string; titleEn: string; drawCount: number; passPercent: number };

export interface QuestionFile {
  key: string;
  kind: 'single' | 'multiple';
  textJa: string;
  textEn: string;
  choices: { key: string; textJa: string; textEn: string; correct: boolean }[];
  explanationJa: string;
  explanationEn: string;
}

/** Reads the description that stands in the course's folder. */
export async function readCourse(coursesFolder: string, code: string): Promise<CourseFile> {
  const course: CourseFile = JSON.parse(await readFile(join(coursesFolder, code, 'course.json'), 'utf8'));
  return course;
}
