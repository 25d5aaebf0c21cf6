import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../app/graphql';
import { useViewer, type Viewer } from '../../app/shell-query';
import { SignOutEverywhereDocument } from '../../gql/graphql';
import { accountText } from '../../i18n/account';
import { useLanguage } from '../../i18n/language';
import { shellText } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { useDateFormat } from '../../ui/date-text';
import { Dialog } from '../../ui/dialog';
import { PageHeading, SectionHeading } from '../../ui/page-heading';
import { ErrorState } from '../../ui/states';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { ChangePassword } from './change-password';
import { mySessionsQuery } from './my-sessions-query';
import { SessionsTable } from './sessions-table';

export function AccountScreen() {
  const t = useText(accountText).page;
  const words = useText(accountText).ownPassword;
  const viewer = useViewer();
  const { data: sessions } = useSuspenseQuery(mySessionsQuery);
  if (!viewer) return null;
  return (
    <>
      <PageHeading title={t.title} answer={t.answer(viewer.person.name, sessions.length)} />
      <div className="flex flex-col gap-10">
        <section aria-labelledby="who">
          <SectionHeading id="who" title={t.who} />
          <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
            <dt className="text-solid-gray-700">{t.name}</dt>
            <dd>{viewer.person.name}</dd>
            <dt className="text-solid-gray-700">{t.kana}</dt>
            <dd>{viewer.person.kana}</dd>
            <dt className="text-solid-gray-700">{t.login}</dt>
            <dd>{viewer.login}</dd>
          </dl>
        </section>
        <section aria-labelledby="appointments">
          <SectionHeading id="appointments" title={t.appointments} />
          <Appointments viewer={viewer} />
        </section>
        <section aria-labelledby="roles">
          <SectionHeading id="roles" title={t.roles} />
          <Roles viewer={viewer} />
        </section>
        <section aria-labelledby="password">
          <SectionHeading id="password" title={words.section} />
          <ChangePassword />
        </section>
        <section aria-labelledby="sessions">
          <SectionHeading id="sessions" title={t.sessions} />
          <SessionsTable sessions={sessions} />
          <SignOutEverywhere />
        </section>
      </div>
    </>
  );
}

function usePeriod(): (startsOn: string, endsOn: string | null) => string {
  const t = useText(accountText).page;
  const date = useDateFormat();
  return (startsOn, endsOn) =>
    endsOn ? t.fromTo(date(startsOn, true), date(endsOn, true)) : t.from(date(startsOn, true));
}

function useBodyName(): (body: { name: string; nameRomaji: string }) => string {
  const language = useLanguage();
  return (body) => (language === 'ja' ? body.name : body.nameRomaji);
}

function Appointments({ viewer }: { viewer: Viewer }) {
  const t = useText(accountText).page;
  const words = useText(shellText);
  const period = usePeriod();
  const bodyName = useBodyName();
  return (
    <Table caption={t.appointmentsCaption} label={t.appointmentsCaption} captionHidden>
      <thead>
        <tr>
          {[t.organisation, t.unit, t.kind, t.position, t.share, t.staffNumber, t.period].map((head) => (
            <HeadCell key={head}>{head}</HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {viewer.person.appointments.map((post) => (
          <tr key={post.id}>
            <RowHeadCell className="whitespace-nowrap">{bodyName(post.organisation)}</RowHeadCell>
            <Cell className="min-w-32">{post.unit.name}</Cell>
            <Cell className="whitespace-nowrap">{words.appointmentKind[post.kind]}</Cell>
            <Cell className="whitespace-nowrap">{post.position}</Cell>
            <Cell numeric>{words.percent(post.percent)}</Cell>
            <Cell className="tabular">{post.staffNumber}</Cell>
            <Cell className="min-w-44">{period(post.startsOn, post.endsOn)}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Roles({ viewer }: { viewer: Viewer }) {
  const t = useText(accountText).page;
  const words = useText(shellText);
  const period = usePeriod();
  const bodyName = useBodyName();
  const granted = viewer.roles.filter(({ role }) => role !== 'learner');
  if (granted.length === 0) return <p>{t.onlyLearner}</p>;
  return (
    <Table caption={t.rolesCaption} label={t.rolesCaption} captionHidden>
      <thead>
        <tr>
          <HeadCell>{t.role}</HeadCell>
          <HeadCell>{t.scope}</HeadCell>
          <HeadCell>{t.period}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {granted.map(({ role, scope, organisation, unit, startsOn, endsOn }) => (
          <tr key={`${role} ${organisation?.id} ${unit?.id} ${startsOn}`}>
            <RowHeadCell className="whitespace-nowrap">{words.role[role]}</RowHeadCell>
            <Cell>
              {scope === 'all'
                ? words.scope.all
                : [organisation && bodyName(organisation), unit?.name].filter(Boolean).join(' ')}
            </Cell>
            <Cell className="min-w-44">{period(startsOn, endsOn)}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** The number is told before the page is left, since the sign-in page knows nobody. */
function SignOutEverywhere() {
  const t = useText(accountText).page;
  const [asking, setAsking] = useState(false);
  const signOut = useMutation({ mutationFn: () => request(SignOutEverywhereDocument, {}) });
  // A full load, so that nothing read under this session stays in memory.
  const leave = (): void => window.location.assign('/sign-in');

  return (
    <div className="mt-4">
      <p className="mb-3">{t.everywhereHint}</p>
      <Button look="outline" onClick={() => setAsking(true)}>
        {t.everywhere}
      </Button>
      <Dialog
        open={asking}
        title={t.everywhereAsk}
        onClose={() => (signOut.isSuccess ? leave() : setAsking(false))}
        actions={
          signOut.isSuccess ? (
            <Button onClick={leave}>{t.toSignIn}</Button>
          ) : (
            <Button look="danger" busy={signOut.isPending} onClick={() => signOut.mutate()}>
              {t.everywhereDo}
            </Button>
          )
        }
      >
        {signOut.isSuccess ? (
          <Alert kind="success" role="status" title={t.everywhereDone(signOut.data.signOutEverywhere)} />
        ) : (
          <p>{t.everywhereHint}</p>
        )}
        {signOut.error && <ErrorState error={signOut.error} />}
      </Dialog>
    </div>
  );
}
