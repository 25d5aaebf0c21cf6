import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useToday } from '../../app/shell-query';
import { RequestRoleDocument, type RoleRequestInput } from '../../gql/graphql';
import { rolesText } from '../../i18n/roles';
import { shellText } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import { Alert } from '../../ui/alert';
import { SelectField, TextField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { FoundPeople } from '../../ui/found-people';
import { announce } from '../../ui/live-region';
import { accountHoldersQuery } from '../accounts/accounts-queries';
import { HolderText } from './holder-text';
import { useAccessCommand } from './roles-queries';
import { GRANTED_ROLES, type GrantedRole } from './roles-search';
import { ScopeFields, useOwnScopes, type ChosenScope } from './scope-fields';

interface RequestRoleDialogProps {
  open: boolean;
  onClose: () => void;
}

/** hr and admin wait for another administrator; the other roles begin at once. */
const FOUR_EYES: readonly GrantedRole[] = ['hr', 'admin'];

export function RequestRoleDialog({ open, onClose }: RequestRoleDialogProps) {
  const t = useText(rolesText).dialog;
  const roleWords = useText(shellText).role;
  const today = useToday();
  const scopes = useOwnScopes();
  const [search, setSearch] = useState('');
  const [accountId, setAccountId] = useState<string>();
  const [role, setRole] = useState<GrantedRole>('trainer');
  const [scope, setScope] = useState<ChosenScope>({ scope: scopes[0] ?? 'unit' });
  const [startsOn, setStartsOn] = useState<string>(today);
  const [endsOn, setEndsOn] = useState('');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const holders = useQuery({ ...accountHoldersQuery(search), enabled: search !== '' });
  const waits = FOUR_EYES.includes(role);
  const command = useAccessCommand(RequestRoleDocument, ({ requestRole }) => {
    announce(requestRole.grant ? t.granted : t.requested);
    onClose();
  });

  const input = inputOf();
  function inputOf(): RoleRequestInput | undefined {
    const placed =
      scope.scope === 'all' ||
      (scope.body !== undefined && (scope.scope === 'body' || scope.unit !== undefined));
    if (!accountId || !placed || startsOn === '' || reason.trim() === '') return undefined;
    return {
      accountId,
      role,
      scope: scope.scope,
      organisationId: scope.scope === 'all' ? null : scope.body?.toString(),
      unitId: scope.scope === 'unit' ? scope.unit?.toString() : null,
      startsOn,
      endsOn: endsOn || null,
      reason: reason.trim(),
    };
  }

  return (
    <FormDialog
      open={open}
      title={t.title}
      submit={waits ? t.request : t.grant}
      busy={command.isPending}
      error={command.error}
      onSubmit={() => {
        setAsked(true);
        if (input) command.mutate({ input });
      }}
      onClose={onClose}
    >
      <FoundPeople
        words={t}
        search={search}
        onSearch={(text) => {
          setSearch(text);
          setAccountId(undefined);
        }}
        people={holders.data?.map((holder) => ({ id: holder.id, label: <HolderText holder={holder} /> }))}
        chosen={accountId}
        onChoose={setAccountId}
        error={asked && !accountId ? t.missing.person : undefined}
      />
      <SelectField
        label={t.role}
        value={role}
        onChange={({ target }) => setRole(target.value as GrantedRole)}
      >
        {GRANTED_ROLES.map((one) => (
          <option key={one} value={one}>
            {roleWords[one]}
          </option>
        ))}
      </SelectField>
      {waits && <Alert kind="info" title={t.twoEyes} />}
      <ScopeFields scopes={scopes} chosen={scope} asked={asked} onChange={setScope} />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          type="date"
          label={t.startsOn}
          min={today}
          value={startsOn}
          error={asked && startsOn === '' ? t.missing.startsOn : undefined}
          onChange={({ target }) => setStartsOn(target.value)}
        />
        <TextField
          type="date"
          label={t.endsOn}
          min={startsOn || today}
          value={endsOn}
          onChange={({ target }) => setEndsOn(target.value)}
        />
      </div>
      <TextField
        label={t.reason}
        hint={t.reasonHint}
        maxLength={500}
        value={reason}
        error={asked && reason.trim() === '' ? t.missing.reason : undefined}
        onChange={({ target }) => setReason(target.value)}
      />
    </FormDialog>
  );
}
