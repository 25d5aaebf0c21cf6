import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { request } from '../../app/graphql';
import { ReplaceOneTimePasswordDocument } from '../../gql/graphql';
import { accountText } from '../../i18n/account';
import { useText } from '../../i18n/text';
import { Button } from '../../ui/button';
import { PageHeading } from '../../ui/page-heading';
import { RefusalAlert } from '../../ui/refusal-alert';
import { isReady, OwnPasswordFields } from './own-password-fields';

interface FirstPasswordFormProps {
  login: string;
  oneTimePassword: string;
  onSignedIn: () => Promise<void>;
  onBack: () => void;
}

/** What a one-time password opens: nothing but the choice of one's own, which signs in. */
export function FirstPasswordForm({ login, oneTimePassword, onSignedIn, onBack }: FirstPasswordFormProps) {
  const t = useText(accountText).ownPassword;
  const [password, setPassword] = useState({ fresh: '', again: '' });
  const [asked, setAsked] = useState(false);
  const replace = useMutation({
    mutationFn: (newPassword: string) =>
      request(ReplaceOneTimePasswordDocument, { login, oneTimePassword, newPassword }),
    onSuccess: onSignedIn,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (!replace.isPending && isReady(password)) replace.mutate(password.fresh);
  };
  return (
    <div className="mx-auto max-w-xl">
      <PageHeading title={t.title} answer={t.body(login)} />
      <form noValidate onSubmit={submit} className="flex flex-col gap-5">
        {replace.error && <RefusalAlert error={replace.error} />}
        {/* So that a password manager keeps the new password under this name. */}
        <input type="text" name="login" autoComplete="username" value={login} readOnly hidden />
        <OwnPasswordFields password={password} asked={asked} onChange={setPassword} />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" size="large" busy={replace.isPending}>
            {t.submitFirst}
          </Button>
          <Button look="text" size="large" onClick={onBack}>
            {t.back}
          </Button>
        </div>
      </form>
    </div>
  );
}
