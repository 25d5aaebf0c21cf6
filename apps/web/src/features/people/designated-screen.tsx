import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useToday } from '../../app/shell-query';
import { peopleText } from '../../i18n/people';
import { useText } from '../../i18n/text';
import { useDateFormat } from '../../ui/date-text';
import { PageHeading } from '../../ui/page-heading';
import { PagedList } from '../../ui/paged-list';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states';
import { useAnnounceChange } from '../../ui/use-announce-change';
import { DesignatedFilters } from './designated-filters';
import { DesignatedTable } from './designated-table';
import { designatedQuery } from './person-queries';

const route = getRouteApi('/signed-in/designated');

/** How many people count in the denominator on a day, and who are they? */
export function DesignatedScreen() {
  const search = route.useSearch();
  const t = useText(peopleText).designated;
  const today = useToday();
  const date = useDateFormat();
  const people = useQuery(designatedQuery(search, today));
  const asOf = search.asOf ?? today;
  const answer = people.data && t.answer(people.data.totalCount, date(asOf, true));
  useAnnounceChange(people.isPlaceholderData ? undefined : answer);

  return (
    <>
      <PageHeading title={t.title} answer={answer} />
      <div className="flex flex-col gap-8">
        <p className="max-w-prose">
          {t.explained} {asOf > today && t.future}
        </p>
        <DesignatedFilters key={asOf} search={search} />
        {people.data ? (
          <PagedList title={t.list} search={search} connection={people.data} stale={people.isPlaceholderData}>
            {people.data.edges.length > 0 ? (
              <DesignatedTable rows={people.data.edges.map(({ node }) => node)} />
            ) : (
              <EmptyState title={t.empty}>{t.emptyBody}</EmptyState>
            )}
          </PagedList>
        ) : people.error ? (
          <ErrorState error={people.error} retry={() => void people.refetch()} />
        ) : (
          <Skeleton rows={12} />
        )}
      </div>
    </>
  );
}
