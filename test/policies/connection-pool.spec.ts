import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { SessionService } from '../../libs/organisation/index.js';
import { Database, type Actor } from '../../libs/platform/index.js';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';

let api: TestApi;
let db: Database;
let me: BuiltPerson;

beforeAll(async () => {
  api = await TestApi.start();
  db = api.app.get(Database);
  me = await api.build.person();
  await api.build.person();
});

afterAll(() => api.close());

const actorOf = (person: BuiltPerson): Promise<Actor> =>
  api.app.get(SessionService).actorOf(person.cookie.split('=')[1]);

describe('the pool', () => {
  it('saturated by 400 requests of 40 people at once, shows each the own rows alone', async () => {
    const people: { person: BuiltPerson; certificate: string }[] = [];
    const course = await api.build.course({ quiz: false });
    for (let n = 0; n < 40; n += 1) {
      const person = await api.build.person();
      const id = await api.build.completion(person, course, '2025-06-01');
      const certificate = `T-${person.id}`;
      await api.db.sql.query(
        'insert into certificate (completion_id, number, issued_at) values ($1, $2, now())',
        [id, certificate],
      );
      people.push({ person, certificate });
    }
    const asked = Array.from({ length: 10 }, () => people).flat();
    const answers = await Promise.all(
      asked.map(({ person }, n) =>
        api.get(
          // One statement, a transaction with loaders, and a relation of the actor's own, in turn.
          n % 2 === 0
            ? '{ home { recentCompletions { certificateNumber } } viewer { login } }'
            : '{ myCompletions { certificateNumber } viewer { login person { appointments { id } } } }',
          {},
          person.cookie,
        ),
      ),
    );
    for (const [n, { person, certificate }] of asked.entries()) {
      const answer = answers[n] as {
        home?: { recentCompletions: object[] };
        myCompletions?: object[];
        viewer: { login: string };
      };
      expect(answer.viewer.login).toBe(person.login);
      expect(answer.home?.recentCompletions ?? answer.myCompletions).toEqual([
        { certificateNumber: certificate },
      ]);
    }
  });

  it('keeps no actor on a connection, whether its statement was answered, refused or failed', async () => {
    const actor = await actorOf(me);
    const fail = { name: 'fail', text: 'select 1 / (count(*) - count(*))::int as json from person' };
    const work = Array.from({ length: 40 }, (_, n) => [
      db.rows(actor, { name: `fine_${n % 3}`, text: 'select id from person' }),
      db.rows(actor, fail),
      db.rows(actor, { name: 'refused', text: 'select * from local_password' }),
      db.write(actor, ({ em }) => em.query('select 1 / 0')),
      db.read(actor, ({ em }) => em.query('select id from person')),
    ]);
    const outcomes = await Promise.allSettled(work.flat());
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(120);
    const left = await Promise.all(
      Array.from({ length: 16 }, () =>
        api.app.get(DataSource).query<{ kind: string; people: string }[]>(
          `select actor_kind() as kind, coalesce(actor_person_id()::text, '') as person, actor_reads_all() as all,
                  (select count(*)::int from person) as people, pg_sleep(0.02)::text as wait`,
        ),
      ),
    );
    for (const [row] of left) {
      expect(row).toEqual({ kind: 'nobody', person: '', all: false, people: 0, wait: '' });
    }
  });

  it('answers the next person on a new connection whose very first statement was refused', async () => {
    const ended = await api.build.person();
    const gone = await actorOf(ended);
    await api.db.sql.query('update session set revoked_at = now() where account_id = $1', [ended.accountId]);
    await api.db.sql.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'koro' and datname = current_database()`,
    );
    const statement = { name: 'first_statement', text: 'select id from person' };
    const refused = Array.from({ length: 8 }, () => db.rows(gone, statement));
    for (const outcome of await Promise.allSettled(refused)) {
      expect(outcome).toMatchObject({ status: 'rejected' });
    }
    const actor = await actorOf(me);
    const answered = await Promise.all(Array.from({ length: 16 }, () => db.rows(actor, statement)));
    expect(answered).toEqual(Array.from({ length: 16 }, () => [{ id: me.id }]));
  });
});
