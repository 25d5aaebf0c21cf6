import { useState } from 'react';
import { insightText } from '../../i18n/insight';
import { useLanguage } from '../../i18n/language';
import { shellText } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import { Badge } from '../../ui/badge';
import { useNumberFormat } from '../../ui/number-format';
import { SectionHeading } from '../../ui/page-heading';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { TextLink } from '../../ui/text-link';
import { perHundred } from './burn-up-series';
import type { DashboardSearch } from './dashboard-search';
import type { CountByBody } from './progress-queries';
import { RowsLink } from './rows-link';
import { SortHeadCell, type Sorting } from './sort-head-cell';

type Column = 'completions' | 'firstTimers' | 'staff' | 'perHundred';

interface ByBodyTableProps {
  counts: readonly CountByBody[];
  search: DashboardSearch;
  scope: string;
}

export function ByBodyTable({ counts, search, scope }: ByBodyTableProps) {
  const t = useText(insightText).byBody;
  const none = useText(shellText).notSet;
  const language = useLanguage();
  const number = useNumberFormat();
  // Undefined: the order of the bodies' codes, which everybody here knows by heart.
  const [sorting, setSorting] = useState<Sorting<Column>>();
  const { indicator, year } = search;

  const rows = counts.map((count) => ({ ...count, perHundred: perHundred(count.completions, count.staff) }));
  const shown = sorting
    ? rows.toSorted((a, b) => sorting.sign * ((a[sorting.column] ?? -1) - (b[sorting.column] ?? -1)))
    : rows;
  const most = Math.max(1, ...rows.map((row) => row.perHundred ?? 0));
  const sum = (pick: (row: CountByBody) => number): number =>
    rows.reduce((total, row) => total + pick(row), 0);
  const completions = sum((row) => row.completions);
  const staff = sum((row) => row.staff);
  const head = { sorting, onSort: setSorting };

  return (
    <section aria-labelledby="by-body">
      <SectionHeading id="by-body" title={t.title} />
      <p className="mb-3 text-dns-16N-130 text-solid-gray-700">{t.note}</p>
      <Table caption={t.caption(scope)} label={t.caption(scope)}>
        <thead>
          <tr>
            <HeadCell>{t.body}</HeadCell>
            <SortHeadCell column="completions" words={t.completions} {...head} />
            <SortHeadCell column="firstTimers" words={t.firstTimers} {...head} />
            <SortHeadCell column="staff" words={t.staff} {...head} />
            <SortHeadCell column="perHundred" words={t.perHundred} {...head} />
          </tr>
        </thead>
        <tbody>
          {shown.map(({ organisation: { id, name, nameRomaji }, ...row }) => {
            const bodyName = language === 'ja' ? name : nameRomaji;
            const body = Number(id);
            return (
              <tr key={id} className={body === search.body ? 'bg-blue-50' : ''}>
                <RowHeadCell className="whitespace-nowrap">
                  <TextLink to="/trainer" search={{ ...search, body }} className="inline-block min-h-6">
                    {bodyName}
                  </TextLink>{' '}
                  {body === search.body && <Badge look="info">{t.chosen}</Badge>}
                </RowHeadCell>
                <Cell numeric>
                  <RowsLink
                    count={row.completions}
                    of={`${bodyName} ${t.completions}`}
                    search={{ indicator, body, year }}
                  />
                </Cell>
                <Cell numeric>
                  <RowsLink
                    count={row.firstTimers}
                    of={`${bodyName} ${t.firstTimers}`}
                    search={{ indicator, body, year, first: true }}
                  />
                </Cell>
                <Cell numeric>
                  <TextLink
                    to="/staff"
                    search={{ body }}
                    aria-label={`${bodyName} ${t.staff} ${number(row.staff)}`}
                    className="inline-block min-h-6"
                  >
                    {number(row.staff)}
                  </TextLink>
                </Cell>
                <Cell className="min-w-52">
                  <Bar share={(row.perHundred ?? 0) / most} words={row.perHundred?.toFixed(1) ?? none} />
                </Cell>
              </tr>
            );
          })}
        </tbody>
        {rows.length > 1 && (
          <tfoot>
            <tr className="bg-solid-gray-50">
              <RowHeadCell>{t.total}</RowHeadCell>
              <Cell numeric>
                <RowsLink
                  count={completions}
                  of={`${t.total} ${t.completions}`}
                  search={{ indicator, year }}
                />
              </Cell>
              <Cell numeric>
                <RowsLink
                  count={sum((row) => row.firstTimers)}
                  of={`${t.total} ${t.firstTimers}`}
                  search={{ indicator, year, first: true }}
                />
              </Cell>
              <Cell numeric>{number(staff)}</Cell>
              <Cell>
                <span className="tabular inline-block w-12 text-right">
                  {perHundred(completions, staff)?.toFixed(1) ?? none}
                </span>
              </Cell>
            </tr>
          </tfoot>
        )}
      </Table>
    </section>
  );
}

/** A bar beside its number. Its outline stays in forced colours. */
function Bar({ share, words }: { share: number; words: string }) {
  return (
    <div className="flex items-center gap-2">
      <span className="tabular w-12 shrink-0 text-right">{words}</span>
      <span aria-hidden="true" className="h-3.5 flex-1">
        <span
          className="block h-full border border-blue-900 bg-blue-200"
          style={{ width: `${Math.max(share * 100, share > 0 ? 1 : 0)}%` }}
        />
      </span>
    </div>
  );
}
