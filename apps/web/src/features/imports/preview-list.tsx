import { useQuery } from '@tanstack/react-query';
import { importWizardText } from '../../i18n/import-wizard';
import { importsText } from '../../i18n/imports';
import { shellText } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import type { ImportAction } from '../../i18n/vocabulary-types';
import { Badge, type BadgeLook } from '../../ui/badge';
import { DateText } from '../../ui/date-text';
import { Japanese } from '../../ui/japanese';
import { PagedList } from '../../ui/paged-list';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { rowsQuery, type Batch, type Row } from './import-queries';
import type { ImportSearch } from './import-search';

interface PreviewListProps {
  batch: Batch;
  /** Undefined: rows of every action. */
  action: ImportAction | undefined;
  search: ImportSearch;
}

const LOOKS: Record<ImportAction, BadgeLook> = {
  add: 'success',
  change: 'info',
  move: 'info',
  leave: 'warning',
  unchanged: 'plain',
  invalid: 'error',
};

/** Row by row, what the records become: field by field, before → after. */
export function PreviewList({ batch, action, search }: PreviewListProps) {
  const t = useText(importWizardText).rows;
  const { data, error, refetch, isPlaceholderData } = useQuery(rowsQuery(batch, action, search));
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={8} />;
  if (data.edges.length === 0) return <EmptyState title={t.nothing} />;
  return (
    <PagedList
      title={t.title}
      search={search}
      connection={{ ...data, totalCount: action && batch.counts?.[action] }}
      stale={isPlaceholderData}
    >
      <Table caption={t.title} label={t.title} captionHidden>
        <thead>
          <tr>
            {[t.row, t.action, t.staffNumber, t.name, t.on, t.changes].map((head) => (
              <HeadCell key={head}>{head}</HeadCell>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.edges.map(({ node }) => (
            <PreviewRow key={node.id} row={node} />
          ))}
        </tbody>
      </Table>
    </PagedList>
  );
}

function PreviewRow({ row }: { row: Row }) {
  const t = useText(importWizardText).rows;
  const words = useText(importsText);
  const none = useText(shellText).notSet;
  const { number, action, staffNumber, name, effectiveOn, changes } = row;
  return (
    <tr>
      <RowHeadCell className="tabular whitespace-nowrap">{number ?? t.notInFile}</RowHeadCell>
      <Cell className="whitespace-nowrap">
        <Badge look={LOOKS[action]}>{words.actionOf[action]}</Badge>
      </Cell>
      <Cell className="tabular whitespace-nowrap">{staffNumber ?? none}</Cell>
      <Cell className="whitespace-nowrap">{name ? <Japanese>{name}</Japanese> : none}</Cell>
      <Cell className="whitespace-nowrap">{effectiveOn ? <DateText on={effectiveOn} brief /> : none}</Cell>
      <Cell className="min-w-72">
        {changes.length === 0 ? (
          <span className="text-solid-gray-700">{action === 'unchanged' ? t.asIs : none}</span>
        ) : (
          <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
            {changes.map(({ field, before, after }) => (
              <div key={field} className="contents">
                <dt className="whitespace-nowrap text-solid-gray-700">{words.changedFieldOf[field]}</dt>
                <dd>
                  <Japanese>{t.change(before ?? t.none, after ?? t.none)}</Japanese>
                </dd>
              </div>
            ))}
          </dl>
        )}
      </Cell>
    </tr>
  );
}
