import { learningText } from '../../i18n/learning';
import { useInLanguage, useText } from '../../i18n/text';
import { Badge, type BadgeLook } from '../../ui/badge';
import { ButtonLink } from '../../ui/button';
import { Card } from '../../ui/card';
import type { Enrolment, Lesson } from './course-queries';
import { isDone, isLocked, lessonsInOrder, progressOf } from './next-step';

interface LessonListProps {
  code: string;
  lessons: readonly Lesson[];
  enrolment: Enrolment | null;
}

/** The steps of a course in order, each with how far the learner is. */
export function LessonList({ code, lessons, enrolment }: LessonListProps) {
  const t = useText(learningText);
  const pick = useInLanguage();
  return (
    <ol className="flex flex-col gap-3">
      {lessonsInOrder(lessons).map((lesson, at) => (
        <Card as="li" key={lesson.id} className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <span
            aria-hidden="true"
            className="flex size-9 shrink-0 items-center justify-center rounded-full border-2 border-key-900 font-bold text-key-1000"
          >
            {at + 1}
          </span>
          <div className="min-w-40 flex-1">
            <p className="text-dns-14N-130 text-solid-gray-700">
              {lesson.kind === 'video' ? t.course.video : t.course.quiz}
              {!lesson.required && ` (${t.course.optional})`}
            </p>
            <p className="text-std-16B-170">{pick(lesson, 'title')}</p>
            <p className="text-dns-14N-130 text-solid-gray-700">
              {lesson.media && t.seconds(lesson.media.durationSeconds)}
              {lesson.kind === 'quiz' && t.course.questions(lesson.drawCount ?? 0, lesson.passPercent ?? 0)}
            </p>
          </div>
          {enrolment && <LessonState enrolment={enrolment} lesson={lesson} />}
          {enrolment && !isLocked(enrolment, lesson) && <LessonLink code={code} lesson={lesson} />}
        </Card>
      ))}
    </ol>
  );
}

function LessonLink({ code, lesson }: { code: string; lesson: Lesson }) {
  const t = useText(learningText).course;
  const pick = useInLanguage();
  const label = lesson.kind === 'video' ? t.watchLesson : t.takeLesson;
  return (
    <ButtonLink
      to={lesson.kind === 'video' ? '/courses/$code/watch/$lessonId' : '/courses/$code/test/$lessonId'}
      params={{ code, lessonId: lesson.id }}
      look="outline"
      aria-label={`${label} ${pick(lesson, 'title')}`}
    >
      {label}
    </ButtonLink>
  );
}

function LessonState({ enrolment, lesson }: { enrolment: Enrolment; lesson: Lesson }) {
  const t = useText(learningText);
  const progress = progressOf(enrolment, lesson.id);
  const [look, text] = ((): [BadgeLook, string] => {
    const s = t.course.state;
    if (lesson.kind === 'video') {
      const watch = progress?.watch;
      if (isDone(enrolment, lesson)) return ['success', s.done];
      if (!watch || watch.coveredSeconds === 0) return ['plain', s.todo];
      return ['info', s.partly(t.seconds(watch.durationSeconds - watch.coveredSeconds))];
    }
    if (progress?.quizPassed) return ['success', s.passed(progress.bestPercent ?? 100)];
    if (isLocked(enrolment, lesson)) return ['plain', s.locked];
    if (progress && progress.attemptsUsed > 0) return ['warning', s.failed(progress.bestPercent ?? 0)];
    return ['plain', s.todo];
  })();
  return <Badge look={look}>{text}</Badge>;
}
