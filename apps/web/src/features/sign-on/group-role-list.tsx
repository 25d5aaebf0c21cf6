import { localDateOf } from 'vocabulary';
import { shellText } from '../../i18n/shell';
import { signOnText } from '../../i18n/sign-on';
import { useText } from '../../i18n/text';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { useDateFormat } from '../../ui/date-text';
import { useWide } from '../../ui/media-query';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import type { GroupRole } from './sign-on-queries';

interface Deeds {
  approving: boolean;
  onApprove: (mapping: GroupRole) => void;
  onRemove: (mapping: GroupRole) => void;
}

type GroupRoleListProps = Deeds & { groupRoles: readonly GroupRole[] };

export function GroupRoleList(props: GroupRoleListProps) {
  const wide = useWide();
  return wide ? <WideTable {...props} /> : <Cards {...props} />;
}

function WideTable({ groupRoles, ...deeds }: GroupRoleListProps) {
  const t = useText(signOnText).page;
  const words = useText(shellText);
  return (
    <Table caption={t.rolesCaption} label={t.rolesCaption} captionHidden>
      <thead>
        <tr>
          {[t.group, t.role, t.scope, t.state, t.actions].map((head) => (
            <HeadCell key={head}>{head}</HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {groupRoles.map((mapping) => (
          <tr key={mapping.id}>
            <RowHeadCell className="min-w-40 wrap-anywhere">{mapping.groupName}</RowHeadCell>
            <Cell className="whitespace-nowrap">{words.role[mapping.role]}</Cell>
            <Cell className="min-w-28">{mapping.unit?.name ?? t.wholeBody}</Cell>
            <Cell className="min-w-36">
              <State mapping={mapping} />
            </Cell>
            <Cell className="min-w-52">
              <Actions mapping={mapping} {...deeds} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Cards({ groupRoles, ...deeds }: GroupRoleListProps) {
  const t = useText(signOnText).page;
  const words = useText(shellText);
  return (
    <ul aria-label={t.rolesCaption} className="flex flex-col gap-3">
      {groupRoles.map((mapping) => (
        <Card as="li" key={mapping.id}>
          <p className="text-std-16B-170 wrap-anywhere">{mapping.groupName}</p>
          <p className="mb-2">
            {words.role[mapping.role]} {mapping.unit?.name ?? t.wholeBody}
          </p>
          <State mapping={mapping} />
          <div className="mt-3">
            <Actions mapping={mapping} {...deeds} />
          </div>
        </Card>
      ))}
    </ul>
  );
}

function State({ mapping }: { mapping: GroupRole }) {
  const t = useText(signOnText).page;
  const date = useDateFormat();
  const when = (at: string): string => date(localDateOf(new Date(at)), true);
  return (
    <>
      <Badge look={mapping.effective ? 'success' : 'warning'}>
        {mapping.effective ? t.effective : t.pending}
      </Badge>
      <span className="mt-1 block text-dns-14N-130 text-solid-gray-700">
        {mapping.approvedAt ? t.approvedOn(when(mapping.approvedAt)) : t.madeOn(when(mapping.madeAt))}
      </span>
    </>
  );
}

function Actions({ mapping, approving, onApprove, onRemove }: Deeds & { mapping: GroupRole }) {
  const t = useText(signOnText).page;
  const role = useText(shellText).role[mapping.role];
  const waits = !mapping.effective;
  return (
    <div className="flex flex-wrap items-center gap-2">
      {waits && mapping.madeByViewer && <span>{t.needsOther}</span>}
      {waits && !mapping.madeByViewer && (
        <Button
          size="small"
          busy={approving}
          aria-label={t.approveNamed(mapping.groupName, role)}
          onClick={() => onApprove(mapping)}
        >
          {t.approve}
        </Button>
      )}
      <Button
        look="text"
        size="small"
        aria-label={t.removeNamed(mapping.groupName, role)}
        onClick={() => onRemove(mapping)}
      >
        {t.remove}
      </Button>
    </div>
  );
}
