import { useQuery } from '@tanstack/react-query';
import { publishingText } from '../../i18n/publishing';
import { useLanguage } from '../../i18n/language';
import { useText } from '../../i18n/text';
import { DateText } from '../../ui/date-text';
import { Japanese } from '../../ui/japanese';
import { useNumberFormat } from '../../ui/number-format';
import { PagedList } from '../../ui/paged-list';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { readingEvidenceQuery, type EvidenceRow, type ReadingDetail } from './publishing-queries';
import type { FigureReadingsSearch } from './readings-search';

interface EvidenceRowsProps {
  reading: ReadingDetail;
  search: FigureReadingsSearch;
}

/** The rows that the figure was made of, as they were; those of people only for who may read them. */
export function EvidenceRows({ reading, search }: EvidenceRowsProps) {
  const t = useText(publishingText).readings;
  const evidence = useQuery(readingEvidenceQuery(reading.id, search));
  if (evidence.error) return <ErrorState error={evidence.error} retry={() => void evidence.refetch()} />;
  if (!evidence.data) return <Skeleton rows={8} />;
  return (
    <PagedList
      title={t.evidence}
      search={search}
      connection={evidence.data}
      stale={evidence.isPlaceholderData}
    >
      {evidence.data.edges.length > 0 ? (
        <EvidenceTable rows={evidence.data.edges.map(({ node }) => node)} />
      ) : (
        <EmptyState title={t.evidenceHidden}>{t.evidenceHiddenBody(reading.evidenceRows)}</EmptyState>
      )}
    </PagedList>
  );
}

function EvidenceTable({ rows }: { rows: readonly EvidenceRow[] }) {
  const t = useText(publishingText).readings;
  const language = useLanguage();
  const number = useNumberFormat();
  return (
    <Table caption={t.evidenceCaption} label={t.evidenceCaption} captionHidden>
      <thead>
        <tr>
          {[t.ordinal, t.source, t.person, t.body, t.on, t.counts, t.detailOf].map((head) => (
            <HeadCell key={head}>{head}</HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.ordinal}>
            <RowHeadCell className="tabular">{number(row.ordinal)}</RowHeadCell>
            <Cell className="whitespace-nowrap">{t.sources[row.source]}</Cell>
            <Cell className="whitespace-nowrap">
              {row.person ? <Japanese>{row.person.name}</Japanese> : t.noPerson}
            </Cell>
            <Cell className="whitespace-nowrap">
              {row.organisation
                ? language === 'ja'
                  ? row.organisation.name
                  : row.organisation.nameRomaji
                : t.noPerson}
            </Cell>
            <Cell className="whitespace-nowrap">
              {row.countedOn ? <DateText on={row.countedOn} brief /> : t.noPerson}
            </Cell>
            <Cell className="whitespace-nowrap">{row.counts ? t.yes : t.no}</Cell>
            <Cell>{row.detail === null ? t.noPerson : <Japanese>{row.detail}</Japanese>}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
