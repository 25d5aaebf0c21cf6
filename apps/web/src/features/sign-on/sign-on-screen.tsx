import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useViewer } from '../../app/shell-query';
import { useLanguage } from '../../i18n/language';
import { signOnText } from '../../i18n/sign-on';
import { useText } from '../../i18n/text';
import { Badge } from '../../ui/badge';
import { SelectField } from '../../ui/field';
import { PageHeading, SectionHeading } from '../../ui/page-heading';
import { bodiesQuery } from '../organisation/staff-queries';
import { GroupRoles } from './group-roles';
import { ProviderForm } from './provider-form';
import { identityProvidersQuery, type Provider } from './sign-on-queries';

const route = getRouteApi('/signed-in/sign-on');

/** How do the staff of a body sign in, and what do their groups give them? */
export function SignOnScreen() {
  const t = useText(signOnText).page;
  const { identityProviders: providers, signOnAddresses } = useSuspenseQuery(identityProvidersQuery).data;
  const bodies = useAdministeredBodies();
  const search = route.useSearch();
  const body = bodies.find(({ id }) => Number(id) === search.body) ?? bodies[0];
  const provider = providers.find(({ organisation }) => organisation.id === body?.id);
  const active = providers.filter(({ state }) => state === 'active').length;
  const waiting = providers
    .flatMap(({ groupRoles }) => groupRoles)
    .filter(({ effective }) => !effective).length;

  return (
    <>
      <PageHeading
        title={t.title}
        answer={
          <>
            {t.answer(active)} {waiting > 0 && <strong>{t.waiting(waiting)}</strong>}
          </>
        }
      />
      {body && (
        <div className="flex flex-col gap-10">
          <BodyField bodies={bodies} providers={providers} chosen={body.id} />
          <Addresses {...signOnAddresses} />
          {/* Another body is another form: nothing typed for one is kept for the other. */}
          <ProviderForm key={body.id} organisationId={body.id} provider={provider} />
          {provider && <GroupRoles key={`groups ${body.id}`} provider={provider} />}
        </div>
      )}
    </>
  );
}

interface Body {
  id: string;
  name: string;
  nameRomaji: string;
}

/** Where the viewer is an administrator; a choice beyond it would be refused by the server. */
function useAdministeredBodies(): readonly Body[] {
  const bodies = useSuspenseQuery(bodiesQuery).data;
  const grants = useViewer()?.roles.filter(({ role }) => role === 'admin') ?? [];
  return bodies.filter(({ id }) =>
    grants.some(({ scope, organisation }) => scope === 'all' || organisation?.id === id),
  );
}

interface BodyFieldProps {
  bodies: readonly Body[];
  providers: readonly Provider[];
  chosen: string;
}

function BodyField({ bodies, providers, chosen }: BodyFieldProps) {
  const t = useText(signOnText).page;
  const language = useLanguage();
  const navigate = useNavigate();
  const provider = providers.find(({ organisation }) => organisation.id === chosen);
  return (
    <div className="grid items-end gap-4 sm:grid-cols-2">
      <SelectField
        label={t.body}
        value={chosen}
        onChange={({ target }) =>
          void navigate({ to: '/sign-on', search: { body: Number(target.value) }, resetScroll: false })
        }
      >
        {bodies.map(({ id, name, nameRomaji }) => (
          <option key={id} value={id}>
            {language === 'ja' ? name : nameRomaji}
          </option>
        ))}
      </SelectField>
      <p role="status" className="flex min-h-12 items-center">
        {!provider && t.notSet}
        {provider?.state === 'active' && <Badge look="success">{t.active}</Badge>}
        {provider?.state === 'disabled' && <Badge look="warning">{t.disabled}</Badge>}
      </p>
    </div>
  );
}

function Addresses({ callback, backchannelLogout }: { callback: string; backchannelLogout: string }) {
  const t = useText(signOnText).page;
  return (
    <section aria-labelledby="addresses">
      <SectionHeading id="addresses" title={t.addressesTitle} />
      <p className="mb-3">{t.addressesHint}</p>
      <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[auto_1fr]">
        <dt className="text-solid-gray-700">{t.callback}</dt>
        <dd className="break-all">
          <code>{callback}</code>
        </dd>
        <dt className="text-solid-gray-700">{t.backchannelLogout}</dt>
        <dd className="break-all">
          <code>{backchannelLogout}</code>
        </dd>
      </dl>
    </section>
  );
}
