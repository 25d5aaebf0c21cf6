import { accountsText } from '../../i18n/accounts';
import { shellText } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { InstantText, useDateFormat } from '../../ui/date-text';
import { Japanese } from '../../ui/japanese';
import { useWide } from '../../ui/media-query';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { useScopeWords } from '../roles/role-words';
import type { AccountRow } from './accounts-queries';

interface AccountsProps {
  accounts: readonly AccountRow[];
  onReset: (account: AccountRow) => void;
  onEnd: (account: AccountRow) => void;
  onReopen: (account: AccountRow) => void;
}

export function AccountsTable(props: AccountsProps) {
  const wide = useWide();
  return wide ? <WideTable {...props} /> : <Cards {...props} />;
}

function Holder({ account }: { account: AccountRow }) {
  const t = useText(accountsText);
  if (!account.person) return <>{t.unknownHolder}</>;
  return (
    <Japanese>
      <span className="block text-dns-14N-130 text-solid-gray-700">{account.person.kana}</span>
      <span className="block">{account.person.name}</span>
    </Japanese>
  );
}

function State({ account }: { account: AccountRow }) {
  const t = useText(accountsText);
  const date = useDateFormat();
  return (
    <span className="flex flex-wrap items-center gap-1">
      <Badge look={account.state === 'active' ? 'success' : 'plain'}>{t.state[account.state]}</Badge>
      {account.oneTimePasswordUntil && <Badge look="warning">{t.oneTime}</Badge>}
      {account.endsOn && <span>{t.endsOn(date(account.endsOn, true))}</span>}
      {account.endReason && <span className="text-solid-gray-700">{account.endReason}</span>}
    </span>
  );
}

function Roles({ account }: { account: AccountRow }) {
  const t = useText(accountsText);
  const words = useText(shellText).role;
  const scope = useScopeWords();
  if (account.roles.length === 0) return <>{t.learnerOnly}</>;
  return (
    <ul>
      {account.roles.map((grant) => (
        <li key={grant.id}>{t.roleIn(words[grant.role], scope(grant))}</li>
      ))}
    </ul>
  );
}

function LastSeen({ account }: { account: AccountRow }) {
  const t = useText(accountsText);
  return account.lastSeenAt ? <InstantText at={account.lastSeenAt} /> : <>{t.never}</>;
}

function Actions({
  account,
  onReset,
  onEnd,
  onReopen,
}: Omit<AccountsProps, 'accounts'> & { account: AccountRow }) {
  const t = useText(accountsText);
  const { resetPassword, end, reopen } = account.viewerCan;
  const actions = [
    { shown: resetPassword, words: t.reset, act: onReset },
    { shown: end, words: t.end, act: onEnd },
    { shown: reopen, words: t.reopen, act: onReopen },
  ].filter(({ shown }) => shown);
  return (
    <div className="flex flex-wrap gap-2">
      {actions.map(({ words, act }) => (
        <Button
          key={words}
          look="outline"
          size="small"
          className="whitespace-nowrap"
          aria-label={t.of(words, account.login)}
          onClick={() => act(account)}
        >
          {words}
        </Button>
      ))}
    </div>
  );
}

function WideTable({ accounts, ...actions }: AccountsProps) {
  const t = useText(accountsText);
  return (
    <Table caption={t.caption} label={t.caption} captionHidden>
      <thead>
        <tr>
          {[t.login, t.holder, t.stateHead, t.roles, t.lastSeen, t.action].map((head) => (
            <HeadCell key={head}>{head}</HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <tr key={account.id}>
            <RowHeadCell>{account.login}</RowHeadCell>
            <Cell className="whitespace-nowrap">
              <Holder account={account} />
            </Cell>
            <Cell className="min-w-36">
              <State account={account} />
            </Cell>
            <Cell className="min-w-44">
              <Roles account={account} />
            </Cell>
            <Cell className="whitespace-nowrap">
              <LastSeen account={account} />
            </Cell>
            <Cell>
              <Actions account={account} {...actions} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Cards({ accounts, ...actions }: AccountsProps) {
  const t = useText(accountsText);
  return (
    <ul className="flex flex-col gap-3">
      {accounts.map((account) => (
        <Card as="li" key={account.id}>
          <p className="text-std-18B-160">{account.login}</p>
          <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-dns-16N-130">
            <dt className="text-solid-gray-700">{t.holder}</dt>
            <dd>
              <Holder account={account} />
            </dd>
            <dt className="text-solid-gray-700">{t.stateHead}</dt>
            <dd>
              <State account={account} />
            </dd>
            <dt className="text-solid-gray-700">{t.roles}</dt>
            <dd>
              <Roles account={account} />
            </dd>
            <dt className="text-solid-gray-700">{t.lastSeen}</dt>
            <dd>
              <LastSeen account={account} />
            </dd>
          </dl>
          <div className="mt-3">
            <Actions account={account} {...actions} />
          </div>
        </Card>
      ))}
    </ul>
  );
}
