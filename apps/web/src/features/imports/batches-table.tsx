import { importWizardText } from '../../i18n/import-wizard';
import { importsText } from '../../i18n/imports';
import { shellText } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import { Badge, type BadgeLook } from '../../ui/badge';
import { InstantText } from '../../ui/date-text';
import { Japanese } from '../../ui/japanese';
import { PagedList } from '../../ui/paged-list';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { TextLink } from '../../ui/text-link';
import type { PageSearch } from '../../app/paging';
import type { ImportState } from '../../i18n/vocabulary-types';
import type { BatchLine } from './import-queries';
import { rowsThatChange } from './rows-that-change';

interface BatchesTableProps {
  connection: {
    edges: readonly { node: BatchLine }[];
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
  };
  search: PageSearch;
  stale: boolean;
}

const LOOKS: Record<ImportState, BadgeLook> = {
  uploaded: 'plain',
  checking: 'info',
  checked: 'info',
  applying: 'info',
  applied: 'success',
  undoing: 'info',
  undone: 'plain',
  failed: 'error',
  cancelled: 'plain',
};

export function StateBadge({ state }: { state: ImportState }) {
  return <Badge look={LOOKS[state]}>{useText(importsText).stateOf[state]}</Badge>;
}

/** The imports of one body, the newest first. */
export function BatchesTable({ connection, search, stale }: BatchesTableProps) {
  const t = useText(importWizardText);
  const words = useText(importsText);
  const none = useText(shellText).notSet;
  return (
    <PagedList title={t.list.history} search={search} connection={connection} stale={stale}>
      <Table caption={t.list.history} label={t.list.history} captionHidden>
        <thead>
          <tr>
            <HeadCell>{t.list.fileName}</HeadCell>
            <HeadCell>{t.list.kind}</HeadCell>
            <HeadCell>{t.list.state}</HeadCell>
            <HeadCell className="text-right">{t.list.rows}</HeadCell>
            <HeadCell className="text-right">{t.list.changes}</HeadCell>
            <HeadCell>{t.list.uploadedAt}</HeadCell>
            <HeadCell>{t.list.by}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {connection.edges.map(({ node }) => (
            <tr key={node.id}>
              <RowHeadCell className="min-w-48 break-all">
                <TextLink to="/imports/$importId" params={{ importId: node.id }}>
                  {node.fileName}
                </TextLink>
              </RowHeadCell>
              <Cell className="whitespace-nowrap">{words.kindOf[node.kind]}</Cell>
              <Cell className="whitespace-nowrap">
                <StateBadge state={node.state} />
              </Cell>
              <Cell numeric>{t.rowsCount(node.rowCount)}</Cell>
              <Cell numeric>{node.counts ? t.rowsCount(rowsThatChange(node.counts)) : none}</Cell>
              <Cell className="whitespace-nowrap">
                <InstantText at={node.uploadedAt} />
              </Cell>
              <Cell className="whitespace-nowrap">
                {node.uploadedBy ? <Japanese>{node.uploadedBy.name}</Japanese> : none}
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </PagedList>
  );
}
