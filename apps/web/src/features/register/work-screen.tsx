import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { fiscalYearOf } from 'vocabulary';
import { useToday } from '../../app/shell-query';
import { figuresText } from '../../i18n/figures';
import { useInLanguage, useText } from '../../i18n/text';
import { useDateFormat, useFiscalYearFormat } from '../../ui/date-text';
import { useNumberFormat } from '../../ui/number-format';
import { PageHeading, SectionHeading } from '../../ui/page-heading';
import { ErrorState, Skeleton } from '../../ui/states';
import { TextLink } from '../../ui/text-link';
import { useFigureText } from './figure-text';
import { indicatorWorkQuery, type IndicatorTasks } from './register-queries';

interface Task {
  key: string;
  name: string;
  what: string;
  state: string;
  decide: boolean;
  own: boolean;
  reason: string | null;
}

/** What is there for me to report, and to approve, this fiscal year? */
export function WorkScreen() {
  const t = useText(figuresText).work;
  const year = useFiscalYearFormat();
  const date = useDateFormat();
  const pick = useInLanguage();
  const today = useToday();
  const work = useQuery(indicatorWorkQuery);
  const tasksOf = useTasks();
  if (work.error) return <ErrorState error={work.error} retry={() => void work.refetch()} />;
  if (!work.data) return <Skeleton rows={8} />;
  const tasks = work.data.flatMap(tasksOf);
  const waiting = tasks.filter(({ decide }) => decide);
  const returned = tasks.filter(({ state }) => state === 'returned');
  const mine = tasks.filter(({ own }) => own);
  const now = fiscalYearOf(today);
  const toReport = work.data.filter(
    (one) =>
      one.viewerCan.report &&
      one.definition?.method === 'reported' &&
      today <= one.planPeriod.endsOn &&
      !one.reports.some(
        ({ fiscalYear, state }) => fiscalYear === now && state !== 'withdrawn' && state !== 'returned',
      ),
  );
  return (
    <>
      <PageHeading title={t.title} answer={t.answer(waiting.length, toReport.length)} />
      <div className="flex flex-col gap-8">
        <TaskList title={t.waiting} none={t.noneWaiting} tasks={waiting} />
        <Section title={t.toReport(year(now))}>
          {toReport.length === 0 ? (
            <p>{t.noneToReport}</p>
          ) : (
            <ul className="flex flex-col gap-2">
              {toReport.map((one) => {
                const last = one.reports.find(({ state }) => state === 'approved');
                return (
                  <li key={one.id}>
                    <TextLink
                      to="/indicators/$key"
                      params={{ key: one.key }}
                      className="inline-block min-h-6"
                    >
                      {one.key} {pick(one, 'name')}
                    </TextLink>
                    <span className="block text-solid-gray-700">
                      {last ? t.last(date(last.asOf, true)) : t.never}
                    </span>
                  </li>
                );
              })}
            </ul>
          )}
        </Section>
        <TaskList title={t.returned} none={t.noneReturned} tasks={returned} />
        {mine.length > 0 && <TaskList title={t.mine} none="" tasks={mine} />}
      </div>
    </>
  );
}

/** Everything of an indicator that waits or was given back, in one shape. */
function useTasks(): (indicator: IndicatorTasks) => Task[] {
  const t = useText(figuresText);
  const pick = useInLanguage();
  const date = useDateFormat();
  const number = useNumberFormat();
  const figure = useFigureText();
  return (indicator) => {
    const { key, unit } = indicator;
    const of = (
      what: string,
      row: {
        state: string;
        decisionReason: string | null;
        viewerCan: { decide: boolean; withdraw: boolean };
      },
    ): Task => ({
      key,
      name: pick(indicator, 'name'),
      what,
      state: row.state,
      decide: row.viewerCan.decide,
      own: row.viewerCan.withdraw,
      reason: row.decisionReason,
    });
    const again = (year: number): boolean =>
      indicator.reports.some(
        ({ fiscalYear, state }) => fiscalYear === year && state !== 'returned' && state !== 'withdrawn',
      );
    return [
      ...indicator.reports
        .filter(
          ({ state, fiscalYear }) =>
            state !== 'returned' || (indicator.viewerCan.report && !again(fiscalYear)),
        )
        .map((row) => of(t.work.report(figure(row, unit), date(row.asOf, true)), row)),
      ...indicator.milestones.flatMap((milestone) =>
        milestone.reports
          .slice(0, 1)
          .filter(({ state }) => state !== 'returned' || indicator.viewerCan.report)
          .map((row) => of(t.work.milestone(pick(milestone, 'title')), row)),
      ),
      ...indicator.settings
        .filter(({ state }) => state === 'reported')
        .map((row) => of(t.work.setting(t.kind[row.kind] ?? '', `${number(row.value)}${unit ?? ''}`), row)),
      ...indicator.definitions
        .filter(({ state }) => state === 'proposed')
        .map((row) => of(t.work.definition(row.version), row)),
    ];
  };
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <SectionHeading title={title} />
      {children}
    </section>
  );
}

function TaskList({ title, none, tasks }: { title: string; none: string; tasks: readonly Task[] }) {
  const t = useText(figuresText);
  return (
    <Section title={title}>
      {tasks.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul className="flex flex-col gap-3">
          {tasks.map((task) => (
            <li key={`${task.key} ${task.what}`}>
              <TextLink to="/indicators/$key" params={{ key: task.key }} className="inline-block min-h-6">
                {task.key} {task.name}
              </TextLink>
              <span className="block">{task.what}</span>
              {task.reason && <span className="block">{t.decided(task.reason)}</span>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
