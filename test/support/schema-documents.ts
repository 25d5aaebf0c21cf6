import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
} from 'graphql';

export type Operation = 'query' | 'mutation';
export type RootField = GraphQLField<unknown, unknown>;

export const SCHEMA = buildSchema(readFileSync(join(process.cwd(), 'apps/api/schema.graphql'), 'utf8'));

/** Just below the limits that apps/api/src/app.module.ts sets. */
export const LIMITS = { cost: 7_500, depth: 11, tokens: 1_300 };

export const rootFields = (operation: Operation): RootField[] =>
  Object.values(
    (operation === 'query' ? SCHEMA.getQueryType() : SCHEMA.getMutationType())?.getFields() ?? {},
  );

/** Every type of the contract that an answer can hold, but for the roots. */
export const objectTypes = (): GraphQLObjectType[] =>
  Object.values(SCHEMA.getTypeMap()).filter(
    (type): type is GraphQLObjectType =>
      isObjectType(type) && !type.name.startsWith('__') && !['Query', 'Mutation'].includes(type.name),
  );

/** A selection set: field, with its arguments written out, → what is selected beneath it. */
export interface Selection {
  [field: string]: Selection | null;
}

/** What graphql-armor would count. */
export function costOf(selection: Selection | null): number {
  if (!selection) return 1;
  return 2 + 1.5 * Object.values(selection).reduce((sum, beneath) => sum + costOf(beneath), 0);
}

export function depthOf(selection: Selection | null): number {
  return selection ? 1 + Math.max(0, ...Object.values(selection).map(depthOf)) : 0;
}

export function textOf(selection: Selection): string {
  const fields = Object.entries(selection).map(([field, beneath]) =>
    beneath ? `${field} ${textOf(beneath)}` : field,
  );
  return `{ ${fields.join(' ')} }`;
}

export const tokensOf = (text: string): number => text.match(/\w+|[^\s\w]/g)?.length ?? 0;

/** Any value of the type, in the words of GraphQL: for an argument in the middle of a document. */
function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType);
  if (isListType(type)) return `[${literal(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${fields.map((field) => `${field.name}: ${literal(field.type)}`).join(' ')} }`;
  }
  return (
    { Int: '1', Float: '1.5', Boolean: 'true', ID: '"1"', LocalDate: '"2025-04-01"' }[type.name] ?? '"x"'
  );
}

/** The field as it is asked for in the middle of a document. */
export function asked(field: RootField): string {
  const args = field.args.filter(isRequiredArgument).map((arg) => `${arg.name}: ${literal(arg.type)}`);
  return args.length > 0 ? `${field.name}(${args.join(' ')})` : field.name;
}

/** The types that a field may answer with, and how a selection names each. */
export function beneath(field: RootField): { type: GraphQLObjectType; on: string | null }[] {
  const type = getNamedType(field.type);
  if (isObjectType(type)) return [{ type, on: null }];
  if (!isAbstractType(type)) return [];
  return SCHEMA.getPossibleTypes(type).map((possible) => ({ type: possible, on: `... on ${possible.name}` }));
}

const isLeaf = (field: RootField): boolean => !isCompositeType(getNamedType(field.type));

interface Step {
  path: string[];
  leaves: string[];
}

/** By these an object says whose it is; they stand in every document that passes it. */
const isTelling = (field: RootField): boolean =>
  getNamedType(field.type).name === 'ID' || field.name === 'cursor';

/** Every step from an object to an object, by the shortest way from the root, with the plain fields of where it leads to. */
function steps(root: RootField): (Step & { telling: Step[] })[] {
  const found: (Step & { telling: Step[] })[] = [];
  const known = new Set<string>();
  const queue = beneath(root).map(({ type, on }) => ({ type, path: on ? [on] : [], telling: [] as Step[] }));
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { type, path } = next;
    const fields = Object.values(type.getFields());
    const plain = fields.filter(isLeaf);
    found.push({ path, leaves: ['__typename', ...plain.map(asked)], telling: next.telling });
    const telling = [
      ...next.telling,
      { path, leaves: ['__typename', ...plain.filter(isTelling).map(asked)] },
    ];
    if (known.has(type.name) || path.length >= LIMITS.depth - 2) continue;
    known.add(type.name);
    for (const field of fields)
      for (const step of beneath(field))
        queue.push({
          type: step.type,
          path: [...path, asked(field), ...(step.on ? [step.on] : [])],
          telling,
        });
  }
  return found;
}

function add(selection: Selection, path: readonly string[], leaves: readonly string[]): Selection {
  const [field, ...rest] = path;
  if (field === undefined) return { ...selection, ...Object.fromEntries(leaves.map((leaf) => [leaf, null])) };
  return { ...selection, [field]: add(selection[field] ?? {}, rest, leaves) };
}

/** The document that asks for the field with these arguments as variables. */
export function documentOf(
  operation: Operation,
  root: RootField,
  args: readonly string[],
  selection: Selection | null,
): string {
  const given = root.args.filter((arg) => args.includes(arg.name));
  const declared = given.map((arg) => `$${arg.name}: ${arg.type.toString()}`).join(', ');
  const passed = given.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  return `${operation}${declared && ` (${declared})`} { ${root.name}${passed && `(${passed})`} ${selection ? textOf(selection) : ''} }`;
}

const documents = new Map<string, string[]>();

/** Documents within the limits that together ask for every field that can be reached from the root. */
export function documentsOf(operation: Operation, root: RootField, args: readonly string[]): string[] {
  // The same for everybody who asks, about whomever.
  const key = `${operation} ${root.name} ${args.join()}`;
  const found = documents.get(key) ?? documentsFor(operation, root, args);
  documents.set(key, found);
  return found;
}

function documentsFor(operation: Operation, root: RootField, args: readonly string[]): string[] {
  if (isLeaf(root)) return [documentOf(operation, root, args, null)];
  const selections: Selection[] = [];
  let current: Selection = {};
  for (const step of steps(root)) {
    const withStep = (selection: Selection) =>
      [...step.telling, step].reduce((all, { path, leaves }) => add(all, path, leaves), selection);
    const more = withStep(current);
    if (costOf(more) > LIMITS.cost || tokensOf(textOf(more)) > LIMITS.tokens) {
      selections.push(current);
      current = withStep({});
    } else current = more;
  }
  return [...selections, current].map((selection) => documentOf(operation, root, args, selection));
}
