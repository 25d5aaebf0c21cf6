import { useState } from 'react';
import { localDateOf } from 'vocabulary';
import { ApproveGroupRoleDocument, RemoveGroupRoleDocument } from '../../gql/graphql';
import { shellText } from '../../i18n/shell';
import { signOnText } from '../../i18n/sign-on';
import { useText } from '../../i18n/text';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { useDateFormat } from '../../ui/date-text';
import { Dialog } from '../../ui/dialog';
import { announce } from '../../ui/live-region';
import { SectionHeading } from '../../ui/page-heading';
import { EmptyState, ErrorState } from '../../ui/states';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { GroupRoleForm } from './group-role-form';
import { useSettingsChange, type GroupRole, type Provider } from './sign-on-queries';

/** Which group of the provider gives which role, and which of them wait for a second administrator. */
export function GroupRoles({ provider }: { provider: Provider }) {
  const t = useText(signOnText).page;
  const words = useText(shellText);
  const [removing, setRemoving] = useState<GroupRole>();
  const approve = useSettingsChange(ApproveGroupRoleDocument);
  const { groupRoles } = provider;

  return (
    <section aria-labelledby="groups">
      <SectionHeading id="groups" title={t.rolesTitle} />
      <p className="mb-4 max-w-3xl">{t.rolesHint}</p>
      {approve.error && <ErrorState error={approve.error} />}
      {groupRoles.length === 0 ? (
        <EmptyState title={t.rolesEmpty}>{t.rolesEmptyHint}</EmptyState>
      ) : (
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
                <Cell className="min-w-44">
                  <State mapping={mapping} />
                </Cell>
                <Cell className="min-w-56">
                  <div className="flex flex-wrap items-center gap-2">
                    <Approval
                      mapping={mapping}
                      busy={approve.isPending}
                      onApprove={() =>
                        approve.mutate({ id: mapping.id }, { onSuccess: () => announce(t.approved) })
                      }
                    />
                    <Button
                      look="text"
                      size="small"
                      aria-label={t.removeNamed(mapping.groupName, words.role[mapping.role])}
                      onClick={() => setRemoving(mapping)}
                    >
                      {t.remove}
                    </Button>
                  </div>
                </Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <RemoveDialog mapping={removing} onClose={() => setRemoving(undefined)} />
      <GroupRoleForm provider={provider} />
    </section>
  );
}

function State({ mapping }: { mapping: GroupRole }) {
  const t = useText(signOnText).page;
  const date = useDateFormat();
  const when = (at: string): string => date(localDateOf(new Date(at)), true);
  return (
    <>
      {mapping.effective ? (
        <Badge look="success">{t.effective}</Badge>
      ) : (
        <Badge look="warning">{t.pending}</Badge>
      )}
      <span className="mt-1 block text-dns-14N-130 text-solid-gray-700">
        {mapping.approvedAt ? t.approvedOn(when(mapping.approvedAt)) : t.madeOn(when(mapping.madeAt))}
      </span>
    </>
  );
}

interface ApprovalProps {
  mapping: GroupRole;
  busy: boolean;
  onApprove: () => void;
}

function Approval({ mapping, busy, onApprove }: ApprovalProps) {
  const t = useText(signOnText).page;
  const words = useText(shellText);
  if (mapping.effective) return null;
  if (mapping.madeByViewer) return <span>{t.needsOther}</span>;
  return (
    <Button
      size="small"
      busy={busy}
      aria-label={t.approveNamed(mapping.groupName, words.role[mapping.role])}
      onClick={onApprove}
    >
      {t.approve}
    </Button>
  );
}

function RemoveDialog({ mapping, onClose }: { mapping: GroupRole | undefined; onClose: () => void }) {
  const t = useText(signOnText).page;
  const words = useText(shellText);
  const remove = useSettingsChange(RemoveGroupRoleDocument);
  return (
    <Dialog
      open={mapping !== undefined}
      title={t.removeAsk}
      onClose={onClose}
      actions={
        mapping && (
          <Button
            look="danger"
            busy={remove.isPending}
            onClick={() =>
              remove.mutate(
                { id: mapping.id },
                {
                  onSuccess: () => {
                    announce(t.removed);
                    onClose();
                  },
                },
              )
            }
          >
            {t.removeDo}
          </Button>
        )
      }
    >
      {mapping && <p>{t.removeBody(mapping.groupName, words.role[mapping.role])}</p>}
      {remove.error && <ErrorState error={remove.error} />}
    </Dialog>
  );
}
