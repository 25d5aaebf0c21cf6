import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { request } from '../../app/graphql';
import { EnrolDocument } from '../../gql/graphql';
import { learningText } from '../../i18n/learning';
import { shellText } from '../../i18n/shell';
import { useInLanguage, useText } from '../../i18n/text';
import { Badge } from '../../ui/badge';
import { Button, ButtonLink } from '../../ui/button';
import { PageHeading, SectionHeading } from '../../ui/page-heading';
import { ErrorState } from '../../ui/states';
import { TextLink } from '../../ui/text-link';
import { CompletionNotice } from './completion-notice';
import { CourseFacts } from './course-facts';
import { courseQuery, forgetProgress, type Course } from './course-queries';
import { DueLine } from './due-badge';
import { LessonList } from './lesson-list';
import { firstOfKind, isDone, nextStep, progressOf } from './next-step';
import { Poster } from './poster';

const route = getRouteApi('/signed-in/courses/$code');

/** Answers: what is this course, and how far am I? */
export function CourseScreen() {
  const { code } = route.useParams();
  const { data: course } = useSuspenseQuery(courseQuery(code));
  const t = useText(learningText).course;
  const words = useText(shellText);
  const pick = useInLanguage();
  const enrolment = course.myEnrolment;
  // Learners under way stay on the version that they began.
  const version = enrolment?.courseVersion ?? course.version;
  const completion = enrolment?.completion ?? course.myCompletions[0];

  return (
    <>
      <PageHeading
        above={
          <span className="flex flex-wrap items-center gap-3">
            <TextLink to="/courses">{t.back}</TextLink>
            <Badge>{words.category[course.category]}</Badge>
          </span>
        }
        title={pick(version, 'title')}
        answer={pick(version, 'summary')}
      />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
        <div className="flex min-w-0 flex-col gap-8">
          {completion && <CompletionNotice completion={completion} />}
          <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
            <MainAction course={course} />
            {enrolment?.state === 'active' && <DueLine dueOn={enrolment.dueOn} />}
          </div>
          <section aria-labelledby="lessons">
            <SectionHeading id="lessons" title={t.lessons} />
            <LessonList code={course.code} lessons={version.lessons} enrolment={enrolment} />
          </section>
        </div>
        <section aria-labelledby="facts">
          <Poster url={firstOfKind(version.lessons, 'video')?.media?.posterUrl} className="mb-5" />
          <SectionHeading id="facts" title={t.facts} />
          <CourseFacts version={version} organisation={course.organisation} />
        </section>
      </div>
    </>
  );
}

/** One button: begin, go on, take the test, or look again. */
function MainAction({ course }: { course: Course }) {
  const t = useText(learningText).course;
  const enrolment = course.myEnrolment;
  if (!enrolment || enrolment.state === 'withdrawn') {
    return course.myCompletions.length === 0 ? <EnrolButton code={course.code} /> : null;
  }
  const step = nextStep(enrolment);
  const lesson = step ?? firstOfKind(enrolment.courseVersion.lessons, 'video');
  if (!lesson) return null;
  const params = { code: course.code, lessonId: lesson.id };
  if (lesson.kind === 'quiz') {
    return (
      <ButtonLink to="/courses/$code/test/$lessonId" params={params} size="large">
        {t.takeTest}
      </ButtonLink>
    );
  }
  const begun = (progressOf(enrolment, lesson.id)?.watch?.coveredSeconds ?? 0) > 0;
  return (
    <ButtonLink
      to="/courses/$code/watch/$lessonId"
      params={params}
      size="large"
      look={step ? 'solid' : 'outline'}
    >
      {isDone(enrolment, lesson) ? t.again : begun ? t.resume : t.start}
    </ButtonLink>
  );
}

function EnrolButton({ code }: { code: string }) {
  const t = useText(learningText).course;
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const enrol = useMutation({
    mutationFn: () => request(EnrolDocument, { courseCode: code }),
    onSuccess: async () => {
      await forgetProgress(queryClient);
      await navigate({ to: '/courses/$code/resume', params: { code } });
    },
  });
  return (
    <div className="flex flex-col gap-3">
      <Button size="large" className="self-start" busy={enrol.isPending} onClick={() => enrol.mutate()}>
        {enrol.isPending ? t.enrolling : t.enrol}
      </Button>
      {enrol.error && <ErrorState error={enrol.error} />}
    </div>
  );
}
