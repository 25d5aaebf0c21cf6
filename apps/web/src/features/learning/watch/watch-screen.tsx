import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useLanguage } from '../../../i18n/language';
import { useInLanguage, useText } from '../../../i18n/text';
import { watchText } from '../../../i18n/watch';
import { Alert } from '../../../ui/alert';
import { Button, ButtonLink } from '../../../ui/button';
import { PageHeading, SectionHeading } from '../../../ui/page-heading';
import { EmptyState, ErrorState } from '../../../ui/states';
import { TextLink } from '../../../ui/text-link';
import { CompletionNotice } from '../completion-notice';
import { courseQuery, type Course, type Enrolment, type Lesson } from '../course-queries';
import { firstOfKind, progressOf } from '../next-step';
import { Chapters } from './chapters';
import { MissingBar } from './missing-bar';
import { Player } from './player';
import { Transcript } from './transcript';
import { useCues, usePlayingSecond } from './use-cues';
import { useWatch } from './use-watch';

const route = getRouteApi('/signed-in/courses/$code/watch/$lessonId');

/** Answers: where did I stop, and what is still missing? */
export function WatchScreen() {
  const { code, lessonId } = route.useParams();
  const { data: course } = useSuspenseQuery(courseQuery(code));
  const t = useText(watchText);
  const enrolment = course.myEnrolment;
  const lesson = enrolment?.courseVersion.lessons.find((candidate) => candidate.id === lessonId);
  const watch = enrolment && progressOf(enrolment, lessonId)?.watch;
  if (!enrolment || !lesson?.media || !watch) {
    return (
      <>
        <PageHeading title={t.notBegun} />
        <EmptyState
          title={t.notBegunBody}
          action={
            <ButtonLink to="/courses/$code" params={{ code }}>
              {t.toCourse}
            </ButtonLink>
          }
        />
      </>
    );
  }
  return (
    <Watch
      key={`${enrolment.id}:${lesson.id}`}
      course={course}
      enrolment={enrolment}
      lesson={{ ...lesson, media: lesson.media }}
      initial={watch}
    />
  );
}

interface WatchProps {
  course: Course;
  enrolment: Enrolment;
  lesson: Lesson & { media: NonNullable<Lesson['media']> };
  initial: NonNullable<Enrolment['progress'][number]['watch']>;
}

function Watch({ course, enrolment, lesson, initial }: WatchProps) {
  const t = useText(watchText);
  const pick = useInLanguage();
  const language = useLanguage();
  const video = useRef<HTMLVideoElement>(null);
  const version = enrolment.courseVersion;
  // The state at the first look: what the ledger answers later comes through useWatch.
  const [first] = useState(initial);
  const watching = useWatch(video, {
    enrolmentId: enrolment.id,
    lessonId: lesson.id,
    initial: first,
    seekAllowed: version.seekAllowed,
    hiddenAllowed: version.hiddenAllowed,
  });
  const second = usePlayingSecond(video);
  const captions = useCues(video, 'captions', language);
  const chapters = useCues(video, 'chapters', language);
  const jump = (to: number): void => {
    if (video.current) video.current.currentTime = to;
    video.current?.play().catch(() => undefined);
  };

  return (
    <>
      <PageHeading
        above={
          <TextLink to="/courses/$code" params={{ code: course.code }}>
            {pick(version, 'title')}
          </TextLink>
        }
        title={pick(lesson, 'title')}
        answer={t.answer(version.coveragePercent)}
      />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,22rem)]">
        <div className="flex min-w-0 flex-col gap-5">
          {watching.takenOver && <TakenOver onGoOn={watching.goOnHere} />}
          {watching.refusal !== undefined && <ErrorState error={watching.refusal} />}
          <Player videoRef={video} lesson={lesson} maxRate={version.maxRate} disabled={watching.takenOver} />
          {watching.connection === 'resending' && (
            <p role="status" className="text-std-16N-170 text-solid-gray-800">
              {t.resending}
            </p>
          )}
          <MissingBar state={watching.state} second={second} onJump={jump} />
          <NextStep course={course} watching={watching} enrolment={enrolment} />
        </div>
        <div className="flex min-w-0 flex-col gap-6">
          <section aria-labelledby="chapters">
            <SectionHeading id="chapters" title={t.chapters} />
            <Chapters cues={chapters} second={second} onJump={jump} />
          </section>
          <section aria-labelledby="transcript">
            <SectionHeading id="transcript" title={t.transcript.title} />
            <Transcript cues={captions} second={second} onJump={jump} />
          </section>
        </div>
      </div>
    </>
  );
}

function TakenOver({ onGoOn }: { onGoOn: () => void }) {
  const t = useText(watchText).takenOver;
  return (
    <Alert kind="warning" role="alert" title={t.title}>
      <p>{t.body}</p>
      <Button className="mt-3" onClick={onGoOn}>
        {t.goOn}
      </Button>
    </Alert>
  );
}

/** What comes once the video is complete: the completion when that was all, else the test. */
function NextStep({
  course,
  watching,
  enrolment,
}: {
  course: Course;
  watching: ReturnType<typeof useWatch>;
  enrolment: Enrolment;
}) {
  const t = useText(watchText);
  const completion = watching.completion ?? enrolment.completion;
  if (completion)
    return <CompletionNotice completion={completion} role={watching.completion ? 'status' : undefined} />;
  const quiz = firstOfKind(enrolment.courseVersion.lessons, 'quiz');
  if (!watching.state.complete || !quiz) return null;
  return (
    <Alert kind="success" role="status" title={t.complete.title}>
      <p>{t.complete.body}</p>
      <ButtonLink
        to="/courses/$code/test/$lessonId"
        params={{ code: course.code, lessonId: quiz.id }}
        className="mt-3"
      >
        {t.complete.takeTest}
      </ButtonLink>
    </Alert>
  );
}
