import { useSuspenseQuery } from '@tanstack/react-query';
import { useToday, useViewer } from '../../app/shell-query';
import { learningText } from '../../i18n/learning';
import { useText } from '../../i18n/text';
import { ButtonLink } from '../../ui/button';
import { useFiscalYearFormat } from '../../ui/date-text';
import { PageHeading, SectionHeading } from '../../ui/page-heading';
import { EmptyState } from '../../ui/states';
import { TextLink } from '../../ui/text-link';
import { dueState } from './due-state';
import { CompletionLine, OfferCard, ResumeCard, UnderWayCard } from './home-cards';
import { inOrderOfResuming } from './home-order';
import { homeQuery } from './home-query';

/** Answers: what is due, and where did I stop? */
export function HomeScreen() {
  const { data: home } = useSuspenseQuery(homeQuery);
  const viewer = useViewer();
  const today = useToday();
  const t = useText(learningText).home;
  const fiscalYear = useFiscalYearFormat();
  const [first, ...others] = inOrderOfResuming(home.enrolments);
  const overdue = home.enrolments.filter(
    ({ dueOn }) => dueOn && dueState(dueOn, today).kind === 'overdue',
  ).length;

  return (
    <>
      <PageHeading
        title={t.title(viewer?.person.name ?? '')}
        answer={
          <>
            <span>{t.answer(home.enrolments.length, overdue)}</span>{' '}
            <span>{t.thisYear(fiscalYear(home.fiscalYear), home.completedThisFiscalYear)}</span>
          </>
        }
      />
      <div className="flex flex-col gap-10">
        {first ? (
          <section aria-labelledby="resume">
            <SectionHeading id="resume" title={first.lastActiveAt ? t.resumeTitle : t.startTitle} />
            <ResumeCard enrolment={first} />
          </section>
        ) : (
          <EmptyState title={t.nothingTitle} action={<ButtonLink to="/courses">{t.allCourses}</ButtonLink>}>
            {t.nothingBody}
          </EmptyState>
        )}
        {others.length > 0 && (
          <section aria-labelledby="others">
            <SectionHeading id="others" title={t.othersTitle} />
            <ul className="grid gap-4 md:grid-cols-2">
              {others.map((enrolment) => (
                <UnderWayCard key={enrolment.enrolmentId} enrolment={enrolment} />
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="offers">
          <SectionHeading
            id="offers"
            title={t.offersTitle}
            aside={<TextLink to="/courses">{t.allCourses}</TextLink>}
          />
          {home.offers.length === 0 ? (
            <p>{t.noOffers}</p>
          ) : (
            <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
              {home.offers.map((offer) => (
                <OfferCard key={offer.courseCode} offer={offer} />
              ))}
            </ul>
          )}
        </section>
        <section aria-labelledby="recent">
          <SectionHeading
            id="recent"
            title={t.recentTitle}
            aside={home.recentCompletions.length > 0 && <TextLink to="/record">{t.allRecord}</TextLink>}
          />
          {home.recentCompletions.length === 0 ? (
            <p>{t.noRecent}</p>
          ) : (
            <ul className="border-t border-solid-gray-300">
              {home.recentCompletions.map((completion) => (
                <CompletionLine
                  key={`${completion.courseCode} ${completion.completedOn}`}
                  completion={completion}
                />
              ))}
            </ul>
          )}
        </section>
      </div>
    </>
  );
}
