import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useRef, useState, type FormEvent } from 'react';
import { request } from '../../app/graphql';
import { isRefusal, RefusalError } from '../../app/refusal-error';
import { shellQuery } from '../../app/shell-query';
import { SignInDocument, type SignInMutationVariables } from '../../gql/graphql';
import { accountText } from '../../i18n/account';
import { useLanguage } from '../../i18n/language';
import { refusalSentence } from '../../i18n/refusals';
import { signOnText } from '../../i18n/sign-on';
import { useText } from '../../i18n/text';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { announce } from '../../ui/live-region';
import { PageHeading, SectionHeading } from '../../ui/page-heading';
import { useErrorWords } from '../../ui/states';
import { TextLink } from '../../ui/text-link';
import { DemoAccounts } from './demo-accounts';
import { SignOnChoices } from './sign-on-choices';
import { signOnChoicesQuery } from './sign-on-choices-query';
import { FirstPasswordForm } from './first-password-form';

const route = getRouteApi('/sign-in');

export function SignInScreen() {
  const t = useText(accountText).signIn;
  const words = useText(signOnText).choices;
  const { instance } = useSuspenseQuery(shellQuery).data;
  const choices = useSuspenseQuery(signOnChoicesQuery).data;
  const { next } = route.useSearch();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState<'login' | 'password'>();
  const loginField = useRef<HTMLInputElement>(null);
  const passwordField = useRef<HTMLInputElement>(null);
  const enter = useEnter();
  const signIn = useMutation({
    mutationFn: (variables: SignInMutationVariables) => request(SignInDocument, variables),
    onSuccess: enter,
  });

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (signIn.isPending) return;
    const empty = login.trim() === '' ? 'login' : password === '' ? 'password' : undefined;
    setMissing(empty);
    if (empty) (empty === 'login' ? loginField : passwordField).current?.focus();
    else signIn.mutate({ login: login.trim(), password });
  };

  if (isRefusal(signIn.error, 'PASSWORD_CHANGE_REQUIRED')) {
    return (
      <FirstPasswordForm
        login={login.trim()}
        oneTimePassword={password}
        onSignedIn={enter}
        onBack={() => {
          signIn.reset();
          setPassword('');
        }}
      />
    );
  }
  return (
    <div className="mx-auto grid max-w-5xl gap-10 md:grid-cols-2">
      <div>
        <PageHeading title={t.title} answer={t.answer} />
        {choices.length > 0 && (
          <>
            <SignOnChoices choices={choices} next={next ?? '/'} />
            <SectionHeading title={words.password} />
          </>
        )}
        <form noValidate onSubmit={submit} className="flex flex-col gap-5">
          {signIn.error && <SignInError error={signIn.error} />}
          <TextField
            ref={loginField}
            label={t.login}
            name="login"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            value={login}
            onChange={(event) => setLogin(event.target.value)}
            error={missing === 'login' ? t.loginMissing : undefined}
          />
          <TextField
            ref={passwordField}
            label={t.password}
            name="password"
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            error={missing === 'password' ? t.passwordMissing : undefined}
          />
          <Button
            type="submit"
            size="large"
            look={choices.length > 0 ? 'outline' : 'solid'}
            busy={signIn.isPending}
            className="self-start"
          >
            {signIn.isPending ? t.submitting : t.submit}
          </Button>
        </form>
        <p className="mt-8 text-dns-16N-130">
          <TextLink to="/public" className="inline-block min-h-6">
            {t.toPublic}
          </TextLink>
        </p>
      </div>
      {instance.demo && (
        <DemoAccounts
          onChoose={(chosen) => {
            setLogin(chosen.login);
            setPassword(chosen.password);
            setMissing(undefined);
            announce(t.demoFilled(chosen.login));
          }}
        />
      )}
    </div>
  );
}

/** Goes where the person was going, as the person who has just signed in. */
function useEnter(): () => Promise<void> {
  const queryClient = useQueryClient();
  const router = useRouter();
  const { next } = route.useSearch();
  return async () => {
    // What was read before belongs to nobody, or to somebody else.
    await queryClient.fetchQuery({ ...shellQuery, staleTime: 0 });
    await router.navigate({ href: next ?? '/', replace: true });
  };
}

function SignInError({ error }: { error: Error }) {
  const t = useText(accountText).signIn;
  const language = useLanguage();
  const words = useErrorWords()(error);
  const body = error instanceof RefusalError ? refusalSentence(error, language) : words.body;
  const waits = isRefusal(error, 'SIGN_IN_LOCKED', 'SIGN_IN_TOO_MANY');
  return (
    <Alert kind={waits ? 'warning' : 'error'} role="alert" title={t.failedTitle}>
      {body}
    </Alert>
  );
}
