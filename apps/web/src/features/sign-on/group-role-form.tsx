import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { RefusalError } from '../../app/refusal-error';
import { SaveGroupRoleDocument, type Role } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { refusalSentence } from '../../i18n/refusals';
import { shellText } from '../../i18n/shell';
import { signOnText } from '../../i18n/sign-on';
import { useText } from '../../i18n/text';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import { ErrorState } from '../../ui/states';
import { unitsQuery } from '../organisation/staff-queries';
import { useSettingsChange, type Provider } from './sign-on-queries';

/** Everybody is a learner, so no group gives that. */
const GIVEN: readonly Role[] = ['manager', 'trainer', 'coordinator', 'auditor', 'hr', 'admin'];

export function GroupRoleForm({ provider }: { provider: Provider }) {
  const t = useText(signOnText).page;
  const words = useText(shellText);
  const language = useLanguage();
  const [groupName, setGroupName] = useState('');
  const [role, setRole] = useState<Role>('manager');
  const [unitId, setUnitId] = useState('');
  const [missing, setMissing] = useState(false);
  const group = useRef<HTMLInputElement>(null);
  const units = useQuery(unitsQuery(Number(provider.organisation.id))).data ?? [];
  const save = useSettingsChange(SaveGroupRoleDocument);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (save.isPending) return;
    const empty = groupName.trim() === '';
    setMissing(empty);
    if (empty) group.current?.focus();
    else
      save.mutate(
        { input: { providerId: provider.id, groupName: groupName.trim(), role, unitId: unitId || null } },
        { onSuccess: () => setGroupName('') },
      );
  };

  return (
    <form
      noValidate
      onSubmit={submit}
      className="mt-6 flex max-w-3xl flex-col gap-4"
      aria-labelledby="add-group"
    >
      <h3 id="add-group" className="text-std-18B-160">
        {t.addTitle}
      </h3>
      <TextField
        ref={group}
        label={t.group}
        hint={t.groupHint}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        value={groupName}
        error={missing ? t.required : undefined}
        onChange={({ target }) => {
          save.reset();
          setGroupName(target.value);
        }}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField label={t.role} value={role} onChange={({ target }) => setRole(target.value as Role)}>
          {GIVEN.map((name) => (
            <option key={name} value={name}>
              {words.role[name]}
            </option>
          ))}
        </SelectField>
        <SelectField label={t.scope} value={unitId} onChange={({ target }) => setUnitId(target.value)}>
          <option value="">{t.wholeBody}</option>
          {units.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      </div>
      {save.error &&
        (save.error instanceof RefusalError ? (
          <Alert kind="error" role="alert" title={refusalSentence(save.error, language)} />
        ) : (
          <ErrorState error={save.error} />
        ))}
      {save.data && (
        <Alert
          kind="success"
          role="status"
          title={save.data.saveGroupRole.effective ? t.added : t.addedPending}
        />
      )}
      <Button type="submit" look="outline" busy={save.isPending} className="self-start">
        {t.add}
      </Button>
    </form>
  );
}
