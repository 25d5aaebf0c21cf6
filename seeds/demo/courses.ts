import { join } from 'node:path';
import type { ClientBase } from 'pg';
import { MIHARA_CODE, PREFECTURE_CODE } from './bodies.js';
import { Ids, insertRows } from './bulk.js';
import { readCourse, type CourseFile } from './course-file.js';
import { storeMedia } from './course-media.js';
import { existing } from './dice.js';
import { miharaCourse } from './mihara-course.js';

const SHARED = [
  'digital-literacy-1',
  'digital-literacy-2',
  'digital-literacy-3',
  'data-analysis-1',
  'information-security-1',
];
const PUBLISHED_AT = '2024-04-01T09:00:00+09:00';

export interface SeededQuestion {
  id: number;
  right: number[];
  all: number[];
}

/** What the history of learning needs to know of a course. */
export interface SeededCourse {
  code: string;
  id: number;
  versionId: number;
  videoId: number;
  quizId: number;
  durationSeconds: number;
  drawCount: number;
  passPercent: number;
  questions: SeededQuestion[];
}

interface Place {
  coursesFolder: string;
  mediaFolder: string;
}

/** Five courses of the prefecture for everybody, and one that 三原市 keeps to itself; version 1 of each, published. */
export async function seedCourses(client: ClientBase, place: Place): Promise<Map<string, SeededCourse>> {
  const courses: SeededCourse[] = [];
  for (const code of SHARED) {
    const file = await readCourse(place.coursesFolder, code);
    courses.push(
      await seedCourse(client, place, file, { owner: PREFECTURE_CODE, shared: true, media: code }),
    );
  }
  const borrowed = existing(SHARED[0], 'no course to borrow from');
  const lender = await readCourse(place.coursesFolder, borrowed);
  const video = existing(
    lender.lessons.find((lesson) => lesson.kind === 'video'),
    'no video to borrow',
  );
  const own = { owner: MIHARA_CODE, shared: false, media: borrowed };
  courses.push(await seedCourse(client, place, miharaCourse(video), own));
  return new Map(courses.map((course) => [course.code, course]));
}

async function seedCourse(
  client: ClientBase,
  { coursesFolder, mediaFolder }: Place,
  file: CourseFile,
  { owner, shared, media }: { owner: string; shared: boolean; media: string },
): Promise<SeededCourse> {
  const id = await insertedId(
    client,
    `insert into course (code, org_id, shared, category)
     select $1, o.id, $3, $4 from organisation o where o.code6 = $2 returning id`,
    [file.code, owner, shared, file.category],
  );
  const versionId = await insertedId(
    client,
    `insert into course_version (course_id, number, title_ja, title_en, summary_ja, summary_en, audience_ja, audience_en,
       syllabus_version, review_due_on, estimated_minutes)
     values ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
    [
      id,
      file.titleJa,
      file.titleEn,
      file.summaryJa,
      file.summaryEn,
      file.audienceJa,
      file.audienceEn,
      file.syllabusVersion,
      file.reviewDueOn,
      file.estimatedMinutes,
    ],
  );
  const seeded = {
    code: file.code,
    id,
    versionId,
    videoId: 0,
    quizId: 0,
    durationSeconds: 0,
    drawCount: 0,
    passPercent: 0,
  };
  for (const [index, lesson] of file.lessons.entries()) {
    const mediaId =
      lesson.kind === 'video'
        ? await storeMedia(client, join(coursesFolder, media), mediaFolder, file.code, lesson)
        : null;
    const [draw, pass] = lesson.kind === 'quiz' ? [lesson.drawCount, lesson.passPercent] : [null, null];
    const lessonId = await insertedId(
      client,
      `insert into lesson (course_version_id, key, ordinal, kind, title_ja, title_en, media_id, draw_count, pass_percent)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
      [versionId, lesson.key, index + 1, lesson.kind, lesson.titleJa, lesson.titleEn, mediaId, draw, pass],
    );
    if (lesson.kind === 'video') {
      seeded.videoId = lessonId;
      seeded.durationSeconds = Math.floor(lesson.durationSeconds);
    } else {
      seeded.quizId = lessonId;
      seeded.drawCount = lesson.drawCount;
      seeded.passPercent = lesson.passPercent;
    }
  }
  const questions = await seedQuestions(client, seeded.quizId, file);
  if (questions.length < seeded.drawCount)
    throw new Error(`Demo seed: ${file.code} draws more questions than it has`);
  await client.query("update course_version set state = 'published', published_at = $2 where id = $1", [
    versionId,
    PUBLISHED_AT,
  ]);
  return { ...seeded, questions };
}

async function seedQuestions(
  client: ClientBase,
  lessonId: number,
  file: CourseFile,
): Promise<SeededQuestion[]> {
  const questionIds = await Ids.of(client, 'question');
  const choiceIds = await Ids.of(client, 'choice');
  const bank = file.questions.map((question) => ({
    question,
    id: questionIds.next(),
    choices: question.choices.map((choice) => ({ ...choice, id: choiceIds.next() })),
  }));
  const rightOf = ({ choices }: (typeof bank)[number]): number[] =>
    choices.filter((choice) => choice.correct).map((choice) => choice.id);
  await insertRows(
    client,
    'question',
    bank.map(({ id, question }) => ({
      id,
      lesson_id: lessonId,
      key: question.key,
      kind: question.kind,
      text_ja: question.textJa,
      text_en: question.textEn,
    })),
  );
  await insertRows(
    client,
    'choice',
    bank.flatMap((entry) =>
      entry.choices.map((choice) => ({
        id: choice.id,
        question_id: entry.id,
        key: choice.key,
        text_ja: choice.textJa,
        text_en: choice.textEn,
      })),
    ),
  );
  await insertRows(
    client,
    'answer_key',
    bank.map((entry) => ({
      question_id: entry.id,
      choice_ids: rightOf(entry),
      explanation_ja: entry.question.explanationJa,
      explanation_en: entry.question.explanationEn,
    })),
  );
  for (const ids of [questionIds, choiceIds]) await ids.handBack(client);
  return bank.map((entry) => ({
    id: entry.id,
    right: rightOf(entry),
    all: entry.choices.map((choice) => choice.id),
  }));
}

async function insertedId(client: ClientBase, sql: string, values: unknown[]): Promise<number> {
  const result = await client.query<{ id: string }>(sql, values);
  return Number(existing(result.rows[0], 'nothing was inserted').id);
}
