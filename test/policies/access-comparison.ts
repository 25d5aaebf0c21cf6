import { ASKERS, RELATIONS, type Asker, type Relation } from '../support/access-world.js';
import { objectTypes, rootFields } from '../support/schema-documents.js';
import { MUTATIONS, QUERIES, TYPES } from './access-expectations.js';
import type { Observation, Outcome, Sightings } from './access-observation.js';
import {
  codeFor,
  tableText,
  type Cell,
  type Cells,
  type FieldGroup,
  type MutationExpectation,
} from './access-table.js';

const WHERE = 'test/policies/access-expectations.ts';
/** People of another body, of whom row-level security alone must give nothing. */
export const STRANGERS: readonly Relation[] = ['home', 'lapsed', 'other'];

/** What the schema has and the expectations do not tell of, and the other way round. `seen` proposes what to write. */
export function untold(seen?: Observation): string[] {
  const proposal = (cells: Cells | undefined) => `what was seen:\n${tableText(cells ?? new Set())}`;
  const types = objectTypes().flatMap((type) => {
    const told = TYPES[type.name];
    const fields = Object.keys(type.getFields());
    if (!told)
      return [
        `Type ${type.name} is not told of. Add it to TYPES in ${WHERE}: open('why it is about nobody'), or about(seen(WHOM, '${fields.join(' ')}')).`,
      ];
    if ('reason' in told) return [];
    const named = told.groups.flatMap((group) => group.fields);
    return [
      ...fields
        .filter((field) => !named.includes(field))
        .map(
          (field) =>
            `${type.name}.${field} is not told of. Add the field to a group of ${type.name} in ${WHERE}; ${proposal(seen?.sightings.byField.get(`${type.name}.${field}`))}`,
        ),
      ...named
        .filter((field) => !fields.includes(field))
        .map((field) => `${type.name}.${field} is told of, but is not there.`),
      ...named
        .filter((field, at) => named.indexOf(field) !== at)
        .map((field) => `${type.name}.${field} is told of twice.`),
    ];
  });
  const known = new Set(objectTypes().map((type) => type.name));
  const gone = Object.keys(TYPES).filter((name) => !known.has(name));
  return [
    ...(seen?.unasked ?? []),
    ...types,
    ...gone.map((name) => `Type ${name} is told of, but is not there.`),
    ...untoldRoots(
      'QUERIES',
      Object.keys(QUERIES),
      rootFields('query').map((field) => field.name),
      (name) => proposal(seen?.sightings.byRoot.get(name)),
    ),
    ...untoldRoots(
      'MUTATIONS',
      Object.keys(MUTATIONS),
      rootFields('mutation').map((field) => field.name),
      (name) => (seen?.mutations.get(name) ?? []).map((outcome) => `\n  ${outcomeText(outcome)}`).join(''),
    ),
  ];
}

function untoldRoots(
  list: string,
  told: string[],
  there: string[],
  proposal: (name: string) => string,
): string[] {
  return [
    ...there
      .filter((name) => !told.includes(name))
      .map((name) => `${name} is not told of. Add it to ${list} in ${WHERE}; ${proposal(name)}`),
    ...told
      .filter((name) => !there.includes(name))
      .map((name) => `${name} is told of in ${list}, but is not there.`),
  ];
}

const outcomeText = ({ asker, relation, codes, written }: Outcome): string =>
  `${asker} ${relation ?? ''}: ${codes.join(', ') || 'goes through'}${written.length > 0 ? ` and writes ${written.join(', ')}` : ''}`;

/** Cells seen against cells told. `only` leaves the others aside. */
function differences(
  what: string,
  saw: Cells,
  told: Cells,
  exactly: boolean,
  only: readonly Relation[] = RELATIONS,
): string[] {
  const cells = ASKERS.flatMap((asker) => only.map((relation): Cell => `${asker} ${relation}`));
  const tooMuch = cells.filter((cell) => saw.has(cell) && !told.has(cell));
  const tooLittle = cells.filter((cell) => exactly && told.has(cell) && !saw.has(cell));
  return [
    ...(tooMuch.length > 0 ? [`${what} is told, and must not be: ${tooMuch.join(', ')}`] : []),
    ...(tooLittle.length > 0 ? [`${what} is not told, and should be: ${tooLittle.join(', ')}`] : []),
  ];
}

/** `alone`: row-level security alone answers, so only what may never be seen is judged. */
export function typeDifferences(typeName: string, sightings: Sightings, alone = false): string[] {
  const told = TYPES[typeName];
  if (!told) return [];
  if ('reason' in told)
    return [...sightings.naming]
      .filter((field) => field.startsWith(`${typeName}.`))
      .map((field) => `${field} names a person, but ${typeName} is open: ${told.reason}`);
  return told.groups.flatMap((group) =>
    group.fields.flatMap((field) =>
      differences(
        `${typeName}.${field}`,
        sightings.byField.get(`${typeName}.${field}`) ?? new Set(),
        group.cells,
        group.exactly && !alone,
        alone ? STRANGERS : RELATIONS,
      ),
    ),
  );
}

export function queryDifferences(name: string, seen: Observation, alone = false): string[] {
  const told = QUERIES[name];
  if (!told) return [];
  const saw = seen.sightings.byRoot.get(name) ?? new Set<Cell>();
  const rows = differences(name, saw, told.sees, !alone, alone ? STRANGERS : RELATIONS);
  if (alone) return rows;
  const codes = (seen.queries.get(name) ?? []).flatMap(({ asker, relation, codes }) => {
    const always = asker === 'public' && !told.public ? 'UNAUTHENTICATED' : told.refused?.[asker];
    const hidden =
      relation !== null && !told.sees.has(`${asker} ${relation}`)
        ? codeFor(told.hidden, asker, relation)
        : undefined;
    const expected = always ?? hidden;
    return codes.join() === (expected ?? '')
      ? []
      : [
          `${name} by ${asker} about ${relation ?? 'nobody'} ends as ${codes.join(', ') || 'an answer'}, not as ${expected ?? 'an answer'}`,
        ];
  });
  return [...rows, ...codes];
}

function mayOn(told: MutationExpectation, asker: Asker, relation: Relation | null): boolean {
  if (asker === 'public') return false;
  return told.may.has(`${asker} ${relation ?? 'own'}`);
}

export function mutationDifferences(name: string, seen: Observation, alone = false): string[] {
  const told = MUTATIONS[name];
  if (!told) return [];
  return (seen.mutations.get(name) ?? []).flatMap((outcome) => {
    const { asker, relation, codes, written } = outcome;
    const may = mayOn(told, asker, relation);
    const expected =
      asker === 'public' && !told.public ? 'UNAUTHENTICATED' : codeFor(told.refused, asker, relation);
    const right = may ? codes.length === 0 : codes.join() === expected;
    const wrote = may ? [] : written.filter((table) => !told.writes?.includes(table));
    return [
      ...(right || alone
        ? []
        : [`${name} ends wrongly for ${outcomeText(outcome)}; expected ${may ? 'to go through' : expected}`]),
      ...wrote.map(
        (table) => `${name} by ${asker} about ${relation ?? 'nobody'} may not be, and writes ${table}`,
      ),
    ];
  });
}

const GROUP_OF = new Map<string, FieldGroup>(
  Object.entries(TYPES).flatMap(([name, told]) =>
    'reason' in told
      ? []
      : told.groups.flatMap((group) => group.fields.map((field) => [`${name}.${field}`, group] as const)),
  ),
);

/** What answers tell of people of other bodies that no expectation allows. */
export function leaks({ byField, naming }: Sightings): string[] {
  const fields = [...byField].flatMap(([field, saw]) => {
    const group = GROUP_OF.get(field);
    const strange = [...saw].filter((cell) => STRANGERS.includes(cell.split(' ')[1] as Relation));
    return group
      ? strange.filter((cell) => !group.cells.has(cell)).map((cell) => `${field} is told to ${cell}`)
      : [];
  });
  const named = [...naming].filter((field) => !GROUP_OF.has(field));
  return [...fields, ...named.map((field) => `${field} names a person, and is of an open type`)];
}
