import { fieldWord } from 'vocabulary';
import { useLanguage } from '../../i18n/language';
import { privacyText } from '../../i18n/privacy';
import { useText } from '../../i18n/text';
import { Badge } from '../../ui/badge';
import { Card } from '../../ui/card';
import { Details } from '../../ui/details';
import { Japanese } from '../../ui/japanese';
import { useWide } from '../../ui/media-query';
import { Cell, HeadCell, Table } from '../../ui/table';
import { TextLink } from '../../ui/text-link';
import type { AuditEvent } from './audit-queries';
import type { AuditSearch } from './audit-search';
import { Moment } from './moment';
import { storedValue } from './stored-value';

/** Values shown at once; a row that is new or gone has more, which open when wanted. */
const SHOWN = 4;

interface AuditTableProps {
  events: readonly AuditEvent[];
  search: AuditSearch;
}

function Who({ event }: { event: AuditEvent }) {
  const t = useText(privacyText).audit;
  if (!event.login) return <>{t.system}</>;
  return (
    <>
      <Japanese>{event.actorName}</Japanese>
      <span className="block text-solid-gray-700">{event.login}</span>
    </>
  );
}

function What({ event }: { event: AuditEvent }) {
  const { audit: t, subjects } = useText(privacyText);
  const looks = { insert: 'info', update: 'plain', delete: 'warning' } as const;
  return (
    <>
      <span className="block">{subjects[event.subject as keyof typeof subjects] ?? event.subject}</span>
      <Badge look={looks[event.action]}>{t.actions[event.action]}</Badge>
    </>
  );
}

function About({ event, search }: { event: AuditEvent; search: AuditSearch }) {
  const t = useText(privacyText).audit;
  const language = useLanguage();
  const { organisation, aboutPersonId, aboutName } = event;
  return (
    <>
      {aboutPersonId && (
        <TextLink
          to="/audit"
          search={{ ...search, person: Number(aboutPersonId), after: undefined, page: undefined }}
          aria-label={t.showPerson(aboutName ?? aboutPersonId)}
        >
          <Japanese>{aboutName ?? aboutPersonId}</Japanese>
        </TextLink>
      )}
      {organisation && (
        <span className="block text-solid-gray-700">
          {language === 'ja' ? organisation.name : organisation.nameRomaji}
        </span>
      )}
    </>
  );
}

type Change = AuditEvent['changes'][number];

/** Field: before → after. The arrow is also said in words. */
function ChangeList({ changes, action }: { changes: readonly Change[]; action: AuditEvent['action'] }) {
  const t = useText(privacyText).audit;
  const language = useLanguage();
  const value = (field: string, text: string | null): string =>
    text === null ? t.nothing : storedValue(field, text, language);
  return (
    <dl className="grid grid-cols-[minmax(5rem,auto)_1fr] gap-x-4 gap-y-1">
      {changes.map(({ field, before, after }) => (
        <div key={field} className="contents">
          <dt className="text-solid-gray-700">{fieldWord(field)[language]}</dt>
          <dd className="min-w-0 wrap-anywhere">
            {action !== 'insert' && <del className="no-underline">{value(field, before)}</del>}
            {action === 'update' && (
              <>
                <span aria-hidden="true"> → </span>
                <span className="sr-only"> {t.arrow} </span>
              </>
            )}
            {action !== 'delete' && <ins className="font-bold no-underline">{value(field, after)}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Changes({ event: { changes, action } }: { event: AuditEvent }) {
  const t = useText(privacyText).audit;
  const rest = changes.slice(SHOWN);
  return (
    <>
      <ChangeList changes={changes.slice(0, SHOWN)} action={action} />
      {rest.length > 0 && (
        <Details summary={t.moreChanges(rest.length)} className="mt-2">
          <ChangeList changes={rest} action={action} />
        </Details>
      )}
    </>
  );
}

export function AuditTable(props: AuditTableProps) {
  const wide = useWide();
  return wide ? <WideTable {...props} /> : <Cards {...props} />;
}

function WideTable({ events, search }: AuditTableProps) {
  const t = useText(privacyText).audit;
  return (
    <Table caption={t.caption} label={t.caption} captionHidden>
      <thead>
        <tr>
          {[t.at, t.who, t.what, t.about, t.changes].map((head) => (
            <HeadCell key={head}>{head}</HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={event.id}>
            <Cell className="min-w-32">
              <Moment at={event.at} />
            </Cell>
            <Cell className="min-w-24">
              <Who event={event} />
            </Cell>
            <Cell className="min-w-32">
              <What event={event} />
            </Cell>
            <Cell className="min-w-28">
              <About event={event} search={search} />
            </Cell>
            <Cell className="w-1/2 min-w-80">
              <Changes event={event} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Cards({ events, search }: AuditTableProps) {
  return (
    <ul className="flex flex-col gap-3">
      {events.map((event) => (
        <Card as="li" key={event.id}>
          <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 text-std-16B-170">
            <div>
              <What event={event} />
            </div>
            <div>
              <About event={event} search={search} />
            </div>
          </div>
          <div className="mt-1 mb-3 text-dns-16N-130">
            <Moment at={event.at} /> <Who event={event} />
          </div>
          <Changes event={event} />
        </Card>
      ))}
    </ul>
  );
}
