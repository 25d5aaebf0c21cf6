import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { fiscalYearOf } from 'vocabulary';
import { useToday } from '../../app/shell-query';
import { staffText } from '../../i18n/staff';
import { useText } from '../../i18n/text';
import { useFiscalYearFormat } from '../../ui/date-text';
import { PageHeading } from '../../ui/page-heading';
import { PagedList } from '../../ui/paged-list';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states';
import { useAnnounceChange } from '../../ui/use-announce-change';
import { StaffFilters } from './staff-filters';
import { staffQuery, untrainedCountQuery } from './staff-queries';
import { StaffTable } from './staff-table';

const route = getRouteApi('/signed-in/staff');

/** Who has not been trained this year? Then everybody, in kana order. */
export function StaffScreen() {
  const search = route.useSearch();
  const t = useText(staffText);
  const fiscalYear = useFiscalYearFormat();
  const year = fiscalYear(fiscalYearOf(useToday()));
  const staff = useQuery(staffQuery(search));
  const untrained = useQuery(untrainedCountQuery(search));
  const answer = answerOf();
  useAnnounceChange(staff.isPlaceholderData || untrained.isPlaceholderData ? undefined : answer);

  function answerOf(): string | undefined {
    if (!staff.data || untrained.data === undefined) return undefined;
    if (search.untrained) return t.answerUntrained(untrained.data, year);
    return staff.data.totalCount === 0
      ? t.answerNobody
      : t.answer(staff.data.totalCount, untrained.data, year);
  }

  return (
    <>
      <PageHeading title={t.title} answer={answer} />
      <div className="flex flex-col gap-8">
        <StaffFilters search={search} />
        {staff.data ? (
          <PagedList
            title={search.untrained ? t.listUntrained : t.list}
            search={search}
            connection={staff.data}
            stale={staff.isPlaceholderData}
          >
            {staff.data.edges.length > 0 ? (
              <StaffTable rows={staff.data.edges.map(({ node }) => node)} />
            ) : search.untrained && !search.q ? (
              <EmptyState title={t.emptyUntrained}>{t.emptyUntrainedBody}</EmptyState>
            ) : (
              <EmptyState title={t.empty}>{t.emptyBody}</EmptyState>
            )}
          </PagedList>
        ) : staff.error ? (
          <ErrorState error={staff.error} retry={() => void staff.refetch()} />
        ) : (
          <Skeleton rows={12} />
        )}
      </div>
    </>
  );
}
