import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isRefusalCode } from '../../libs/vocabulary/index.js';
import { AccessWorld, ASKERS, type Asker } from '../support/access-world.js';
import { TestApi } from '../support/api.js';
import { ApplicationChecks } from '../support/application-checks.js';
import { KeptWorld } from '../support/kept-world.js';
import { leaks } from './access-comparison.js';
import { MUTATIONS, QUERIES } from './access-expectations.js';
import { Sightings } from './access-observation.js';
import { Operations, type Fuzzed } from './fuzzer-operations.js';

/** Operations for each of the seven roles and for the public. */
const OPERATIONS = Number(process.env['KORO_FUZZ_OPERATIONS'] ?? 2_000);
const SEED = Number(process.env['KORO_FUZZ_SEED'] ?? 20_251_120);
const PATIENCE = 600_000;

/** What may never leave: places in the code, and the words of PostgreSQL. */
const INSIDE = /node_modules|\.[jt]s:\d|stack|select |postgres|violates|syntax error at|relation "|column "/i;

let api: TestApi;
let world: AccessWorld;
let kept: KeptWorld;
let operations: Operations;
let checks: ApplicationChecks;
/** How many operations were answered and how many refused: a fuzzer that is always refused has tried nothing. */
const ended = new Map<string, number>();

beforeAll(async () => {
  api = await TestApi.start();
  world = await AccessWorld.build(api);
  kept = await KeptWorld.of(api.db);
  operations = new Operations(world, (field) => (MUTATIONS[field] ?? QUERIES[field])?.args);
  checks = new ApplicationChecks(api);
}, PATIENCE);

afterAll(() => api.close());

/** Everything that is wrong with the answer. */
async function wrongWith(asker: Asker, { root, operation, document, variables }: Fuzzed): Promise<string[]> {
  const sent = operations.variablesFor(asker, variables);
  const cookie = world.cookieOf(asker);
  const response = await api.app.inject({
    method: 'POST',
    url: '/graphql',
    remoteAddress: `10.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}.1`,
    headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
    payload: JSON.stringify({ query: document, variables: sent }),
  });
  const { data, errors = [] } = response.json<{
    data?: Record<string, unknown>;
    errors?: { message: string; extensions?: { code?: string } }[];
  }>();
  const codes = errors.map(({ extensions }) => extensions?.code);
  const sightings = new Sightings(world);
  sightings.note(asker, root, data?.[root.name] ?? null, []);
  const outcome = `${operation} ${codes[0] ?? 'answered'}`;
  ended.set(outcome, (ended.get(outcome) ?? 0) + 1);
  return [
    ...(response.statusCode >= 500 ? [`status ${response.statusCode}`] : []),
    ...codes.filter((code) => !isRefusalCode(code) || ['INTERNAL', 'UNAVAILABLE'].includes(code)).map(String),
    ...codes
      .filter((code) => code === 'DOCUMENT_REFUSED')
      .map(() => `not a valid document: ${errors[0]?.message}`),
    ...errors.filter(({ message }) => INSIDE.test(message)).map(({ message }) => `tells: ${message}`),
    ...leaks(sightings),
  ].map(
    (wrong) =>
      `${wrong} — asked by ${asker}: ${document} with ${JSON.stringify(sent)?.slice(0, 600)}${checks.on ? '' : ' (PostgreSQL alone)'}`,
  );
}

it(
  `${OPERATIONS} operations of each role: no 500, nothing of the inside, nobody of another body, only known refusals`,
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (g) => {
        const fuzzed = operations.draw(g);
        checks.on = fuzzed.checked;
        const wrong = await Promise.all(ASKERS.map((asker) => wrongWith(asker, fuzzed)));
        if (fuzzed.operation === 'mutation') await kept.putBack();
        expect(wrong.flat().slice(0, 5)).toEqual([]);
      }),
      { seed: SEED, numRuns: OPERATIONS, endOnFailure: true },
    );
  },
  PATIENCE,
);

it('has been answered as well as refused', () => {
  expect(ended.get('query answered')).toBeGreaterThan(OPERATIONS);
  expect(ended.get('mutation answered')).toBeGreaterThan(OPERATIONS / 10);
});
