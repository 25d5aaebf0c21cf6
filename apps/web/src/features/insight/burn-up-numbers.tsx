import { insightText } from '../../i18n/insight';
import { shellText } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import { DateText } from '../../ui/date-text';
import { useNumberFormat } from '../../ui/number-format';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { monthRows } from './burn-up-series';
import type { DashboardSearch } from './dashboard-search';
import { useMonthFormat } from './month-format';
import type { BurnUp } from './progress-queries';
import { RowsLink } from './rows-link';

/** The numbers of the drawing, each month opening to its rows. */
export function BurnUpNumbers({ burnUp, search }: { burnUp: BurnUp; search: DashboardSearch }) {
  const t = useText(insightText).chart;
  const none = useText(shellText).notSet;
  const month = useMonthFormat();
  const number = useNumberFormat();
  const { indicator, body } = search;
  return (
    <div className="flex flex-col gap-6">
      <Table caption={t.monthsCaption} label={t.monthsCaption}>
        <thead>
          <tr>
            <HeadCell>{t.month}</HeadCell>
            {[t.monthCompletions, t.total, t.firstTimers, t.peopleTotal, t.targetLine].map((head) => (
              <HeadCell key={head} className="text-right">
                {head}
              </HeadCell>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthRows(burnUp).map((row) => (
            <tr key={row.month}>
              <RowHeadCell className="whitespace-nowrap">{month(row.month)}</RowHeadCell>
              <Cell numeric>
                <RowsLink
                  count={row.completions}
                  of={`${month(row.month)} ${t.monthCompletions}`}
                  search={{ indicator, body, from: row.from, to: row.to }}
                />
              </Cell>
              <Cell numeric>{number(row.total)}</Cell>
              <Cell numeric>
                <RowsLink
                  count={row.firstTimers}
                  of={`${month(row.month)} ${t.firstTimers}`}
                  search={{ indicator, body, from: row.from, to: row.to, first: true }}
                />
              </Cell>
              <Cell numeric>{number(row.people)}</Cell>
              <Cell numeric>{row.targetLine === undefined ? none : number(row.targetLine)}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      {burnUp.forecast && (
        <Table caption={t.forecastCaption} label={t.forecastCaption}>
          <thead>
            <tr>
              <HeadCell>{t.on}</HeadCell>
              {[t.expected, t.low, t.high].map((head) => (
                <HeadCell key={head} className="text-right">
                  {head}
                </HeadCell>
              ))}
            </tr>
          </thead>
          <tbody>
            {burnUp.forecast.points.map(({ on, expected, low, high }) => (
              <tr key={on}>
                <RowHeadCell>
                  <DateText on={on} brief />
                </RowHeadCell>
                <Cell numeric>{number(expected)}</Cell>
                <Cell numeric>{number(low)}</Cell>
                <Cell numeric>{number(high)}</Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </div>
  );
}
