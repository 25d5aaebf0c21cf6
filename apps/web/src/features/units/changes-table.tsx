import { RestoreReorganisationUnitDocument } from '../../gql/graphql';
import { shellText } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import { unitsText } from '../../i18n/units';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Japanese } from '../../ui/japanese';
import { useWide } from '../../ui/media-query';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { CommandError } from './command-error';
import { CHANGE_LOOKS } from './state-looks';
import type { Change } from './units-queries';
import { useCommand } from './use-command';

interface ChangesProps {
  changes: readonly Change[];
  /** The draft, while it may be edited. */
  draft?: string;
}

/** One unit that changes a row; one a card where there is no room for columns. */
export function ChangesTable(props: ChangesProps) {
  const wide = useWide();
  return wide ? <WideTable {...props} /> : <Cards {...props} />;
}

function keyOf({ unitId, draftUnitId }: Change): string {
  return `${unitId} ${draftUnitId}`;
}

function Kinds({ kinds }: { kinds: Change['kinds'] }) {
  const words = useText(unitsText).kinds;
  return (
    <span className="flex flex-wrap gap-1">
      {kinds.map((kind) => (
        <Badge key={kind} look={CHANGE_LOOKS[kind]}>
          {words[kind]}
        </Badge>
      ))}
    </span>
  );
}

type PlaceOfUnit = NonNullable<Change['before']>;

function Place({ place }: { place: PlaceOfUnit }) {
  return (
    <Japanese>
      {place.parentName && (
        <span className="block text-dns-14N-130 font-normal text-solid-gray-700">{place.parentName}</span>
      )}
      <span className="block">
        {place.name} <span className="tabular text-dns-14N-130 font-normal">{place.code}</span>
      </span>
    </Japanese>
  );
}

function Before({ change }: { change: Change }) {
  const t = useText(unitsText).one;
  const none = useText(shellText).notSet;
  if (change.before) return <Place place={change.before} />;
  return <>{change.otherName ? t.splitFrom(change.otherName) : none}</>;
}

function After({ change }: { change: Change }) {
  const t = useText(unitsText).one;
  if (change.after) return <Place place={change.after} />;
  return <>{change.otherName ? t.goesTo(change.otherName) : t.goesNowhere}</>;
}

function WideTable({ changes, draft }: ChangesProps) {
  const t = useText(unitsText).one;
  return (
    <Table caption={t.changes} label={t.changes} captionHidden>
      <thead>
        <tr>
          {[t.kind, t.before, t.after].map((head) => (
            <HeadCell key={head}>{head}</HeadCell>
          ))}
          <HeadCell className="text-right">{t.people}</HeadCell>
          {draft && <HeadCell>{t.takeBack}</HeadCell>}
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={keyOf(change)}>
            <Cell>
              <Kinds kinds={change.kinds} />
            </Cell>
            <RowHeadCell>
              <Before change={change} />
            </RowHeadCell>
            <Cell>
              <After change={change} />
            </Cell>
            <Cell numeric>{t.peopleCount(change.people)}</Cell>
            {draft && (
              <Cell>
                <TakeBack change={change} draft={draft} />
              </Cell>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Cards({ changes, draft }: ChangesProps) {
  const t = useText(unitsText).one;
  return (
    <ul className="flex flex-col gap-3">
      {changes.map((change) => (
        <Card as="li" key={keyOf(change)}>
          <Kinds kinds={change.kinds} />
          <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
            <dt className="text-solid-gray-700">{t.before}</dt>
            <dd>
              <Before change={change} />
            </dd>
            <dt className="text-solid-gray-700">{t.after}</dt>
            <dd>
              <After change={change} />
            </dd>
            <dt className="text-solid-gray-700">{t.people}</dt>
            <dd>{t.peopleCount(change.people)}</dd>
          </dl>
          {draft && <TakeBack change={change} draft={draft} />}
        </Card>
      ))}
    </ul>
  );
}

/** A unit of the old tree goes back to how it stands there; a new one is taken away in its own dialog. */
function TakeBack({ change, draft }: { change: Change; draft: string }) {
  const t = useText(unitsText);
  const restore = useCommand(RestoreReorganisationUnitDocument, t.edit.done, () => undefined);
  if (!change.unitId || !change.before) return null;
  const { unitId, before } = change;
  return (
    <>
      <Button
        look="text"
        size="small"
        busy={restore.isPending}
        aria-label={t.one.takeBackOf(before.name)}
        onClick={() => restore.mutate({ reorganisationId: draft, unitId })}
      >
        {t.one.takeBackDo}
      </Button>
      {restore.error && <CommandError error={restore.error} />}
    </>
  );
}
