import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { isRefusalCode } from 'vocabulary';
import { RefusalError } from '../../app/refusal-error';
import { importWizardText } from '../../i18n/import-wizard';
import { importsText } from '../../i18n/imports';
import { useText } from '../../i18n/text';
import { Details } from '../../ui/details';
import { PageHeading } from '../../ui/page-heading';
import { ErrorState, Skeleton } from '../../ui/states';
import { TextLink } from '../../ui/text-link';
import { useAnnounceChange } from '../../ui/use-announce-change';
import { ColumnMapping } from './column-mapping';
import { ImportActions } from './import-actions';
import { ImportFacts } from './import-facts';
import { ImportProgress } from './import-progress';
import { importQuery, isRunning, type Batch } from './import-queries';
import { isSeverity, type ImportSearch } from './import-search';
import { ImportSteps } from './import-steps';
import { ImportSummary } from './import-summary';
import { PreviewList } from './preview-list';
import { ProblemsList } from './problems-list';
import { rowsThatChange } from './rows-that-change';

const route = getRouteApi('/signed-in/imports/$importId');

/** How far is this file, and what would it change? */
export function ImportScreen() {
  const { importId } = route.useParams();
  const search = route.useSearch();
  const t = useText(importWizardText);
  const words = useText(importsText);
  const { data: batch, error, refetch } = useQuery(importQuery(importId));
  const answer = useAnswer(batch);
  useAnnounceChange(answer);
  if (!batch) {
    return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Skeleton rows={10} />;
  }
  const checked = batch.counts && !isRunning(batch);
  const mapping = batch.can.map && <ColumnMapping key={batch.id} batch={batch} />;

  return (
    <>
      <PageHeading
        title={t.title(words.kindOf[batch.kind], batch.fileName)}
        above={
          <TextLink
            to="/imports"
            search={{ body: Number(batch.organisation.id) }}
            className="inline-flex min-h-6 items-center"
          >
            {t.above}
          </TextLink>
        }
        answer={answer}
      />
      <div className="flex flex-col gap-8">
        <ImportSteps batch={batch} />
        {batch.failure && <ErrorState error={failureOf(batch.failure)} />}
        <ImportProgress batch={batch} />
        <ImportFacts batch={batch} />
        {checked ? (
          <>
            <ImportActions batch={batch} />
            <Result batch={batch} search={search} />
            {mapping && <Details summary={t.columns.title}>{mapping}</Details>}
          </>
        ) : (
          <>
            {mapping}
            <ImportActions batch={batch} />
          </>
        )}
      </div>
    </>
  );
}

function failureOf(code: string): RefusalError {
  return new RefusalError(isRefusalCode(code) ? code : 'INTERNAL');
}

/** The counts, and the rows or problems that are chosen: at first the errors, where there are any. */
function Result({ batch, search }: { batch: Batch; search: ImportSearch }) {
  const { counts } = batch;
  if (!counts) return null;
  const conflicts = batch.failure === 'IMPORT_UNDO_CONFLICT';
  const show = search.show ?? (counts.errors > 0 || conflicts ? 'error' : 'rows');
  return (
    <>
      <ImportSummary counts={counts} shown={show} />
      {isSeverity(show) ? (
        <ProblemsList batch={batch} severity={show} search={search} />
      ) : (
        <PreviewList batch={batch} action={show === 'rows' ? undefined : show} search={search} />
      )}
    </>
  );
}

/** Where the import stands, in a sentence. */
function useAnswer(batch: Batch | undefined): string | undefined {
  const t = useText(importWizardText).answer;
  if (!batch) return undefined;
  const { state, counts, kind, withLeavers } = batch;
  switch (state) {
    case 'checked': {
      if (!counts) return t.checking;
      if (counts.errors > 0) return t.errors(counts.invalid);
      const rows = rowsThatChange(counts);
      return rows > 0 ? t.ready(rows) : t.nothing;
    }
    case 'applied':
      return t.applied(counts ? rowsThatChange(counts, kind === 'transfers' || withLeavers) : 0);
    default:
      return t[state];
  }
}
