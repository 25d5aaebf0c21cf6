import { useQuery } from '@tanstack/react-query';
import { useViewer, type Viewer } from '../../app/shell-query';
import { useLanguage } from '../../i18n/language';
import { useText } from '../../i18n/text';
import { workText } from '../../i18n/work';
import { SelectField } from '../../ui/field';
import { bodiesQuery, unitsQuery } from './staff-queries';
import { inTreeOrder } from './unit-tree';

interface Body {
  id: string;
  name: string;
  nameRomaji: string;
}

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

/** Which bodies to offer, and whether units are worth choosing. */
export function useReach(): { bodies: readonly Body[]; unitsOnly: boolean } {
  const viewer = useViewer();
  const reach = viewer ? reachOf(viewer) : undefined;
  const bodies = useQuery(bodiesQuery).data ?? [];
  return {
    bodies: bodies.filter(({ id }) => reach?.everywhere || reach?.bodies.has(id)),
    unitsOnly: reach?.unitsOnly ?? true,
  };
}

interface BodyFieldProps {
  bodies: readonly Body[];
  body?: number;
  onChoose: (body: number | undefined) => void;
}

export function BodyField({ bodies, body, onChoose }: BodyFieldProps) {
  const words = useText(workText);
  const language = useLanguage();
  return (
    <SelectField
      label={words.body}
      value={body ?? ''}
      onChange={({ target }) => onChoose(Number(target.value) || undefined)}
    >
      <option value="">{words.allBodies}</option>
      {bodies.map(({ id, name, nameRomaji }) => (
        <option key={id} value={id}>
          {language === 'ja' ? name : nameRomaji}
        </option>
      ))}
    </SelectField>
  );
}

interface UnitFieldProps {
  body: number;
  unit?: number;
  onChoose: (unit: number | undefined) => void;
}

/** The tree of a body's units, by depth. A unit stands for itself and everything beneath it. */
export function UnitField({ body, unit, onChoose }: UnitFieldProps) {
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
