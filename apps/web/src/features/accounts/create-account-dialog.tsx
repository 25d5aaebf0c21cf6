import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CreateAccountDocument } from '../../gql/graphql';
import { accountsText } from '../../i18n/accounts';
import { useText } from '../../i18n/text';
import { TextField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { FoundPeople } from '../../ui/found-people';
import { Japanese } from '../../ui/japanese';
import { useAccessCommand } from '../roles/roles-queries';
import { peopleToSignInQuery } from './accounts-queries';
import type { Issued } from './issued-password-dialog';

interface CreateAccountDialogProps {
  open: boolean;
  onClose: () => void;
  onIssued: (issued: Issued) => void;
}

export function CreateAccountDialog({ open, onClose, onIssued }: CreateAccountDialogProps) {
  const t = useText(accountsText).createDialog;
  const [search, setSearch] = useState('');
  const [personId, setPersonId] = useState<string>();
  const [login, setLogin] = useState('');
  const [asked, setAsked] = useState(false);
  const people = useQuery({ ...peopleToSignInQuery(search), enabled: search !== '' });
  const create = useAccessCommand(CreateAccountDocument, ({ createAccount }) => {
    onClose();
    onIssued(createAccount);
  });

  return (
    <FormDialog
      open={open}
      title={t.title}
      submit={t.submit}
      busy={create.isPending}
      error={create.error}
      onSubmit={() => {
        setAsked(true);
        if (personId && login.trim() !== '') create.mutate({ personId, login: login.trim() });
      }}
      onClose={onClose}
    >
      <FoundPeople
        words={t}
        search={search}
        onSearch={(text) => {
          setSearch(text);
          setPersonId(undefined);
        }}
        people={people.data?.map((person) => ({
          id: person.personId,
          label: (
            <Japanese>
              <span className="block">
                {person.name}（{person.kana}）
              </span>
              <span className="block text-solid-gray-700">
                {person.organisationName} {person.unitName} {person.staffNumber}
              </span>
            </Japanese>
          ),
        }))}
        chosen={personId}
        onChoose={setPersonId}
        error={asked && !personId ? t.missing.person : undefined}
      />
      <TextField
        label={t.login}
        hint={t.loginHint}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        maxLength={64}
        value={login}
        error={asked && login.trim() === '' ? t.missing.login : undefined}
        onChange={({ target }) => setLogin(target.value)}
      />
    </FormDialog>
  );
}
