import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useViewer, type Viewer } from '../../app/shell-query';
import { importWizardText } from '../../i18n/import-wizard';
import { useText } from '../../i18n/text';
import { PageHeading } from '../../ui/page-heading';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states';
import { bodiesQuery } from '../organisation/staff-queries';
import { BatchesTable } from './batches-table';
import { importsQuery } from './import-queries';
import type { ImportsSearch } from './import-search';
import { UploadForm } from './upload-form';

const route = getRouteApi('/signed-in/imports');

/** The bodies whose 人事課 the viewer is: it only keeps choices off the list that the server would refuse. */
function importsInto({ roles }: Viewer, body: { id: string }): boolean {
  return roles.some(
    ({ role, scope, organisation }) =>
      role === 'hr' && (scope === 'all' || (scope === 'body' && organisation?.id === body.id)),
  );
}

/** Which file is to be taken in? Then those that were. */
export function ImportsScreen() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const viewer = useViewer();
  const all = useSuspenseQuery(bodiesQuery).data;
  const bodies = all.filter((one) => viewer && importsInto(viewer, one));
  const body = search.body ?? Number((bodies[0] ?? all[0])?.id);
  const t = useText(importWizardText).list;
  const { data, error, refetch, isPlaceholderData } = useQuery(importsQuery(body, search));
  const choose = (change: ImportsSearch): void =>
    void navigate({
      search: { ...search, after: undefined, page: undefined, ...change },
      resetScroll: false,
    });

  return (
    <>
      <PageHeading title={t.title} answer={t.answer} />
      <div className="flex flex-col gap-10">
        {bodies.length > 0 && (
          <UploadForm bodies={bodies} body={body} kind={search.kind ?? 'transfers'} onChoose={choose} />
        )}
        {data ? (
          data.edges.length > 0 ? (
            <BatchesTable connection={data} search={search} stale={isPlaceholderData} />
          ) : (
            <EmptyState title={t.empty}>{t.emptyBody}</EmptyState>
          )
        ) : error ? (
          <ErrorState error={error} retry={() => void refetch()} />
        ) : (
          <Skeleton rows={6} />
        )}
      </div>
    </>
  );
}
