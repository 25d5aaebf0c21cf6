import type { Enrolment, Lesson } from './course-queries';

/** What a learner does next in a course: the first required lesson that is not done, in order. */
export function nextStep(enrolment: Enrolment): Lesson | undefined {
  return lessonsInOrder(enrolment.courseVersion.lessons).find(
    (lesson) => lesson.required && !isDone(enrolment, lesson),
  );
}

export function isDone(enrolment: Enrolment, lesson: Lesson): boolean {
  const progress = progressOf(enrolment, lesson.id);
  return lesson.kind === 'video' ? (progress?.watch?.complete ?? false) : (progress?.quizPassed ?? false);
}

/** A test opens when every required video before it has been watched. The server judges; this only words it. */
export function isLocked(enrolment: Enrolment, lesson: Lesson): boolean {
  return (
    lesson.kind === 'quiz' &&
    enrolment.courseVersion.lessons.some(
      (other) =>
        other.kind === 'video' &&
        other.required &&
        other.ordinal < lesson.ordinal &&
        !isDone(enrolment, other),
    )
  );
}

export function progressOf(enrolment: Enrolment, lessonId: string) {
  return enrolment.progress.find((progress) => progress.lessonId === lessonId);
}

export function lessonsInOrder(lessons: readonly Lesson[]): Lesson[] {
  return [...lessons].sort((a, b) => a.ordinal - b.ordinal);
}

/** The video to go back to from a test, and the test to go on to from a video. */
export function firstOfKind(lessons: readonly Lesson[], kind: Lesson['kind']): Lesson | undefined {
  return lessonsInOrder(lessons).find((lesson) => lesson.kind === kind);
}
