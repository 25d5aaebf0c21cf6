import { useState, type FormEvent } from 'react';
import { localDateOf } from 'vocabulary';
import { isRefusal, RefusalError } from '../../app/refusal-error';
import { SaveIdentityProviderDocument } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { refusalSentence } from '../../i18n/refusals';
import { signOnText } from '../../i18n/sign-on';
import { useText } from '../../i18n/text';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { CheckboxField } from '../../ui/checkbox-field';
import { useDateFormat } from '../../ui/date-text';
import { TextField } from '../../ui/field';
import { SectionHeading } from '../../ui/page-heading';
import { ErrorState } from '../../ui/states';
import { useSettingsChange, type Provider } from './sign-on-queries';

type Fields = Omit<Provider, 'id' | 'credentialSetAt' | 'organisation' | 'groupRoles'> & {
  clientSecret: string;
};
type TextName = Exclude<keyof Fields, 'state' | 'localSignIn'>;

const REQUIRED: readonly TextName[] = [
  'issuer',
  'clientId',
  'nameJa',
  'nameEn',
  'scopes',
  'staffNumberClaim',
  'groupsClaim',
];

/** What most providers call things; a body changes what its own calls otherwise. */
const USUAL: Fields = {
  issuer: '',
  clientId: '',
  clientSecret: '',
  nameJa: '',
  nameEn: '',
  scopes: 'openid profile',
  staffNumberClaim: 'employee_number',
  groupsClaim: 'groups',
  state: 'active',
  localSignIn: true,
};

function fieldsOf(provider: Provider | undefined): Fields {
  if (!provider) return USUAL;
  const { issuer, clientId, nameJa, nameEn, scopes, staffNumberClaim, groupsClaim, state, localSignIn } =
    provider;
  return {
    issuer,
    clientId,
    clientSecret: '',
    nameJa,
    nameEn,
    scopes,
    staffNumberClaim,
    groupsClaim,
    state,
    localSignIn,
  };
}

interface ProviderFormProps {
  organisationId: string;
  provider?: Provider;
}

export function ProviderForm({ organisationId, provider }: ProviderFormProps) {
  const t = useText(signOnText).page;
  const language = useLanguage();
  const date = useDateFormat();
  const [fields, setFields] = useState(() => fieldsOf(provider));
  const [missing, setMissing] = useState<readonly TextName[]>([]);
  const save = useSettingsChange(SaveIdentityProviderDocument);

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (save.isPending) return;
    const empty = REQUIRED.filter((name) => fields[name].trim() === '');
    setMissing(empty);
    const [first] = empty;
    if (first) {
      event.currentTarget.querySelector<HTMLInputElement>(`[name="${first}"]`)?.focus();
      return;
    }
    const { clientSecret, ...rest } = fields;
    save.mutate(
      { input: { organisationId, ...rest, clientSecret: clientSecret || null } },
      { onSuccess: () => setFields({ ...fields, clientSecret: '' }) },
    );
  };

  const change = (changes: Partial<Fields>): void => {
    save.reset();
    setFields({ ...fields, ...changes });
  };
  const wrongIssuer = isRefusal(save.error, 'SIGN_ON_ISSUER') ? save.error : undefined;
  /** All that the text fields of this form share. */
  const text = (name: TextName, label: string, hint?: string) => ({
    name,
    label,
    hint,
    value: fields[name],
    autoComplete: 'off',
    spellCheck: false,
    error: missing.includes(name) ? t.required : undefined,
    onChange: ({ target }: { target: HTMLInputElement }) => change({ [name]: target.value }),
  });

  return (
    <section aria-labelledby="provider">
      <SectionHeading id="provider" title={t.providerTitle} />
      <form noValidate onSubmit={submit} className="flex max-w-3xl flex-col gap-5">
        <TextField
          {...text('issuer', t.issuer, t.issuerHint)}
          inputMode="url"
          error={wrongIssuer ? refusalSentence(wrongIssuer, language) : text('issuer', t.issuer).error}
        />
        <TextField {...text('clientId', t.clientId)} />
        <TextField
          {...text(
            'clientSecret',
            t.clientSecret,
            provider?.credentialSetAt
              ? t.secretSet(date(localDateOf(new Date(provider.credentialSetAt)), true))
              : t.secretUnset,
          )}
          type="password"
          autoComplete="new-password"
        />
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField {...text('nameJa', t.nameJa, t.nameHint)} maxLength={60} />
          <TextField {...text('nameEn', t.nameEn, t.nameHint)} maxLength={60} />
        </div>
        <TextField {...text('scopes', t.scopes, t.scopesHint)} />
        <div className="grid items-end gap-5 sm:grid-cols-2">
          <TextField {...text('staffNumberClaim', t.staffNumberClaim, t.staffNumberHint)} />
          <TextField {...text('groupsClaim', t.groupsClaim)} />
        </div>
        <div>
          <CheckboxField
            label={t.localSignIn}
            checked={fields.localSignIn}
            onChange={({ target }) => change({ localSignIn: target.checked })}
          />
          <p className="mb-2 pl-8 text-solid-gray-700">{t.localSignInHint}</p>
          <CheckboxField
            label={t.enabled}
            checked={fields.state === 'active'}
            onChange={({ target }) => change({ state: target.checked ? 'active' : 'disabled' })}
          />
          <p className="mb-2 pl-8 text-solid-gray-700">{t.enabledHint}</p>
        </div>
        {save.error && !wrongIssuer && <SaveError error={save.error} />}
        {save.isSuccess && <Alert kind="success" role="status" title={t.saved} />}
        <Button type="submit" size="large" busy={save.isPending} className="self-start">
          {save.isPending ? t.saving : t.save}
        </Button>
      </form>
    </section>
  );
}

function SaveError({ error }: { error: Error }) {
  const language = useLanguage();
  if (!(error instanceof RefusalError)) return <ErrorState error={error} />;
  return <Alert kind="error" role="alert" title={refusalSentence(error, language)} />;
}
