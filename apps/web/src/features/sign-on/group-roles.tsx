import { useState } from 'react';
import { ApproveGroupRoleDocument, RemoveGroupRoleDocument } from '../../gql/graphql';
import { shellText } from '../../i18n/shell';
import { signOnText } from '../../i18n/sign-on';
import { useText } from '../../i18n/text';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { announce } from '../../ui/live-region';
import { SectionHeading } from '../../ui/page-heading';
import { EmptyState, ErrorState } from '../../ui/states';
import { GroupRoleForm } from './group-role-form';
import { GroupRoleList } from './group-role-list';
import { useSettingsChange, type GroupRole, type Provider } from './sign-on-queries';

/** Which group of the provider gives which role, and which of them wait for a second administrator. */
export function GroupRoles({ provider }: { provider: Provider }) {
  const t = useText(signOnText).page;
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
        <GroupRoleList
          groupRoles={groupRoles}
          approving={approve.isPending}
          onApprove={({ id }) => approve.mutate({ id }, { onSuccess: () => announce(t.approved) })}
          onRemove={setRemoving}
        />
      )}
      <RemoveDialog mapping={removing} onClose={() => setRemoving(undefined)} />
      <GroupRoleForm provider={provider} />
    </section>
  );
}

function RemoveDialog({ mapping, onClose }: { mapping: GroupRole | undefined; onClose: () => void }) {
  const t = useText(signOnText).page;
  const words = useText(shellText);
  const remove = useSettingsChange(RemoveGroupRoleDocument);
  const done = (): void => {
    announce(t.removed);
    onClose();
  };
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
            onClick={() => remove.mutate({ id: mapping.id }, { onSuccess: done })}
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
