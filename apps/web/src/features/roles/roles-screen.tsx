import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useViewer } from '../../app/shell-query';
import { rolesText } from '../../i18n/roles';
import { useText } from '../../i18n/text';
import { Button } from '../../ui/button';
import { PageHeading } from '../../ui/page-heading';
import { PagedList } from '../../ui/paged-list';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states';
import { useAnnounceChange } from '../../ui/use-announce-change';
import { useDialog } from '../../ui/use-dialog';
import { EndRoleDialog } from './end-role-dialog';
import { GrantFilters } from './grant-filters';
import { GrantsTable } from './grants-table';
import { OpenRequests } from './open-requests';
import { RequestRoleDialog } from './request-role-dialog';
import { openRoleRequestsQuery, roleGrantsQuery, type Grant } from './roles-queries';

const route = getRouteApi('/signed-in/roles');

/** Who can do what, and what waits for a second administrator? */
export function RolesScreen() {
  const search = route.useSearch();
  const t = useText(rolesText);
  const viewer = useViewer();
  const grants = useQuery(roleGrantsQuery(search));
  const requests = useQuery(openRoleRequestsQuery);
  const asking = useDialog<true>();
  const ending = useDialog<Grant>();
  const answer =
    grants.data && requests.data ? t.answer(requests.data.totalCount, grants.data.totalCount) : undefined;
  useAnnounceChange(grants.isPlaceholderData ? undefined : answer);

  return (
    <>
      <PageHeading title={t.title} answer={answer} />
      <div className="flex flex-col gap-8">
        {viewer?.can.administerRoles && (
          <Button className="self-start" onClick={() => asking.show(true)}>
            {t.ask}
          </Button>
        )}
        <OpenRequests />
        <GrantFilters search={search} />
        {grants.data ? (
          <PagedList
            title={t.granted}
            search={search}
            connection={grants.data}
            stale={grants.isPlaceholderData}
          >
            {grants.data.edges.length > 0 ? (
              <GrantsTable grants={grants.data.edges.map(({ node }) => node)} onEnd={ending.show} />
            ) : (
              <EmptyState title={t.empty}>{t.emptyBody}</EmptyState>
            )}
          </PagedList>
        ) : grants.error ? (
          <ErrorState error={grants.error} retry={() => void grants.refetch()} />
        ) : (
          <Skeleton rows={8} />
        )}
      </div>
      {asking.about && (
        <RequestRoleDialog key={`ask ${asking.turn}`} open={asking.open} onClose={asking.close} />
      )}
      {ending.about && (
        <EndRoleDialog
          key={`end ${ending.turn}`}
          grant={ending.about}
          open={ending.open}
          onClose={ending.close}
        />
      )}
    </>
  );
}
