import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useViewer, type Viewer } from '../../app/shell-query';
import { useLanguage } from '../../i18n/language';
import { staffText } from '../../i18n/staff';
import { useText } from '../../i18n/text';
import { workText } from '../../i18n/work';
import { Button } from '../../ui/button';
import { CheckboxField } from '../../ui/checkbox-field';
import { SelectField } from '../../ui/field';
import { SearchField } from '../../ui/search-field';
import { bodiesQuery, unitsQuery } from './staff-queries';
import { LONGEST_SEARCH, type StaffSearch } from './staff-search';
import { inTreeOrder } from './unit-tree';

/**
 * The bodies that this person's roles reach: all of them, or those that are named. It only keeps choices off the list that
 * would find nobody; who is found is the server's decision.
 */
function reachOf({ roles }: Viewer): {
  everywhere: boolean;
  bodies: ReadonlySet<string>;
  unitsOnly: boolean;
} {
  const granted = roles.filter(({ role }) => role !== 'learner');
  return {
    everywhere: granted.some(({ scope }) => scope === 'all'),
    bodies: new Set(granted.flatMap(({ organisation }) => (organisation ? [organisation.id] : []))),
    unitsOnly: granted.every(({ scope }) => scope === 'unit'),
  };
}

export function StaffFilters({ search }: { search: StaffSearch }) {
  const t = useText(staffText);
  const words = useText(workText);
  const language = useLanguage();
  const viewer = useViewer();
  const navigate = useNavigate();
  const reach = viewer ? reachOf(viewer) : undefined;
  const bodies = (useQuery(bodiesQuery).data ?? []).filter(
    ({ id }) => reach?.everywhere || reach?.bodies.has(id),
  );
  const { q, unit, untrained } = search;
  const body = search.body ?? (bodies.length === 1 ? Number(bodies[0]?.id) : undefined);

  const filter = (change: StaffSearch, replace = false): void =>
    void navigate({
      to: '/staff',
      search: { ...search, after: undefined, page: undefined, ...change },
      replace,
      resetScroll: false,
    });

  return (
    <div role="group" aria-label={words.filters} className="flex flex-col gap-4">
      <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <SearchField
          label={t.search}
          hint={t.searchHint}
          maxLength={LONGEST_SEARCH}
          value={q ?? ''}
          onSearch={(text) => filter({ q: text || undefined }, true)}
        />
        {bodies.length > 1 && (
          <SelectField
            label={words.body}
            value={body ?? ''}
            onChange={({ target }) => filter({ body: Number(target.value) || undefined, unit: undefined })}
          >
            <option value="">{words.allBodies}</option>
            {bodies.map(({ id, name, nameRomaji }) => (
              <option key={id} value={id}>
                {language === 'ja' ? name : nameRomaji}
              </option>
            ))}
          </SelectField>
        )}
        {body && !reach?.unitsOnly && (
          <UnitField body={body} unit={unit} onChoose={(chosen) => filter({ body, unit: chosen })} />
        )}
      </div>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <CheckboxField
          label={t.untrainedOnly}
          checked={untrained === true}
          onChange={({ target }) => filter({ untrained: target.checked || undefined })}
        />
        {(q ?? search.body ?? unit ?? untrained) !== undefined && (
          <Button
            look="text"
            onClick={() => filter({ q: undefined, body: undefined, unit: undefined, untrained: undefined })}
          >
            {words.clear}
          </Button>
        )}
      </div>
    </div>
  );
}

interface UnitFieldProps {
  body: number;
  unit?: number;
  onChoose: (unit: number | undefined) => void;
}

/** The tree of a body's units, by depth. A unit stands for itself and everything beneath it. */
function UnitField({ body, unit, onChoose }: UnitFieldProps) {
  const words = useText(workText);
  const units = useQuery(unitsQuery(body)).data ?? [];
  return (
    <SelectField
      label={words.unit}
      value={unit ?? ''}
      onChange={({ target }) => onChoose(Number(target.value) || undefined)}
    >
      <option value="">{words.allUnits}</option>
      {inTreeOrder(units).map(({ id, name, depth }) => (
        <option key={id} value={id}>
          {`${'\u3000'.repeat(depth)}${name}`}
        </option>
      ))}
    </SelectField>
  );
}
