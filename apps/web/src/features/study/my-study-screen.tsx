import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useToday } from '../../app/shell-query';
import { studyText } from '../../i18n/study';
import { useInLanguage, useText } from '../../i18n/text';
import { Button } from '../../ui/button';
import { useDateFormat } from '../../ui/date-text';
import { PageHeading, SectionHeading } from '../../ui/page-heading';
import { EmptyState } from '../../ui/states';
import { TextLink } from '../../ui/text-link';
import { nextMilestone, stateOf, useMilestoneName } from './milestone-words';
import { PlanDialog } from './plan-dialog';
import { PlanView } from './plan-view';
import { myStudyPlansQuery, studyWindowsQuery, type Plan } from './study-queries';

/** How many days are left, and what is to be done this week? Then the way to the exam. */
export function MyStudyScreen() {
  const t = useText(studyText);
  const plans = useSuspenseQuery(myStudyPlansQuery).data;
  const windows = useSuspenseQuery(studyWindowsQuery).data;
  const [starting, setStarting] = useState(false);
  const active = plans
    .filter(({ state }) => state === 'active')
    .sort((a, b) => (a.progress.examOn < b.progress.examOn ? -1 : 1));
  const past = plans.filter(({ state }) => state === 'ended');
  const taken = new Set(active.map(({ exam }) => exam.code));
  const free = windows.filter(({ exam }) => !taken.has(exam.code));
  const first = active[0];
  const start = (
    <Button look={first ? 'outline' : 'solid'} onClick={() => setStarting(true)}>
      {first ? t.empty.startAnother : t.empty.start}
    </Button>
  );

  return (
    <>
      <PageHeading title={t.title} answer={first ? <Answer plan={first} /> : t.empty.answer} />
      <div className="flex flex-col gap-12">
        {active.map((plan) => (
          <PlanView key={plan.id} plan={plan} named={active.length > 1} />
        ))}
        {!first &&
          (free.length > 0 ? (
            <EmptyState title={t.empty.title} action={start}>
              {t.empty.body}
            </EmptyState>
          ) : (
            <EmptyState title={t.empty.noWindows}>{t.empty.noWindowsBody}</EmptyState>
          ))}
        {first && free.length > 0 && <div>{start}</div>}
        {past.length > 0 && <PastPlans plans={past} />}
        <div className="flex flex-col items-start gap-3">
          <p className="max-w-prose text-solid-gray-700">{t.privacy}</p>
          <TextLink to="/my-exams" className="inline-block min-h-6">
            {t.toExams}
          </TextLink>
        </div>
      </div>
      {starting && <PlanDialog windows={free} onClose={() => setStarting(false)} />}
    </>
  );
}

/** The first lines of the page, in the largest words. */
function Answer({ plan }: { plan: Plan }) {
  const t = useText(studyText);
  const pick = useInLanguage();
  const name = useMilestoneName();
  const date = useDateFormat();
  const today = useToday();
  const { examOn, daysLeft, milestones } = plan.progress;
  const next = nextMilestone(milestones);
  const late = milestones.filter((one) => stateOf(one, today) === 'late').length;
  const exam = pick(plan.exam, 'name');
  return (
    <>
      <p className="text-std-20B-150 sm:text-std-28B-150">
        {examOn < today ? t.over(exam) : t.daysLeft(exam, daysLeft)}
      </p>
      <p className="mt-1">
        {!next
          ? t.allDone
          : stateOf(next, today) === 'open'
            ? t.comingUp(name(next), date(next.dueOn, true))
            : t.thisWeek(name(next))}
        {late > 0 && ` ${t.late(late)}`}
      </p>
    </>
  );
}

function PastPlans({ plans }: { plans: readonly Plan[] }) {
  const t = useText(studyText);
  const pick = useInLanguage();
  const date = useDateFormat();
  return (
    <section>
      <SectionHeading title={t.past} />
      <ul className="flex list-disc flex-col gap-1 pl-6">
        {plans.map(({ id, exam, progress: { examOn, milestones } }) => (
          <li key={id}>
            {t.pastLine(
              pick(exam, 'name'),
              date(examOn, true),
              milestones.filter(({ doneOn }) => doneOn).length,
              milestones.length,
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
