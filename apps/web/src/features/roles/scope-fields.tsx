import { useQuery } from '@tanstack/react-query';
import { useViewer } from '../../app/shell-query';
import { useLanguage } from '../../i18n/language';
import { rolesText } from '../../i18n/roles';
import { shellText } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import type { ScopeKind } from '../../i18n/vocabulary-types';
import { SelectField } from '../../ui/field';
import { bodiesQuery, unitsQuery } from '../organisation/staff-queries';
import { inTreeOrder } from '../organisation/unit-tree';

export interface ChosenScope {
  scope: ScopeKind;
  body?: number;
  unit?: number;
}

const NARROWER: Record<ScopeKind, readonly ScopeKind[]> = {
  all: ['all', 'body', 'unit'],
  body: ['body', 'unit'],
  unit: ['unit'],
};

/** The scopes that an administrator may give: no wider than the own. Which ones exactly is the server's decision. */
export function useOwnScopes(): readonly ScopeKind[] {
  const own = useViewer()?.roles.filter(({ role }) => role === 'admin') ?? [];
  const widest = (['all', 'body', 'unit'] as const).find((scope) =>
    own.some((grant) => grant.scope === scope),
  );
  return widest ? NARROWER[widest] : [];
}

/** The bodies of the own administration; undefined for all. */
function useOwnBodies(): ReadonlySet<string> | undefined {
  const own = useViewer()?.roles.filter(({ role }) => role === 'admin') ?? [];
  if (own.some(({ scope }) => scope === 'all')) return undefined;
  return new Set(own.flatMap(({ organisation, unit }) => organisation?.id ?? unit?.organisation.id ?? []));
}

interface ScopeFieldsProps {
  scopes: readonly ScopeKind[];
  chosen: ChosenScope;
  asked: boolean;
  onChange: (chosen: ChosenScope) => void;
}

export function ScopeFields({ scopes, chosen, asked, onChange }: ScopeFieldsProps) {
  const t = useText(rolesText).dialog;
  const words = useText(shellText).scope;
  const language = useLanguage();
  const own = useOwnBodies();
  const bodies = (useQuery(bodiesQuery).data ?? []).filter(({ id }) => !own || own.has(id));
  const { scope, body, unit } = chosen;
  return (
    <>
      <SelectField
        label={t.scope}
        value={scope}
        onChange={({ target }) => onChange({ ...chosen, scope: target.value as ScopeKind })}
      >
        {scopes.map((one) => (
          <option key={one} value={one}>
            {words[one]}
          </option>
        ))}
      </SelectField>
      {scope !== 'all' && (
        <SelectField
          label={t.body}
          value={body ?? ''}
          error={asked && body === undefined ? t.missing.body : undefined}
          onChange={({ target }) => onChange({ scope, body: Number(target.value) || undefined })}
        >
          <option value="">{t.choose}</option>
          {bodies.map(({ id, name, nameRomaji }) => (
            <option key={id} value={id}>
              {language === 'ja' ? name : nameRomaji}
            </option>
          ))}
        </SelectField>
      )}
      {scope === 'unit' && body !== undefined && (
        <UnitSelect
          body={body}
          unit={unit}
          error={asked && unit === undefined ? t.missing.unit : undefined}
          onChange={(picked) => onChange({ scope, body, unit: picked })}
        />
      )}
    </>
  );
}

interface UnitSelectProps {
  body: number;
  unit: number | undefined;
  error: string | undefined;
  onChange: (unit: number | undefined) => void;
}

function UnitSelect({ body, unit, error, onChange }: UnitSelectProps) {
  const t = useText(rolesText).dialog;
  const units = useQuery(unitsQuery(body)).data ?? [];
  return (
    <SelectField
      label={t.unit}
      value={unit ?? ''}
      error={error}
      onChange={({ target }) => onChange(Number(target.value) || undefined)}
    >
      <option value="">{t.choose}</option>
      {inTreeOrder(units).map(({ id, name, depth }) => (
        <option key={id} value={id}>
          {`${'\u3000'.repeat(depth)}${name}`}
        </option>
      ))}
    </SelectField>
  );
}
