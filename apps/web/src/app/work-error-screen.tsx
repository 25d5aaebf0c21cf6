import type { ErrorComponentProps } from '@tanstack/react-router';
import { useText } from '../i18n/text';
import { workText } from '../i18n/work';
import { ButtonLink } from '../ui/button';
import { PageHeading } from '../ui/page-heading';
import { isRefusal } from './refusal-error';
import { RouteErrorScreen } from './route-states';

/**
 * That a work screen exists is no secret, unlike a record: so here the person is told that it needs a role, whose, and
 * where to go instead.
 */
export function WorkErrorScreen(props: ErrorComponentProps) {
  const t = useText(workText).forbidden;
  if (!isRefusal(props.error, 'FORBIDDEN')) return <RouteErrorScreen {...props} />;
  return (
    <>
      <PageHeading title={t.title} answer={t.body} />
      <p className="mb-6 max-w-prose">{t.hint}</p>
      <div className="flex flex-wrap gap-3">
        <ButtonLink to="/">{t.toHome}</ButtonLink>
        <ButtonLink to="/account" look="outline">
          {t.toAccount}
        </ButtonLink>
      </div>
    </>
  );
}
