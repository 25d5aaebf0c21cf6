import { useQuery } from '@tanstack/react-query';
import { importWizardText } from '../../i18n/import-wizard';
import { importsText } from '../../i18n/imports';
import { useText } from '../../i18n/text';
import type { ImportSeverity } from '../../i18n/vocabulary-types';
import { ButtonLink } from '../../ui/button';
import { useDateFormat } from '../../ui/date-text';
import { Japanese } from '../../ui/japanese';
import { PagedList } from '../../ui/paged-list';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { problemsQuery, type Batch, type Problem } from './import-queries';
import type { ImportSearch } from './import-search';

interface ProblemsListProps {
  batch: Batch;
  severity: ImportSeverity;
  search: ImportSearch;
}

/** What is wrong, by row and column, with the value that stands in the file. */
export function ProblemsList({ batch, severity, search }: ProblemsListProps) {
  const t = useText(importWizardText).problems;
  const { data, error, refetch, isPlaceholderData } = useQuery(problemsQuery(batch, severity, search));
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton rows={8} />;
  if (data.edges.length === 0) return <EmptyState title={t.none} />;
  return (
    <PagedList
      title={t.title[severity]}
      search={search}
      connection={{
        ...data,
        totalCount: severity === 'error' ? batch.counts?.errors : batch.counts?.warnings,
      }}
      stale={isPlaceholderData}
    >
      {severity === 'error' && (
        <div className="mb-4 flex flex-wrap items-center gap-4">
          <p>{t.fix}</p>
          <ButtonLink
            to="/imports"
            search={{ body: Number(batch.organisation.id), kind: batch.kind }}
            look="outline"
          >
            {t.upload}
          </ButtonLink>
        </div>
      )}
      <Table caption={t.title[severity]} label={t.title[severity]} captionHidden>
        <thead>
          <tr>
            {[t.row, t.column, t.value, t.problem].map((head) => (
              <HeadCell key={head}>{head}</HeadCell>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.edges.map(({ node }) => (
            <ProblemRow key={node.id} problem={node} />
          ))}
        </tbody>
      </Table>
    </PagedList>
  );
}

function ProblemRow({ problem }: { problem: Problem }) {
  const t = useText(importWizardText).problems;
  const words = useText(importsText);
  const date = useDateFormat();
  const { rowNumber, field, heading, value, code, params } = problem;
  const named = Object.fromEntries(params.map((param) => [param.name, param.value]));
  return (
    <tr>
      <RowHeadCell className="tabular whitespace-nowrap">{rowNumber ?? t.wholeFile}</RowHeadCell>
      <Cell className="whitespace-nowrap">
        <Japanese>{heading ?? (field ? words.fieldOf[field] : '')}</Japanese>
      </Cell>
      <Cell className="max-w-72 break-all">
        {value ? <Japanese>{value}</Japanese> : <span className="text-solid-gray-700">{t.blank}</span>}
      </Cell>
      <Cell className="min-w-64">{words.problemOf[code](named, (on) => date(on, true))}</Cell>
    </tr>
  );
}
