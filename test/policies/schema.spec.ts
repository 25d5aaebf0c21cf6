import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
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
import { schemaText } from '../../apps/api/src/print-schema.js';
import { TestApi } from '../support/api.js';

const SCHEMA = readFileSync(join(process.cwd(), 'apps/api/schema.graphql'), 'utf8');
/** What anybody may ask. */
const PUBLIC = [
  'instance',
  'viewer',
  'signIn',
  'replaceOneTimePassword',
  'signOnChoices',
  'publishedEntries',
  'latestPublished',
  'published',
];

/** Any value of the type, in the words of GraphQL. */
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

/** A document that asks for the field alone, with what it requires. */
function documentOf(operation: 'query' | 'mutation', field: GraphQLField<unknown, unknown>): string {
  const args = field.args.filter(isRequiredArgument).map((arg) => `${arg.name}: ${literal(arg.type)}`);
  const selection = isObjectType(getNamedType(field.type)) ? '{ __typename }' : '';
  return `${operation} { ${field.name}${args.length > 0 ? `(${args.join(' ')})` : ''} ${selection} }`;
}

const { getQueryType, getMutationType } = (() => {
  const schema = buildSchema(SCHEMA);
  return {
    getQueryType: schema.getQueryType() as GraphQLObjectType,
    getMutationType: schema.getMutationType() as GraphQLObjectType,
  };
})();

const operations = [
  ...Object.values(getQueryType.getFields()).map(
    (field) => [field.name, documentOf('query', field)] as const,
  ),
  ...Object.values(getMutationType.getFields()).map(
    (field) => [field.name, documentOf('mutation', field)] as const,
  ),
];

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});

afterAll(() => api.close());

describe('the contract', () => {
  it('is committed as it is: run `npm run codegen` when it changed', async () => {
    expect(await schemaText()).toBe(SCHEMA);
  });

  it('explains every query and mutation that refuses something of its own', () => {
    const told = Object.values(getMutationType.getFields()).filter((field) => field.args.length > 0);
    expect(
      told.filter((field) => !/Refuses/.test(field.description ?? '')).map((field) => field.name),
    ).toEqual([]);
  });
});

describe('before signing in', () => {
  it.each(operations.filter(([name]) => !PUBLIC.includes(name)))(
    '%s is UNAUTHENTICATED',
    async (_, document) => {
      const { data, errors } = await api.ask(document);
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
      expect(Object.values(data ?? {}).filter(Boolean)).toEqual([]);
    },
  );

  it.each(operations.filter(([name]) => PUBLIC.includes(name)))('%s may be asked', async (_, document) => {
    const code = await api.refusal(document);
    expect([undefined, 'SIGN_IN_FAILED', 'NOT_FOUND']).toContain(code);
  });

  it('only those may be asked', () => {
    expect(
      operations
        .map(([name]) => name)
        .filter((name) => PUBLIC.includes(name))
        .sort(),
    ).toEqual([...PUBLIC].sort());
  });
});
