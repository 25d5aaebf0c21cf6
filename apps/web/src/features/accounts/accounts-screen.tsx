import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useViewer } from '../../app/shell-query';
import { accountsText } from '../../i18n/accounts';
import { useText } from '../../i18n/text';
import { Button } from '../../ui/button';
import { PageHeading } from '../../ui/page-heading';
import { PagedList } from '../../ui/paged-list';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states';
import { useAnnounceChange } from '../../ui/use-announce-change';
import { useDialog } from '../../ui/use-dialog';
import { EndAccountDialog, ReopenAccountDialog, ResetPasswordDialog } from './account-dialogs';
import { AccountFilters } from './account-filters';
import { accountsQuery, type AccountRow } from './accounts-queries';
import { AccountsTable } from './accounts-table';
import { CreateAccountDialog } from './create-account-dialog';
import { IssuedPasswordDialog, type Issued } from './issued-password-dialog';

const route = getRouteApi('/signed-in/accounts');

/** Who has an account, and what may it do? */
export function AccountsScreen() {
  const search = route.useSearch();
  const t = useText(accountsText);
  const viewer = useViewer();
  const accounts = useQuery(accountsQuery(search));
  const creating = useDialog<true>();
  const resetting = useDialog<AccountRow>();
  const ending = useDialog<AccountRow>();
  const reopening = useDialog<AccountRow>();
  const issued = useDialog<Issued>();
  const answer = accounts.data && t.answer(accounts.data.totalCount);
  useAnnounceChange(accounts.isPlaceholderData ? undefined : answer);

  return (
    <>
      <PageHeading title={t.title} answer={answer} />
      <div className="flex flex-col gap-8">
        {viewer?.can.administerAccounts && (
          <Button className="self-start" onClick={() => creating.show(true)}>
            {t.create}
          </Button>
        )}
        <AccountFilters search={search} />
        {accounts.data ? (
          <PagedList
            title={t.list}
            search={search}
            connection={accounts.data}
            stale={accounts.isPlaceholderData}
          >
            {accounts.data.edges.length > 0 ? (
              <AccountsTable
                accounts={accounts.data.edges.map(({ node }) => node)}
                onReset={resetting.show}
                onEnd={ending.show}
                onReopen={reopening.show}
              />
            ) : (
              <EmptyState title={t.empty}>{t.emptyBody}</EmptyState>
            )}
          </PagedList>
        ) : accounts.error ? (
          <ErrorState error={accounts.error} retry={() => void accounts.refetch()} />
        ) : (
          <Skeleton rows={8} />
        )}
      </div>
      {creating.about && (
        <CreateAccountDialog
          key={`create ${creating.turn}`}
          open={creating.open}
          onClose={creating.close}
          onIssued={issued.show}
        />
      )}
      {resetting.about && (
        <ResetPasswordDialog
          key={`reset ${resetting.turn}`}
          account={resetting.about}
          open={resetting.open}
          onClose={resetting.close}
          onIssued={issued.show}
        />
      )}
      {ending.about && (
        <EndAccountDialog
          key={`end ${ending.turn}`}
          account={ending.about}
          open={ending.open}
          onClose={ending.close}
        />
      )}
      {reopening.about && (
        <ReopenAccountDialog
          key={`reopen ${reopening.turn}`}
          account={reopening.about}
          open={reopening.open}
          onClose={reopening.close}
        />
      )}
      {issued.about && (
        <IssuedPasswordDialog
          key={`issued ${issued.turn}`}
          issued={issued.about}
          open={issued.open}
          onClose={issued.close}
        />
      )}
    </>
  );
}
