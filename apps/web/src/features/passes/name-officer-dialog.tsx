import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useToday, useViewer } from '../../app/shell-query';
import { NameCertificationOfficerDocument } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { passesText } from '../../i18n/passes';
import { useText } from '../../i18n/text';
import { SelectField, TextField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { FoundPeople } from '../../ui/found-people';
import { announce } from '../../ui/live-region';
import { accountHoldersQuery } from '../accounts/accounts-queries';
import { bodiesQuery } from '../organisation/staff-queries';
import { HolderText } from '../roles/holder-text';
import { DayField } from './day-field';
import { usePassesCommand } from './passes-queries';

/** Who, for which body, from when. Administrators of one body name for that body. */
export function NameOfficerDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const words = useText(passesText);
  const t = words.officers;
  const today = useToday();
  const language = useLanguage();
  const everywhere = useViewer()?.roles.some(({ role, scope }) => role === 'admin' && scope === 'all');
  const bodies = useQuery(bodiesQuery).data ?? [];
  const [search, setSearch] = useState('');
  const [accountId, setAccountId] = useState<string>();
  const [body, setBody] = useState('');
  const [startsOn, setStartsOn] = useState<string>(today);
  const [endsOn, setEndsOn] = useState('');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const holders = useQuery({ ...accountHoldersQuery(search), enabled: search !== '' });
  const name = usePassesCommand(NameCertificationOfficerDocument, () => {
    announce(words.done);
    onClose();
  });
  return (
    <FormDialog
      open={open}
      title={t.name}
      submit={t.submit}
      busy={name.isPending}
      error={name.error}
      onSubmit={() => {
        setAsked(true);
        if (!accountId || startsOn < today || reason.trim() === '') return;
        const organisationId = body || (everywhere ? null : bodies[0]?.id);
        name.mutate({
          input: { accountId, organisationId, startsOn, endsOn: endsOn || null, reason: reason.trim() },
        });
      }}
      onClose={onClose}
    >
      <FoundPeople
        words={t}
        search={search}
        onSearch={setSearch}
        people={holders.data?.map((holder) => ({ id: holder.id, label: <HolderText holder={holder} /> }))}
        chosen={accountId}
        onChoose={setAccountId}
        error={asked && !accountId ? words.missing.person : undefined}
      />
      <SelectField label={t.scope} value={body} onChange={({ target }) => setBody(target.value)}>
        {everywhere && <option value="">{t.all}</option>}
        {bodies.map(({ id, name: ja, nameRomaji }) => (
          <option key={id} value={id}>
            {language === 'ja' ? ja : nameRomaji}
          </option>
        ))}
      </SelectField>
      <DayField
        label={t.startsOn}
        value={startsOn}
        error={asked && startsOn < today ? words.missing.day : undefined}
        onChange={setStartsOn}
      />
      <DayField label={t.endsOn + words.optional} value={endsOn} onChange={setEndsOn} />
      <TextField
        label={words.reason}
        maxLength={500}
        value={reason}
        error={asked && reason.trim() === '' ? words.missing.words : undefined}
        onChange={({ target }) => setReason(target.value)}
      />
    </FormDialog>
  );
}
