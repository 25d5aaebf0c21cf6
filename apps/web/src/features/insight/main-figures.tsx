import type { ReactNode } from 'react';
import { insightText } from '../../i18n/insight';
import { useInLanguage, useText } from '../../i18n/text';
import { useDateFormat } from '../../ui/date-text';
import { ProgressBar } from '../../ui/progress-bar';
import { daysBetween, neededPerMonth, recentPerMonth } from './burn-up-series';
import type { DashboardSearch } from './dashboard-search';
import type { BurnUp } from './progress-queries';
import { RowsLink } from './rows-link';

function Figure({ name, value, children }: { name: string; value: ReactNode; children?: ReactNode }) {
  return (
    <div className="rounded-12 border border-solid-gray-420 p-4">
      <dt className="text-dns-16N-130 text-solid-gray-700">{name}</dt>
      <dd>
        <span className="tabular text-std-28B-150">{value}</span>
        {children && <div className="mt-1 text-dns-16N-130 leading-normal">{children}</div>}
      </dd>
    </div>
  );
}

/** The figures of the answer, each with what it is made of. */
export function MainFigures({ burnUp, search }: { burnUp: BurnUp; search: DashboardSearch }) {
  const t = useText(insightText).figures;
  const pick = useInLanguage();
  const date = useDateFormat();
  const { target, total, completions, people, openingBalance, definition, asOf, targetOn, forecast } = burnUp;
  const { indicator, body } = search;
  const percent = target ? Math.floor((total / target) * 100) : 0;
  const needed = neededPerMonth(burnUp);
  const recent = recentPerMonth(burnUp);
  const last = forecast?.points.at(-1);
  const rows = (
    <RowsLink count={completions} of={t.completions} search={{ indicator, body }} inWords={t.cases} />
  );

  return (
    <dl aria-label={t.label} className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
      {target === null ? (
        <Figure name={t.completions} value={rows} />
      ) : (
        <Figure name={t.total} value={t.persons(total)}>
          <ProgressBar label={t.totalOf} value={total} max={target} text={t.percent(percent, target)} />
          <p className="mt-1">{t.percent(percent, target)}</p>
          {openingBalance > 0 && <p>{t.opening(pick(definition, 'openingBalanceLabel'), openingBalance)}</p>}
          <p>
            {t.completions} {rows}
          </p>
        </Figure>
      )}
      {target !== null && (
        <Figure name={t.remaining} value={total < target ? t.persons(target - total) : t.remainingNone}>
          <p>{t.daysLeft(date(targetOn, true), Math.max(0, daysBetween(asOf, targetOn)))}</p>
          {needed !== null && recent !== null && <p>{t.needed(needed, recent)}</p>}
        </Figure>
      )}
      {forecast && last && (
        <Figure name={t.forecast} value={(target === null ? t.cases : t.persons)(last.expected)}>
          <p>{t.interval(Math.round(forecast.level * 100), last.low, last.high)}</p>
          <p>{date(targetOn, true)}</p>
        </Figure>
      )}
      <Figure
        name={t.people}
        value={
          <RowsLink
            count={people}
            of={t.people}
            search={{ indicator, body, first: true }}
            inWords={t.persons}
          />
        }
      >
        {t.peopleNote(date(burnUp.baselineOn, true))}
      </Figure>
    </dl>
  );
}
