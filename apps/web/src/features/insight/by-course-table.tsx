import { insightText } from '../../i18n/insight';
import { shellText } from '../../i18n/shell';
import { useInLanguage, useText } from '../../i18n/text';
import { SectionHeading } from '../../ui/page-heading';
import { EmptyState } from '../../ui/states';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import type { DashboardSearch } from './dashboard-search';
import type { CountByCourse } from './progress-queries';
import { RowsLink } from './rows-link';

interface ByCourseTableProps {
  counts: readonly CountByCourse[];
  search: DashboardSearch;
  scope: string;
}

export function ByCourseTable({ counts, search, scope }: ByCourseTableProps) {
  const t = useText(insightText);
  const words = useText(shellText);
  const pick = useInLanguage();
  const { indicator, body, year } = search;
  return (
    <section aria-labelledby="by-course">
      <SectionHeading id="by-course" title={t.byCourse.title} />
      <p className="mb-3 text-dns-16N-130 text-solid-gray-700">{t.byCourse.note}</p>
      {counts.length === 0 ? (
        <EmptyState title={t.byCourse.empty} />
      ) : (
        <Table caption={t.byCourse.caption(scope)} label={t.byCourse.caption(scope)}>
          <thead>
            <tr>
              <HeadCell>{t.byCourse.course}</HeadCell>
              <HeadCell>{t.byCourse.category}</HeadCell>
              <HeadCell className="text-right">{t.byBody.completions}</HeadCell>
              <HeadCell className="text-right">{t.byBody.firstTimers}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {counts.map((row) => (
              <tr key={row.courseCode}>
                <RowHeadCell className="min-w-48">
                  {pick(row, 'title')}{' '}
                  <span className="text-dns-14N-130 text-solid-gray-700">{row.courseCode}</span>
                </RowHeadCell>
                <Cell className="whitespace-nowrap">{words.category[row.category]}</Cell>
                <Cell numeric>
                  <RowsLink
                    count={row.completions}
                    of={`${pick(row, 'title')} ${t.byBody.completions}`}
                    search={{ indicator, body, year, course: row.courseCode }}
                  />
                </Cell>
                <Cell numeric>
                  <RowsLink
                    count={row.firstTimers}
                    of={`${pick(row, 'title')} ${t.byBody.firstTimers}`}
                    search={{ indicator, body, year, course: row.courseCode, first: true }}
                  />
                </Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}
