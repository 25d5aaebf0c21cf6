import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useLanguage } from '../../i18n/language';
import { learningText } from '../../i18n/learning';
import { shellText } from '../../i18n/shell';
import { useInLanguage, useText } from '../../i18n/text';
import { Badge } from '../../ui/badge';
import { Card } from '../../ui/card';
import { PageHeading } from '../../ui/page-heading';
import { EmptyState } from '../../ui/states';
import { TextLink } from '../../ui/text-link';
import { COURSE_CATEGORIES } from './categories';
import { coursesQuery, type CourseInList } from './course-queries';
import { DueLine } from './due-badge';
import { Poster } from './poster';

const route = getRouteApi('/signed-in/courses');

/** Answers: what could I learn? */
export function CoursesScreen() {
  const { category } = route.useSearch();
  const { data: courses } = useSuspenseQuery(coursesQuery(category));
  const t = useText(learningText).courses;
  return (
    <>
      <PageHeading title={t.title} answer={<span role="status">{t.answer(courses.length)}</span>} />
      <CategoryFilter />
      {courses.length === 0 ? (
        <EmptyState
          title={t.none}
          action={
            <TextLink to="/courses" search={{}}>
              {t.all}
            </TextLink>
          }
        >
          {t.noneBody}
        </EmptyState>
      ) : (
        <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {courses.map((course) => (
            <CourseCard key={course.id} course={course} />
          ))}
        </ul>
      )}
    </>
  );
}

/** Links, not a select: the choice is a place of its own that can be sent to a colleague. */
function CategoryFilter() {
  const { category } = route.useSearch();
  const t = useText(learningText).courses;
  const words = useText(shellText);
  return (
    <nav aria-label={t.filter} className="mb-6">
      <ul className="flex flex-wrap gap-2">
        {[undefined, ...COURSE_CATEGORIES].map((one) => (
          <li key={one ?? 'all'}>
            <Link
              to="/courses"
              search={{ category: one }}
              aria-current={one === category ? 'true' : undefined}
              className="inline-flex min-h-9 items-center rounded-full border border-solid-gray-600 px-4 text-dns-16N-130 hover:underline aria-current:border-key-900 aria-current:bg-key-900 aria-current:font-bold aria-current:text-white forced-colors:aria-current:bg-[Highlight]"
            >
              {one ? words.category[one] : t.all}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function CourseCard({ course }: { course: CourseInList }) {
  const t = useText(learningText);
  const words = useText(shellText);
  const language = useLanguage();
  const pick = useInLanguage();
  const { version, organisation } = course;
  return (
    <Card as="li" className="flex flex-col gap-2">
      <Poster url={version.lessons.find((lesson) => lesson.media)?.media?.posterUrl} />
      <p className="flex flex-wrap items-center gap-2 text-dns-14N-130">
        <Badge>{words.category[course.category]}</Badge>
        <StateBadge course={course} />
        {t.about(version.estimatedMinutes)}
      </p>
      <h2 className="text-std-18B-160">
        <TextLink to="/courses/$code" params={{ code: course.code }}>
          {pick(version, 'title')}
        </TextLink>
      </h2>
      <p className="text-std-16N-170">{pick(version, 'summary')}</p>
      {course.myEnrolment?.state === 'active' && <DueLine dueOn={course.myEnrolment.dueOn} brief />}
      <p className="mt-auto pt-1 text-dns-14N-130 text-solid-gray-700">
        {t.courses.provider(language === 'ja' ? organisation.name : organisation.nameRomaji)}
      </p>
    </Card>
  );
}

function StateBadge({ course }: { course: CourseInList }) {
  const t = useText(learningText).courses.state;
  if (course.myEnrolment?.state === 'active') return <Badge look="info">{t.active}</Badge>;
  if (course.myCompletions.length > 0) return <Badge look="success">{t.completed}</Badge>;
  return <Badge>{t.fresh}</Badge>;
}
