import type { PageSearch } from '../../app/paging';
import { passImportText } from '../../i18n/pass-import';
import { shellText } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import type { PassImportState } from '../../i18n/vocabulary-types';
import { Badge, type BadgeLook } from '../../ui/badge';
import { InstantText } from '../../ui/date-text';
import { Japanese } from '../../ui/japanese';
import { PagedList } from '../../ui/paged-list';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { TextLink } from '../../ui/text-link';
import type { PassImport } from './pass-import-queries';

interface PassImportsTableProps {
  connection: {
    edges: readonly { node: PassImport }[];
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
  };
  search: PageSearch;
  stale: boolean;
}

const LOOKS: Record<PassImportState, BadgeLook> = {
  checked: 'info',
  applied: 'success',
  taken_back: 'plain',
};

/** The lists of one body, the newest first. */
export function PassImportsTable({ connection, search, stale }: PassImportsTableProps) {
  const t = useText(passImportText);
  const none = useText(shellText).notSet;
  return (
    <PagedList title={t.history} search={search} connection={connection} stale={stale}>
      <Table caption={t.history} label={t.history} captionHidden>
        <thead>
          <tr>
            <HeadCell>{t.heads.fileName}</HeadCell>
            <HeadCell>{t.heads.state}</HeadCell>
            <HeadCell className="text-right">{t.heads.rows}</HeadCell>
            <HeadCell className="text-right">{t.heads.new}</HeadCell>
            <HeadCell>{t.heads.uploadedAt}</HeadCell>
            <HeadCell>{t.heads.by}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {connection.edges.map(({ node }) => (
            <tr key={node.id}>
              <RowHeadCell className="min-w-48 break-all">
                <TextLink to="/pass-imports/$importId" params={{ importId: node.id }}>
                  {node.fileName}
                </TextLink>
              </RowHeadCell>
              <Cell className="whitespace-nowrap">
                <Badge look={LOOKS[node.state]}>{t.stateOf[node.state]}</Badge>
              </Cell>
              <Cell numeric>{t.counts.count(node.rowCount)}</Cell>
              <Cell numeric>{t.counts.count(node.newCount)}</Cell>
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
