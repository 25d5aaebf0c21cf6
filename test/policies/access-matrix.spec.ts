import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccessWorld } from '../support/access-world.js';
import { TestApi } from '../support/api.js';
import { KeptWorld } from '../support/kept-world.js';
import { Observation } from './access-observation.js';
import { tableText } from './access-table.js';

let api: TestApi;
it('x', async () => {
  const t0 = Date.now();
  api = await TestApi.start();
  const t1 = Date.now();
  const world = await AccessWorld.build(api);
  const t2 = Date.now();
  const kept = await KeptWorld.of(api.db);
  const t3 = Date.now();
  const o = await Observation.made(api, world, kept, (name) => name === 'signIn' ? (a) => ({ login: a.login, password: 'wrong' }) : name === 'startQuiz' ? (a) => ({ lessonId: a.facts['quizId'] }) : undefined);
  const t4 = Date.now();
  const out: string[] = [[t1 - t0, t2 - t1, t3 - t2, t4 - t3].join(' ')];
  const groups = new Map<string, string[]>();
  for (const [k, v] of o.sightings.byField) groups.set(tableText(v), [...(groups.get(tableText(v)) ?? []), k]);
  for (const [k, v] of groups) out.push(v.join(' '), k);
  for (const [k, v] of o.sightings.byRoot) out.push(k, tableText(v));
  for (const [k, v] of [...o.queries, ...o.mutations]) out.push(k + ': ' + JSON.stringify(v.map((x) => `${x.asker} ${x.relation} ${x.codes.join()} ${x.written.join()}`)));
  out.push('different: ' + (await kept.different()).join());
  (await import('node:fs')).writeFileSync('/tmp/koro-b/matrix-out.txt', out.join('\n'));
}, 120000);
afterAll(() => api.close());
void [beforeAll, describe, expect];
