import { getRouteApi } from '@tanstack/react-router';
import { RefusalError } from '../../app/refusal-error';
import { useLanguage } from '../../i18n/language';
import { refusalSentence } from '../../i18n/refusals';
import { signOnText } from '../../i18n/sign-on';
import { useText } from '../../i18n/text';
import { Alert } from '../../ui/alert';
import { ButtonLink } from '../../ui/button';
import { PageHeading, SectionHeading } from '../../ui/page-heading';

const route = getRouteApi('/sign-in/refused');

/** Where the way over the provider ended without a session: why, and what to do now. */
export function SignOnRefusedScreen() {
  const t = useText(signOnText).refused;
  const language = useLanguage();
  const { code } = route.useSearch();
  return (
    <div className="max-w-2xl">
      <PageHeading title={t.title} />
      <Alert kind="error" title={refusalSentence(new RefusalError(code), language)} />
      <div className="mt-6 mb-10">
        <ButtonLink to="/sign-in" size="large">
          {t.again}
        </ButtonLink>
      </div>
      <section aria-labelledby="help">
        <SectionHeading id="help" title={t.helpTitle} />
        <p>{t.help}</p>
      </section>
    </div>
  );
}
