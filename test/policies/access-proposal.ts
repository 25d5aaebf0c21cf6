import type { GraphQLObjectType } from 'graphql';
import { ASKERS } from '../support/access-world.js';
import type { Observation, Outcome } from './access-observation.js';
import { tableText, type Cell, type Cells } from './access-table.js';
import * as tables from './expectations/tables.js';

// What to write for something that no expectation tells of, as it was seen. It is to be judged by whoever adds it.

/** The name of the table, or the table itself where none is named yet. */
function named(cells: Cells): string {
  const same = Object.entries(tables).find(
    ([, table]) => table.size === cells.size && [...table].every((cell) => cells.has(cell)),
  );
  return same?.[0] ?? `table\`\n${tableText(cells)}\``;
}

export function typeProposal(
  type: GraphQLObjectType,
  seen: Observation,
  fields = Object.keys(type.getFields()),
): string {
  if (fields.includes('pageInfo')) return `${type.name}: open('a page; the people are in its rows'),`;
  const groups = new Map<string, string[]>();
  for (const field of fields) {
    const whom = named(seen.sightings.byField.get(`${type.name}.${field}`) ?? new Set());
    groups.set(whom, [...(groups.get(whom) ?? []), field]);
  }
  if (groups.size === 1 && groups.has('NOBODY'))
    return `${type.name}: open('…why it is about nobody'), or about(seen(…whom, '${fields.join(' ')}')): it was not seen`;
  const lines = [...groups].map(([whom, names]) =>
    whom === 'NOBODY'
      ? `atMost(…whom: never seen with a value, '${names.join(' ')}')`
      : `seen(${whom}, '${names.join(' ')}')`,
  );
  return `${type.name}: about(\n  ${lines.join(',\n  ')},\n),`;
}

const codesOf = ({ codes }: Outcome): string => codes.join(' and ') || 'ok';

/** 'FORBIDDEN', or { hr: 'NOT_FOUND', others: 'FORBIDDEN' }, or by relation where a role is refused in several ways. */
function refusedProposal(refused: readonly Outcome[]): string {
  const all = refused.map(codesOf);
  const count = (code: string) => all.filter((other) => other === code).length;
  const [usual = ''] = [...new Set(all)].toSorted((a, b) => count(b) - count(a));
  const parts = ASKERS.flatMap((asker) => {
    const own = refused.filter((outcome) => outcome.asker === asker);
    const codes = new Set(own.map(codesOf));
    if (codes.size === 0 || (codes.size === 1 && codes.has(usual))) return [];
    if (codes.size === 1) return [`${asker}: '${[...codes].join()}'`];
    return own
      .filter((outcome) => codesOf(outcome) !== usual)
      .map((outcome) => `'${asker} ${outcome.relation ?? 'own'}': '${codesOf(outcome)}'`);
  });
  return parts.length > 0 ? `{ ${parts.join(', ')}, others: '${usual}' }` : `'${usual}'`;
}

export function queryProposal(name: string, seen: Observation): string {
  const sees = seen.sightings.byRoot.get(name) ?? new Set<Cell>();
  const outcomes = (seen.queries.get(name) ?? []).filter(({ asker }) => asker !== 'public');
  const always = ASKERS.flatMap((asker) => {
    const codes = new Set(outcomes.filter((outcome) => outcome.asker === asker).map(codesOf));
    return codes.size === 1 && !codes.has('ok') ? [`${asker}: '${[...codes].join()}'`] : [];
  });
  const hidden = outcomes.filter(
    (outcome) => codesOf(outcome) !== 'ok' && !always.some((line) => line.startsWith(`${outcome.asker}:`)),
  );
  return `${name}: { sees: ${named(sees)}${always.length > 0 ? `, refused: { ${always.join(', ')} }` : ''}${hidden.length > 0 ? `, hidden: ${refusedProposal(hidden)}` : ''} },`;
}

export function mutationProposal(name: string, seen: Observation): string {
  const outcomes = (seen.mutations.get(name) ?? []).filter(({ asker }) => asker !== 'public');
  const may: Cell[] = outcomes
    .filter((outcome) => outcome.codes.length === 0)
    .map(({ asker, relation }): Cell => `${asker} ${relation ?? 'own'}`);
  const refused = outcomes.filter((outcome) => outcome.codes.length > 0);
  const wrote = [...new Set(refused.flatMap(({ written }) => written))];
  const writes = wrote.length > 0 ? `, writes: ['${wrote.join("', '")}'] /* although refused? */` : '';
  return `${name}: { may: ${named(new Set(may))}${refused.length > 0 ? `, refused: ${refusedProposal(refused)}` : ''}${writes} },`;
}
