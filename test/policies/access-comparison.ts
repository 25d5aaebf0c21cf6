import { ASKERS, RELATIONS, type Asker, type Relation } from '../support/access-world.js';
import { objectTypes, rootFields } from '../support/schema-documents.js';
import { MUTATIONS, QUERIES, TYPES } from './access-expectations.js';
import { mutationProposal, queryProposal, typeProposal } from './access-proposal.js';
import type { Observation, Outcome, Sightings } from './access-observation.js';
import { codeFor, type Cell, type Cells, type FieldGroup, type MutationExpectation } from './access-table.js';

const WHERE = 'test/policies/expectations';
/** People of another body, of whom row-level security alone must give nothing. */
export const STRANGERS: readonly Relation[] = ['home', 'lapsed', 'other'];

/** What the schema has and the expectations do not tell of, with what to add; and the other way round. */
export function untold(seen: Observation): string[] {
  const add = (file: string, lines: string) =>
    `not told of; add to ${WHERE} (${file}), if it is right:\n${lines}`;
  const types = objectTypes().flatMap((type) => {
    const told = TYPES[type.name];
    if (!told) return [`Type ${type.name} is ${add('…_TYPES', typeProposal(type, seen))}`];
    if ('reason' in told) return [];
    const fields = Object.keys(type.getFields());
    const named = told.groups.flatMap((group) => group.fields);
    const missing = fields.filter((field) => !named.includes(field));
    const twice = named.filter((field, at) => named.indexOf(field) !== at);
    return [
      ...(missing.length > 0
        ? [`${type.name}: ${missing.join(', ')} ${add(type.name, typeProposal(type, seen, missing))}`]
        : []),
      ...named.filter((field) => !fields.includes(field)).map((field) => `${type.name}.${field} is gone.`),
      ...twice.map((field) => `${type.name}.${field} is told of twice.`),
    ];
  });
  const gone = (told: object, there: readonly { name: string }[]) =>
    Object.keys(told)
      .filter((name) => !there.some((field) => field.name === name))
      .map((name) => `${name} is gone.`);
  const [queries, mutations] = [rootFields('query'), rootFields('mutation')];
  return [
    ...seen.unasked,
    ...types,
    ...queries
      .filter(({ name }) => !QUERIES[name])
      .map(({ name }) => `Query ${name} is ${add('…_QUERIES', queryProposal(name, seen))}`),
    ...mutations
      .filter(({ name }) => !MUTATIONS[name])
      .map(({ name }) => `Mutation ${name} is ${add('…_MUTATIONS', mutationProposal(name, seen))}`),
    ...gone(TYPES, objectTypes()),
    ...gone(QUERIES, queries),
    ...gone(MUTATIONS, mutations),
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
    const seenElsewhere = typeof told.hidden === 'object' && `${asker} ${relation}` in told.hidden;
    const hidden =
      relation !== null && (seenElsewhere || !told.sees.has(`${asker} ${relation}`))
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
    if (isOpen(field)) return [];
    const told = GROUP_OF.get(field)?.cells;
    const strange = [...saw].filter((cell) => STRANGERS.includes(cell.split(' ')[1] as Relation));
    return strange.filter((cell) => !told?.has(cell)).map((cell) => `${field} is told to ${cell}`);
  });
  const named = [...naming].filter(isOpen);
  return [...fields, ...named.map((field) => `${field} names a person, and is of an open type`)];
}

function isOpen(field: string): boolean {
  const told = TYPES[field.split('.')[0] ?? ''];
  return told !== undefined && 'reason' in told;
}
