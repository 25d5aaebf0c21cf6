import { useToday } from '../../app/shell-query';
import { rolesText } from '../../i18n/roles';
import { shellText } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { useWide } from '../../ui/media-query';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { HolderText } from './holder-text';
import { useHolderName, usePeriodWords, useScopeWords } from './role-words';
import type { Grant } from './roles-queries';

interface GrantsProps {
  grants: readonly Grant[];
  onEnd: (grant: Grant) => void;
}

export function GrantsTable(props: GrantsProps) {
  const wide = useWide();
  return wide ? <WideTable {...props} /> : <Cards {...props} />;
}

function PeriodText({ grant }: { grant: Grant }) {
  const t = useText(rolesText);
  const period = usePeriodWords();
  const today = useToday();
  return (
    <>
      {period(grant)}
      {grant.startsOn > today && <Badge look="info">{t.planned}</Badge>}
      {grant.endsOn !== null && grant.endsOn < today && <Badge>{t.ended}</Badge>}
    </>
  );
}

/** Who granted it, and the second administrator where there was one; nobody where Kōro did, or where they are not to be seen. */
function GivenBy({ grant }: { grant: Grant }) {
  const t = useText(rolesText);
  const none = useText(shellText).notSet;
  const name = useHolderName();
  return (
    <>
      {grant.grantedBy ? name(grant.grantedBy) : none}
      {grant.approvedBy && (
        <span className="block text-solid-gray-700">{t.approvedBy(name(grant.approvedBy))}</span>
      )}
    </>
  );
}

function EndButton({ grant, onEnd }: { grant: Grant; onEnd: (grant: Grant) => void }) {
  const t = useText(rolesText);
  const words = useText(shellText);
  const name = useHolderName();
  if (!grant.viewerCan.end) return null;
  return (
    <Button
      look="outline"
      size="small"
      className="whitespace-nowrap"
      aria-label={t.endOf(name(grant.account), words.role[grant.role])}
      onClick={() => onEnd(grant)}
    >
      {t.end}
    </Button>
  );
}

function WideTable({ grants, onEnd }: GrantsProps) {
  const t = useText(rolesText);
  const words = useText(shellText);
  const scope = useScopeWords();
  return (
    <Table caption={t.caption} label={t.caption} captionHidden>
      <thead>
        <tr>
          {[t.holder, t.role, t.scope, t.period, t.by, t.reason, t.action].map((head) => (
            <HeadCell key={head}>{head}</HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {grants.map((grant) => (
          <tr key={grant.id}>
            <RowHeadCell className="whitespace-nowrap">
              <HolderText holder={grant.account} />
            </RowHeadCell>
            <Cell className="whitespace-nowrap">{words.role[grant.role]}</Cell>
            <Cell className="min-w-28">{scope(grant)}</Cell>
            <Cell className="min-w-40">
              <PeriodText grant={grant} />
            </Cell>
            <Cell className="min-w-28">
              <GivenBy grant={grant} />
            </Cell>
            <Cell className="min-w-48">{grant.endReason ?? grant.reason}</Cell>
            <Cell>
              <EndButton grant={grant} onEnd={onEnd} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Cards({ grants, onEnd }: GrantsProps) {
  const t = useText(rolesText);
  const words = useText(shellText);
  const scope = useScopeWords();
  return (
    <ul className="flex flex-col gap-3">
      {grants.map((grant) => (
        <Card as="li" key={grant.id}>
          <p className="text-std-18B-160">
            <HolderText holder={grant.account} />
          </p>
          <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-dns-16N-130">
            <dt className="text-solid-gray-700">{t.role}</dt>
            <dd>{words.role[grant.role]}</dd>
            <dt className="text-solid-gray-700">{t.scope}</dt>
            <dd>{scope(grant)}</dd>
            <dt className="text-solid-gray-700">{t.period}</dt>
            <dd>
              <PeriodText grant={grant} />
            </dd>
            <dt className="text-solid-gray-700">{t.by}</dt>
            <dd>
              <GivenBy grant={grant} />
            </dd>
            <dt className="text-solid-gray-700">{t.reason}</dt>
            <dd>{grant.endReason ?? grant.reason}</dd>
          </dl>
          <div className="mt-3">
            <EndButton grant={grant} onEnd={onEnd} />
          </div>
        </Card>
      ))}
    </ul>
  );
}
