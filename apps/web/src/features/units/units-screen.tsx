import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useToday, useViewer } from '../../app/shell-query';
import { useLanguage } from '../../i18n/language';
import { useText } from '../../i18n/text';
import { unitsText } from '../../i18n/units';
import { workText } from '../../i18n/work';
import { Button, ButtonLink } from '../../ui/button';
import { useDateFormat } from '../../ui/date-text';
import { SelectField, TextField } from '../../ui/field';
import { PageHeading } from '../../ui/page-heading';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states';
import { useAnnounceChange } from '../../ui/use-announce-change';
import { bodiesQuery } from '../organisation/staff-queries';
import { UnitTree } from './unit-tree';
import { unitTreeQuery, useBody } from './units-queries';
import type { UnitsSearch } from './units-search';

const route = getRouteApi('/signed-in/units');

/** How is this body organised on this day? */
export function UnitsScreen() {
  const search = route.useSearch();
  const today = useToday();
  const t = useText(unitsText).tree;
  const date = useDateFormat();
  const viewer = useViewer();
  const body = useBody(search.body);
  const asOf = search.asOf ?? today;
  const bodyName = useBodyName(body);
  const units = useQuery({ ...unitTreeQuery(body ?? 0, asOf), enabled: body !== undefined });
  const tops = units.data?.filter(({ parentId }) => !parentId) ?? [];
  // A person with posts in two of them is counted in both, so a sum would be more than there are.
  const counted = tops.length === 1 ? tops[0]?.people : undefined;
  const answer =
    units.data && bodyName
      ? units.data.length === 0
        ? t.answerNone(bodyName, date(asOf))
        : t.answer(bodyName, date(asOf), units.data.length, counted ?? undefined)
      : undefined;
  useAnnounceChange(units.isPlaceholderData ? undefined : answer);

  return (
    <>
      <PageHeading title={t.title} answer={answer} />
      <div className="flex flex-col gap-8">
        <Filters search={search} body={body} asOf={asOf} />
        {viewer?.can.reorganise && (
          <div>
            <ButtonLink to="/units/reorganisations" search={{ body }} look="outline">
              {t.toReorganisations}
            </ButtonLink>
          </div>
        )}
        {units.error ? (
          <ErrorState error={units.error} retry={() => void units.refetch()} />
        ) : !units.data ? (
          <Skeleton rows={12} />
        ) : units.data.length === 0 ? (
          <EmptyState title={t.empty}>{t.emptyBody}</EmptyState>
        ) : (
          <div aria-busy={units.isPlaceholderData} className={units.isPlaceholderData ? 'opacity-60' : ''}>
            <UnitTree key={`${body} ${asOf}`} units={units.data} body={body ?? 0} asOf={search.asOf} />
          </div>
        )}
      </div>
    </>
  );
}

export function useBodyName(body: number | undefined): string | undefined {
  const language = useLanguage();
  const found = useQuery(bodiesQuery).data?.find(({ id }) => Number(id) === body);
  return language === 'ja' ? found?.name : found?.nameRomaji;
}

function Filters({ search, body, asOf }: { search: UnitsSearch; body?: number; asOf: string }) {
  const t = useText(unitsText).tree;
  const words = useText(workText);
  const today = useToday();
  const navigate = useNavigate();
  const filter = (change: UnitsSearch): void =>
    void navigate({ to: '/units', search: { ...search, ...change }, resetScroll: false });
  return (
    <div role="group" aria-label={words.filters} className="flex flex-col gap-4">
      <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <BodyField body={body} onChoose={(chosen) => filter({ body: chosen })} />
        <TextField
          type="date"
          label={t.asOf}
          value={asOf}
          min="1990-01-01"
          max="2100-12-31"
          onChange={({ target }) => target.value && filter({ asOf: target.value })}
        />
        {asOf !== today && (
          <div>
            <Button look="text" onClick={() => filter({ asOf: undefined })}>
              {t.toToday}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}

interface BodyFieldProps {
  body?: number;
  /** All bodies where it is left out. */
  only?: ReadonlySet<string>;
  onChoose: (body: number) => void;
}

export function BodyField({ body, only, onChoose }: BodyFieldProps) {
  const words = useText(workText);
  const language = useLanguage();
  const bodies = (useQuery(bodiesQuery).data ?? []).filter(({ id }) => !only || only.has(id));
  return (
    <SelectField
      label={words.body}
      value={body ?? ''}
      onChange={({ target }) => onChoose(Number(target.value))}
    >
      {bodies.map(({ id, name, nameRomaji }) => (
        <option key={id} value={id}>
          {language === 'ja' ? name : nameRomaji}
        </option>
      ))}
    </SelectField>
  );
}
