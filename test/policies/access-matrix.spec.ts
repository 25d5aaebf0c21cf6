import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccessWorld } from '../support/access-world.js';
import { TestApi } from '../support/api.js';
import { ApplicationChecks } from '../support/application-checks.js';
import { KeptWorld } from '../support/kept-world.js';
import { mutationDifferences, queryDifferences, typeDifferences, untold } from './access-comparison.js';
import { MUTATIONS, QUERIES, TYPES } from './access-expectations.js';
import { Observation } from './access-observation.js';

const PATIENCE = 300_000; // a busy machine is no fault of the product

let api: TestApi;
let world: AccessWorld;
let kept: KeptWorld;
/** Every question to everybody; and again, when the application lets every role ask anything. */
let seen: Observation;
let seenAlone: Observation;

beforeAll(async () => {
  api = await TestApi.start();
  world = await AccessWorld.build(api);
  kept = await KeptWorld.of(api.db);
  const checks = new ApplicationChecks(api);
  const told = (name: string) => (MUTATIONS[name] ?? QUERIES[name])?.args;
  seen = await Observation.made(api, world, kept, told);
  checks.on = false;
  seenAlone = await Observation.made(api, world, kept, told);
}, PATIENCE);

afterAll(() => api.close());

describe('the expectations', () => {
  it('tell of every field, query and mutation of schema.graphql, and of nothing else', () => {
    expect(untold(seen).join('\n\n')).toBe('');
  });
});

describe('every role, about oneself, the own body, a guest, another body', () => {
  it.each(Object.keys(TYPES))('reads of %s what is expected', (name) => {
    expect(typeDifferences(name, seen.sightings)).toEqual([]);
  });

  it.each(Object.keys(QUERIES))('is answered by %s as expected', (name) => {
    expect(queryDifferences(name, seen)).toEqual([]);
  });

  it.each(Object.keys(MUTATIONS))(
    'goes through %s, or is refused and writes nothing, as expected',
    (name) => {
      expect(mutationDifferences(name, seen)).toEqual([]);
    },
  );
});

describe('with the application’s checks switched off', () => {
  it.each(Object.keys(TYPES))('PostgreSQL gives of %s nothing about people of another body', (name) => {
    expect(typeDifferences(name, seenAlone.sightings, true)).toEqual([]);
  });

  it.each(Object.keys(QUERIES))('PostgreSQL answers %s with nobody of another body', (name) => {
    expect(queryDifferences(name, seenAlone, true)).toEqual([]);
  });

  it.each(Object.keys(MUTATIONS))('%s writes nothing where it may not', (name) => {
    expect(mutationDifferences(name, seenAlone, true)).toEqual([]);
  });

  it('a question that the application would refuse has reached PostgreSQL', () => {
    const learners = seenAlone.queries.get('staff')?.filter(({ asker }) => asker === 'learner');
    expect(learners?.map(({ codes }) => codes)).toEqual([[]]);
  });
});

describe('the world', () => {
  it('is the same as before everything that was asked', async () => {
    expect(await kept.different()).toEqual([]);
  });
});
