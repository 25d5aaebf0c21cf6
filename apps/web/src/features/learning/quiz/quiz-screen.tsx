import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { request } from '../../../app/graphql';
import { StartQuizDocument, SubmitQuizDocument } from '../../../gql/graphql';
import { quizText } from '../../../i18n/quiz';
import { useInLanguage, useText } from '../../../i18n/text';
import { ButtonLink } from '../../../ui/button';
import { PageHeading } from '../../../ui/page-heading';
import { EmptyState, ErrorState, Skeleton } from '../../../ui/states';
import { TextLink } from '../../../ui/text-link';
import { CompletionNotice } from '../completion-notice';
import { courseQuery, forgetProgress, type Enrolment } from '../course-queries';
import { firstOfKind, isLocked } from '../next-step';
import { QuizForm, type Answers } from './quiz-form';
import { QuizOutcome } from './quiz-outcome';

const route = getRouteApi('/signed-in/courses/$code/test/$lessonId');

/** Answers: have I understood it? */
export function QuizScreen() {
  const { code, lessonId } = route.useParams();
  const { data: course } = useSuspenseQuery(courseQuery(code));
  const t = useText(quizText);
  const pick = useInLanguage();
  const enrolment = course.myEnrolment;
  const version = enrolment?.courseVersion ?? course.version;
  const lesson = version.lessons.find((candidate) => candidate.id === lessonId);
  const video = firstOfKind(version.lessons, 'video');

  return (
    <>
      <PageHeading
        above={
          <TextLink to="/courses/$code" params={{ code }}>
            {pick(version, 'title')}
          </TextLink>
        }
        title={lesson ? pick(lesson, 'title') : t.title}
        answer={lesson ? t.answer(lesson.drawCount ?? 0, lesson.passPercent ?? 0) : undefined}
      />
      {enrolment?.completion && <CompletionNotice completion={enrolment.completion} />}
      {enrolment && lesson && isLocked(enrolment, lesson) && video && (
        <EmptyState
          title={t.locked}
          action={
            <ButtonLink to="/courses/$code/watch/$lessonId" params={{ code, lessonId: video.id }}>
              {t.toVideo}
            </ButtonLink>
          }
        />
      )}
      {enrolment?.state === 'active' && lesson && !isLocked(enrolment, lesson) && (
        <Quiz enrolment={enrolment} lessonId={lessonId} code={code} videoId={video?.id} />
      )}
      {!enrolment && (
        <EmptyState
          title={t.notBegun}
          action={
            <ButtonLink to="/courses/$code" params={{ code }}>
              {t.toCourse}
            </ButtonLink>
          }
        />
      )}
    </>
  );
}

interface QuizProps {
  enrolment: Enrolment;
  lessonId: string;
  code: string;
  videoId: string | undefined;
}

function Quiz({ enrolment, lessonId, code, videoId }: QuizProps) {
  const queryClient = useQueryClient();
  const [round, setRound] = useState(0);
  const attempt = useQuery({
    queryKey: ['quiz', enrolment.id, lessonId, round],
    // An open draw is returned again, so that asking twice does no harm.
    queryFn: async ({ signal }) =>
      (await request(StartQuizDocument, { enrolmentId: enrolment.id, lessonId }, { signal })).startQuiz,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const submit = useMutation({
    mutationFn: async ({ id, answers }: { id: string; answers: Answers }) => {
      const list = Object.entries(answers).map(([questionId, choiceIds]) => ({ questionId, choiceIds }));
      return (await request(SubmitQuizDocument, { attemptId: id, answers: list })).submitQuiz;
    },
  });
  const again = (): void => {
    submit.reset();
    setRound((before) => before + 1);
  };

  if (submit.data && attempt.data) {
    return (
      <QuizOutcome
        attempt={attempt.data}
        result={submit.data}
        code={code}
        videoId={videoId}
        onAgain={again}
        onLeave={() => void forgetProgress(queryClient)}
      />
    );
  }
  if (attempt.error) return <ErrorState error={attempt.error} retry={() => void attempt.refetch()} />;
  if (!attempt.data) return <Skeleton rows={6} />;
  const { id } = attempt.data;
  return (
    <QuizForm
      key={id}
      attempt={attempt.data}
      busy={submit.isPending}
      error={submit.error}
      onSubmit={(answers) => submit.mutate({ id, answers })}
    />
  );
}
