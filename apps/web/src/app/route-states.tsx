import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useEffect } from 'react';
import { shellText } from '../i18n/shell';
import { useText } from '../i18n/text';
import { ButtonLink } from '../ui/button';
import { PageHeading } from '../ui/page-heading';
import { ErrorState, Skeleton, useErrorWords } from '../ui/states';
import { Frame } from './app-shell';
import { isRefusal } from './refusal-error';

export function PendingScreen() {
  return <Skeleton rows={6} />;
}

/** Stands in the place of one screen; the menu stays. */
export function RouteErrorScreen({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const { reset: resetQueries } = useQueryErrorResetBoundary();
  const { title } = useErrorWords()(error);

  useEffect(() => resetQueries(), [resetQueries]);

  // The query client is already leading the way to the sign-in page.
  if (isRefusal(error, 'UNAUTHENTICATED')) return <PendingScreen />;
  if (isRefusal(error, 'NOT_FOUND', 'FORBIDDEN')) return <NotFoundScreen />;
  return (
    <>
      <PageHeading title={title} />
      <ErrorState
        error={error}
        retry={() => {
          reset();
          void router.invalidate();
        }}
      />
    </>
  );
}

export function RootErrorScreen(props: ErrorComponentProps) {
  return (
    <Frame>
      <RouteErrorScreen {...props} />
    </Frame>
  );
}

/** Missing and forbidden look the same. */
export function NotFoundScreen() {
  const t = useText(shellText).errors;
  return (
    <>
      <PageHeading title={t.notFoundTitle} answer={t.notFoundBody} />
      <ButtonLink to="/">{t.toHome}</ButtonLink>
    </>
  );
}
