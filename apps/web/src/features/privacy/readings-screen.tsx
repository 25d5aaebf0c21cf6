import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { privacyText } from '../../i18n/privacy';
import { useText } from '../../i18n/text';
import { PageHeading } from '../../ui/page-heading';
import { PagedList } from '../../ui/paged-list';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states';
import { TextLink } from '../../ui/text-link';
import { readingsQuery } from './audit-queries';
import { ReadersTable } from './readers-table';

const route = getRouteApi('/signed-in/audit/readings');

/** Who looked at the record of this person? For auditors. */
export function ReadingsScreen() {
  const search = route.useSearch();
  const t = useText(privacyText).readings;
  const readings = useQuery(readingsQuery(search));
  const total = readings.data?.totalCount;

  return (
    <>
      <PageHeading
        title={t.title}
        above={
          <TextLink to="/audit" search={{ person: search.person }} preload={false}>
            {t.back}
          </TextLink>
        }
        answer={total === undefined ? undefined : total === 0 ? t.answerNone : t.answer(total)}
      />
      {search.person === undefined ? (
        <EmptyState title={t.nobodyChosen}>{t.nobodyChosenBody}</EmptyState>
      ) : readings.data ? (
        <PagedList
          title={t.list}
          search={search}
          connection={readings.data}
          stale={readings.isPlaceholderData}
        >
          {readings.data.edges.length > 0 ? (
            <>
              <p className="mb-3 text-solid-gray-700">{t.hint}</p>
              <ReadersTable caption={t.caption} rows={readings.data.edges.map(({ node }) => node)} />
            </>
          ) : (
            <EmptyState title={t.empty}>{t.emptyBody}</EmptyState>
          )}
        </PagedList>
      ) : readings.error ? (
        <ErrorState error={readings.error} retry={() => void readings.refetch()} />
      ) : (
        <Skeleton rows={6} />
      )}
    </>
  );
}
