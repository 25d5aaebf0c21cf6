import type { LocalDate } from '../../libs/vocabulary/index.js';
import type { SeededCourse, SeededQuestion } from './courses.js';
import type { Dice } from './dice.js';

/** A row of quiz_attempt. */
export interface AttemptRow {
  id: number;
  enrolment_id: number;
  lesson_id: number;
  person_id: number;
  question_ids: number[];
  started_at: string;
  submitted_at: string;
  answers: Record<string, string[]>;
  correct_count: number;
  percent: number;
  passed: boolean;
}

/** A row of watch. */
export interface WatchRow {
  enrolment_id: number;
  lesson_id: number;
  person_id: number;
  watched: string;
  covered_s: number;
  position_s: number;
  first_at: string;
  last_at: string;
  completed_at: string | null;
}

interface Learner {
  id: number;
  enrolment_id: number;
  person_id: number;
}

/** An instant in Hiroshima: seconds after midnight of that day. */
export function instant(on: LocalDate, seconds: number): string {
  return `${on}T${new Date(seconds * 1000).toISOString().slice(11, 19)}+09:00`;
}

/** A submitted test, marked as submit_quiz() marks. */
export function takeTest(
  { id, enrolment_id, person_id }: Learner,
  course: SeededCourse,
  pass: boolean,
  { started_at, submitted_at }: { started_at: string; submitted_at: string },
  dice: Dice,
): AttemptRow {
  const drawn = dice.shuffled(course.questions).slice(0, course.drawCount);
  const needed = Math.ceil((course.passPercent * drawn.length) / 100);
  const correct = pass ? dice.int(needed, drawn.length) : dice.int(1, needed - 1);
  const answers = Object.fromEntries(
    drawn.map((question, index) => [
      String(question.id),
      (index < correct ? question.right : wrongAnswer(question)).map(String),
    ]),
  );
  return {
    id,
    enrolment_id,
    lesson_id: course.quizId,
    person_id,
    question_ids: drawn.map((question) => question.id),
    started_at,
    submitted_at,
    answers,
    correct_count: correct,
    percent: Math.floor((correct * 100) / drawn.length),
    passed: pass,
  };
}

function wrongAnswer({ right, all }: SeededQuestion): number[] {
  return right.length > 1 ? right.slice(0, 1) : all.filter((choice) => !right.includes(choice)).slice(0, 1);
}

/** The whole video, seen to its end. */
export function watchedWholly(
  { enrolment_id, person_id }: Omit<Learner, 'id'>,
  course: SeededCourse,
  first_at: string,
  last_at: string,
): WatchRow {
  const end = course.durationSeconds;
  return {
    enrolment_id,
    lesson_id: course.videoId,
    person_id,
    watched: `{[0,${end})}`,
    covered_s: end,
    position_s: end,
    first_at,
    last_at,
    completed_at: last_at,
  };
}

/** Some of the video, in one piece or with a gap; never enough to be complete. */
export function watchedPartly(
  { enrolment_id, person_id }: Omit<Learner, 'id'>,
  course: SeededCourse,
  first_at: string,
  last_at: string,
  dice: Dice,
): WatchRow {
  const stop = dice.int(4, Math.floor(course.durationSeconds * 0.85));
  const gap = stop > 20 && dice.permille(350) ? dice.int(3, 9) : 0;
  const gapFrom = gap > 0 ? dice.int(2, stop - gap - 2) : 0;
  return {
    enrolment_id,
    lesson_id: course.videoId,
    person_id,
    watched: gap > 0 ? `{[0,${gapFrom}),[${gapFrom + gap},${stop})}` : `{[0,${stop})}`,
    covered_s: stop - gap,
    position_s: stop,
    first_at,
    last_at,
    completed_at: null,
  };
}
