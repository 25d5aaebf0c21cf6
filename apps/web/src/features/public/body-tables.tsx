import { publicText } from '../../i18n/public';
import { useInLanguage, useText } from '../../i18n/text';
import { Details } from '../../ui/details';
import { useFiscalYearFormat } from '../../ui/date-text';
import { useNumberFormat } from '../../ui/number-format';
import { SectionHeading } from '../../ui/page-heading';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import type { Published, PublishedTable } from './public-queries';

/** Counts by body. What is not shown stands as x, and why is said above. */
export function BodyTables({ published }: { published: Published }) {
  const t = useText(publicText).tables;
  const pick = useInLanguage();
  if (published.tables.length === 0) return null;
  return (
    <section aria-labelledby="by-body">
      <SectionHeading id="by-body" title={t.title} />
      <p className="mb-1 max-w-prose">{t.note}</p>
      <p className="mb-3 max-w-prose text-solid-gray-700">{t.opening}</p>
      <div className="flex flex-col gap-3">
        {published.tables.map((table) => {
          const figure = published.figures.find(({ key }) => key === table.indicatorKey);
          const name = `${table.indicatorKey} ${figure ? pick(figure, 'name') : ''}`;
          const caption = t.caption(name, t.counts[table.counts] ?? table.counts);
          return (
            <Details key={table.code} summary={caption}>
              <BodyTable table={table} caption={caption} />
            </Details>
          );
        })}
      </div>
    </section>
  );
}

function BodyTable({ table, caption }: { table: PublishedTable; caption: string }) {
  const t = useText(publicText).tables;
  const pick = useInLanguage();
  const number = useNumberFormat();
  const year = useFiscalYearFormat();
  const columnName = (column: string): string => {
    if (column === 'total') return t.total;
    if (column === 'qualified' || column === 'others') return t[column];
    return year(Number(column));
  };
  return (
    <Table caption={caption} label={caption} captionHidden>
      <thead>
        <tr>
          <HeadCell>{t.body}</HeadCell>
          {table.columns.map((column) => (
            <HeadCell key={column} className="text-right!">
              {columnName(column)}
            </HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.body} className={row.body === 'total' ? 'bg-solid-gray-50' : ''}>
            <RowHeadCell className="whitespace-nowrap">
              {row.nameJa ? pick(row, 'name') : t.total}
            </RowHeadCell>
            {row.cells.map((value, at) => (
              <Cell numeric key={table.columns[at]}>
                {value === null ? <abbr title={t.hidden}>x</abbr> : number(value)}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
