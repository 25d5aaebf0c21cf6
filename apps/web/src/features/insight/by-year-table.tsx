import { insightText } from '../../i18n/insight';
import { useText } from '../../i18n/text';
import { useFiscalYearFormat } from '../../ui/date-text';
import { SectionHeading } from '../../ui/page-heading';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { yearRows } from './burn-up-series';
import type { DashboardSearch } from './dashboard-search';
import type { BurnUp } from './progress-queries';
import { RowsLink } from './rows-link';

export function ByYearTable({ burnUp, search }: { burnUp: BurnUp; search: DashboardSearch }) {
  const t = useText(insightText);
  const fiscalYear = useFiscalYearFormat();
  const { indicator, body } = search;
  return (
    <section aria-labelledby="by-year">
      <SectionHeading id="by-year" title={t.byYear.title} />
      <Table caption={t.byYear.caption} label={t.byYear.caption} captionHidden className="max-w-2xl">
        <thead>
          <tr>
            <HeadCell>{t.byYear.year}</HeadCell>
            <HeadCell className="text-right">{t.byBody.completions}</HeadCell>
            <HeadCell className="text-right">{t.byBody.firstTimers}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {yearRows(burnUp.months).map(({ year, completions, firstTimers }) => (
            <tr key={year}>
              <RowHeadCell>{fiscalYear(year)}</RowHeadCell>
              <Cell numeric>
                <RowsLink
                  count={completions}
                  of={`${fiscalYear(year)} ${t.byBody.completions}`}
                  search={{ indicator, body, year }}
                />
              </Cell>
              <Cell numeric>
                <RowsLink
                  count={firstTimers}
                  of={`${fiscalYear(year)} ${t.byBody.firstTimers}`}
                  search={{ indicator, body, year, first: true }}
                />
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
