import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { passImportText } from '../../i18n/pass-import';
import { shellText } from '../../i18n/shell';
import { useInLanguage, useText } from '../../i18n/text';
import type { PassImportAction } from '../../i18n/vocabulary-types';
import { Badge, type BadgeLook } from '../../ui/badge';
import { DateText, useDateFormat } from '../../ui/date-text';
import { Japanese } from '../../ui/japanese';
import { SectionHeading } from '../../ui/page-heading';
import { PagedList } from '../../ui/paged-list';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { ExportMenu } from '../export/export-menu';
import { passRowsQuery, type PassImport, type PassRow } from './pass-import-queries';
import { SHOWN, type PassImportSearch } from './pass-import-search';

const route = getRouteApi('/signed-in/pass-imports/$importId');
const LOOKS: Record<PassImportAction, BadgeLook> = { new: 'success', known: 'plain', invalid: 'error' };

/** The counts, each of which leads to its rows; at first those with problems, where there are any. */
export function PassImportRows({ found }: { found: PassImport }) {
  const search = route.useSearch();
  const t = useText(passImportText);
  const problems = found.invalidCount + found.warningCount;
  const show = search.show ?? (problems > 0 ? 'problems' : 'all');
  const { data, error, refetch, isPlaceholderData } = useQuery(passRowsQuery(found, show, search));
  const count: Record<NonNullable<PassImportSearch['show']>, number | undefined> = {
    problems: undefined,
    new: found.newCount,
    known: found.knownCount,
    invalid: found.invalidCount,
    all: found.rowCount,
  };
  const nameOf = (one: NonNullable<PassImportSearch['show']>): string =>
    one === 'problems' ? t.counts.problems : one === 'all' ? t.counts.all : t.actionOf[one];
  return (
    <>
      <section>
        <SectionHeading
          title={t.counts.title}
          aside={
            problems > 0 && (
              <ExportMenu path="/export/pass-import-problems" filter={{ id: found.id }} count={problems} />
            )
          }
        />
        <nav aria-label={t.counts.label}>
          <ul className="grid grid-cols-2 gap-2 sm:grid-cols-5">
            {SHOWN.map((one) => (
              <li key={one}>
                <route.Link
                  to="."
                  search={{ show: one }}
                  resetScroll={false}
                  aria-current={one === show ? 'true' : undefined}
                  className={`flex h-full flex-col rounded-8 border px-3 py-2 no-underline hover:underline ${
                    one === show ? 'border-2 border-key-900 bg-key-50' : 'border-solid-gray-420 bg-white'
                  }`}
                >
                  <span>{nameOf(one)}</span>
                  {count[one] !== undefined && (
                    <span className="tabular text-std-18B-160">{t.counts.count(count[one])}</span>
                  )}
                </route.Link>
              </li>
            ))}
          </ul>
        </nav>
        {found.invalidCount > 0 && <p className="mt-3">{t.fix}</p>}
      </section>
      {error ? (
        <ErrorState error={error} retry={() => void refetch()} />
      ) : !data ? (
        <Skeleton rows={8} />
      ) : data.edges.length === 0 ? (
        <EmptyState title={t.nothing} />
      ) : (
        <PagedList
          title={t.rowsTitle}
          search={search}
          connection={{ ...data, totalCount: count[show] }}
          stale={isPlaceholderData}
        >
          <Table caption={t.rowsTitle} label={t.rowsTitle} captionHidden>
            <thead>
              <tr>
                {[
                  t.heads.row,
                  t.heads.action,
                  t.fieldOf.staff_number,
                  t.fieldOf.name,
                  t.fieldOf.exam_name,
                  t.fieldOf.exam_on,
                  t.fieldOf.announced_on,
                  t.heads.problems,
                ].map((head) => (
                  <HeadCell key={head}>{head}</HeadCell>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.edges.map(({ node }) => (
                <RowLine key={node.number} row={node} />
              ))}
            </tbody>
          </Table>
        </PagedList>
      )}
    </>
  );
}

function RowLine({ row }: { row: PassRow }) {
  const t = useText(passImportText);
  const none = useText(shellText).notSet;
  const pick = useInLanguage();
  return (
    <tr>
      <RowHeadCell className="tabular">{row.number}</RowHeadCell>
      <Cell className="whitespace-nowrap">
        <Badge look={LOOKS[row.action]}>{t.actionOf[row.action]}</Badge>
      </Cell>
      <Cell className="tabular whitespace-nowrap">{row.staffNumber ?? none}</Cell>
      <Cell className="whitespace-nowrap">{row.name ? <Japanese>{row.name}</Japanese> : none}</Cell>
      <Cell className="min-w-40">
        {row.exam ? pick(row.exam, 'name') : row.examName ? <Japanese>{row.examName}</Japanese> : none}
      </Cell>
      <Cell className="whitespace-nowrap">{row.examOn ? <DateText on={row.examOn} brief /> : none}</Cell>
      <Cell className="whitespace-nowrap">
        {row.announcedOn ? <DateText on={row.announcedOn} brief /> : none}
      </Cell>
      <Cell className="min-w-72">
        <Problems row={row} />
      </Cell>
    </tr>
  );
}

function Problems({ row }: { row: PassRow }) {
  const t = useText(passImportText);
  const date = useDateFormat();
  return (
    <ul className="flex flex-col gap-2">
      {row.problems.map(({ severity, code, field, value, params }) => (
        <li key={`${code} ${field}`}>
          <span className={severity === 'error' ? 'font-bold text-error-2' : 'font-bold'}>
            {t.fieldOf[field]}
          </span>{' '}
          {value && <Japanese>{value}</Japanese>}
          <br />
          {t.problemOf[code](Object.fromEntries(params.map((param) => [param.name, param.value])), (on) =>
            date(on, true),
          )}
        </li>
      ))}
    </ul>
  );
}
