import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useViewer, type Viewer } from '../../app/shell-query';
import { useLanguage } from '../../i18n/language';
import { peopleText } from '../../i18n/people';
import { useText } from '../../i18n/text';
import { SelectField } from '../../ui/field';
import { bodiesQuery, unitsQuery } from '../organisation/staff-queries';
import { useFault } from './use-command';

interface UnitFieldsProps {
  bodyLabel?: string;
  /** The body chosen at first; left out where the person must choose. */
  bodyId?: string;
  /** A body that is no choice: the home body of somebody who is sent elsewhere. */
  withoutBodyId?: string;
}

/** A body where the viewer is HR, and one of its units of today. */
export function UnitFields({ bodyLabel, bodyId, withoutBodyId }: UnitFieldsProps) {
  const t = useText(peopleText).form;
  const language = useLanguage();
  const bodies = useBodiesOfHr().filter(({ id }) => id !== withoutBodyId);
  const only = bodies.length === 1 ? bodies[0]?.id : undefined;
  const [chosen, setChosen] = useState(bodyId);
  const [unit, setUnit] = useState('');
  const body = chosen ?? only ?? '';
  const units = useQuery({ ...unitsQuery(Number(body)), enabled: body !== '' }).data ?? [];
  const bodyFault = useFault('bodyId');
  const unitFault = useFault('unitId');
  return (
    <>
      <SelectField
        name="bodyId"
        label={bodyLabel ?? t.body}
        required
        value={body}
        error={bodyFault}
        onChange={({ target }) => {
          setChosen(target.value);
          setUnit('');
        }}
      >
        <option value="">{t.chooseBody}</option>
        {bodies.map(({ id, name, nameRomaji }) => (
          <option key={id} value={id}>
            {language === 'ja' ? name : nameRomaji}
          </option>
        ))}
      </SelectField>
      <SelectField
        name="unitId"
        label={t.unit}
        required
        value={unit}
        error={unitFault}
        onChange={({ target }) => setUnit(target.value)}
      >
        <option value="">{t.chooseUnit}</option>
        {withPath(units).map(({ id, path }) => (
          <option key={id} value={id} lang="ja">
            {path}
          </option>
        ))}
      </SelectField>
    </>
  );
}

/** It keeps bodies off the list that would refuse; who may is the server's decision. */
export function useBodiesOfHr(): { id: string; name: string; nameRomaji: string }[] {
  const viewer = useViewer();
  const bodies = useQuery(bodiesQuery).data ?? [];
  const grants = viewer?.roles.filter(({ role }) => role === 'hr') ?? [];
  return bodies.filter(({ id }) => grants.some((grant) => reaches(grant, id)));
}

function reaches({ scope, organisation }: Viewer['roles'][number], bodyId: string): boolean {
  // A grant for one unit does not say the body here, so all are offered.
  return scope !== 'body' || organisation?.id === bodyId;
}

interface UnitOfTree {
  id: string;
  name: string;
  parentId: string | null;
}

/** 総務局 人事課 人事係: each unit named from the top, since many a 総務係 is in a list. */
function withPath(units: readonly UnitOfTree[]): { id: string; path: string }[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const path = (unit: UnitOfTree): string => {
    const parent = unit.parentId === null ? undefined : byId.get(unit.parentId);
    return parent ? `${path(parent)}\u3000${unit.name}` : unit.name;
  };
  return units.map((unit) => ({ id: unit.id, path: path(unit) }));
}
