import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { privacyText } from '../../i18n/privacy';
import { useText } from '../../i18n/text';
import { PageHeading } from '../../ui/page-heading';
import { PagedList } from '../../ui/paged-list';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states';
import { TextLink } from '../../ui/text-link';
import { useAnnounceChange } from '../../ui/use-announce-change';
import { AuditFilters } from './audit-filters';
import { auditEventsQuery } from './audit-queries';
import { AuditTable } from './audit-table';

const route = getRouteApi('/signed-in/audit');

/** What was changed, by whom, from what to what? */
export function AuditScreen() {
  const search = route.useSearch();
  const t = useText(privacyText).audit;
  const events = useQuery(auditEventsQuery(search));
  const total = events.data?.totalCount;
  const answer = total === undefined ? undefined : total === 0 ? t.answerNone : t.answer(total);
  useAnnounceChange(events.isPlaceholderData ? undefined : answer);

  return (
    <>
      <PageHeading title={t.title} answer={answer} />
      <div className="flex flex-col gap-8">
        <AuditFilters search={search} />
        {search.person !== undefined && (
          <p>
            <TextLink to="/audit/readings" search={{ person: search.person }} preload={false}>
              {t.whoLooked}
            </TextLink>
          </p>
        )}
        {events.data ? (
          <PagedList title={t.list} search={search} connection={events.data} stale={events.isPlaceholderData}>
            {events.data.edges.length > 0 ? (
              <AuditTable events={events.data.edges.map(({ node }) => node)} search={search} />
            ) : (
              <EmptyState title={t.empty}>{t.emptyBody}</EmptyState>
            )}
          </PagedList>
        ) : events.error ? (
          <ErrorState error={events.error} retry={() => void events.refetch()} />
        ) : (
          <Skeleton rows={12} />
        )}
      </div>
    </>
  );
}
