import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../libs/vocabulary/index.js';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';

const MIHARA = '342041';

let api: TestApi;
let auditor: BuiltPerson;
let admin: BuiltPerson;

beforeAll(async () => {
  api = await TestApi.start();
  auditor = await api.build.person({ roles: [{ role: 'auditor', scope: 'all' }] });
  admin = await api.build.person({ roles: [{ role: 'admin', scope: 'all' }] });
});

afterAll(() => api.close());

describe('the first day on which a record may be purged', () => {
  it('is a 4/1: the first after it was finished, and as many years later as its class says', async () => {
    /** By the calendar on the wall: leaf until a 4/1 is there, then count the years. */
    const byHand = (finished: string, years: number): string => {
      let day = addDays(finished, 1);
      while (!day.endsWith('-04-01')) day = addDays(day, 1);
      return `${Number(day.slice(0, 4)) + years}-04-01`;
    };
    const cases = fc.sample(
      fc.record({
        finished: fc
          .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
          .map((date) => date.toISOString().slice(0, 10)),
        years: fc.constantFrom(1, 3, 5, 10, 30),
      }),
      500,
    );
    cases.push({ finished: '2025-06-10', years: 3 }, { finished: '2025-03-31', years: 1 });
    cases.push({ finished: '2025-04-01', years: 1 }, { finished: '2024-02-29', years: 5 });
    const { rows } = await api.db.sql.query<{ day: string }>(
      `select purge_from((c ->> 'finished')::date, (c ->> 'years')::int)::text as day
         from jsonb_array_elements($1) with ordinality as t (c, n) order by n`,
      [JSON.stringify(cases)],
    );
    expect(await api.db.value(`select purge_from('infinity', 5)`)).toBeNull();
    expect(rows.map(({ day }) => day)).toEqual(cases.map(({ finished, years }) => byHand(finished, years)));
    expect(byHand('2025-06-10', 3)).toBe('2029-04-01');
  });
});

interface Line {
  record: string;
  rows: number;
  finishedFrom: string;
  finishedUntil: string;
}
interface Purge {
  id: string;
  state: string;
  preparedBy: string;
  approvedBy: string | null;
  runBy: string | null;
  lines: Line[];
}

const FIELDS = 'id state digest preparedBy approvedBy runBy lines { record rows finishedFrom finishedUntil }';
const PREPARE = `mutation ($asOf: LocalDate!) { preparePurge(asOf: $asOf) { ${FIELDS} } }`;
const APPROVE = `mutation ($id: ID!) { approvePurge(purgeId: $id) { ${FIELDS} } }`;
const RUN = `mutation ($id: ID!) { runPurge(purgeId: $id) { ${FIELDS} } }`;
const DUE = `query ($asOf: LocalDate!) { retentionDue(asOf: $asOf) { record rows finishedFrom finishedUntil } }`;

const TODAY = '2025-11-20';

async function prepared(by: BuiltPerson, asOf = TODAY): Promise<Purge> {
  return (await api.get<{ preparePurge: Purge }>(PREPARE, { asOf }, by.cookie)).preparePurge;
}
const approved = async (id: string, by: BuiltPerson): Promise<Purge> =>
  (await api.get<{ approvePurge: Purge }>(APPROVE, { id }, by.cookie)).approvePurge;
const run = async (id: string, by: BuiltPerson): Promise<Purge> =>
  (await api.get<{ runPurge: Purge }>(RUN, { id }, by.cookie)).runPurge;

/** An absence of five years' class that ended on a day. */
async function absence(until: string, person?: BuiltPerson): Promise<string> {
  const of = person ?? (await api.build.person({ body: MIHARA }));
  return api.db.value(
    `insert into absence (person_id, kind, period) values ($1, 'sick_leave', daterange($2::date - 9, $2, '[]')) returning id`,
    [of.id, until],
  );
}

const stands = async (table: string, id: string): Promise<boolean> =>
  (await api.db.value<number>(`select count(*)::int from ${table} where id = $1`, [id])) === 1;

const reading = (on: string): Promise<string> =>
  api.db.value(
    `insert into access_log (fiscal_year, at, reader_account_id, subject_person_id, what)
     values (fiscal_year_of($1::date), ($1::date)::timestamp at time zone 'Asia/Tokyo', $2, $3, 'person_page') returning id`,
    [on, auditor.accountId, admin.id],
  );

describe('a purge', () => {
  // Each test leaves nothing that is due today.
  beforeEach(async () => {
    const due = await api.get<{ retentionDue: Line[] }>(DUE, { asOf: TODAY }, auditor.cookie);
    if (due.retentionDue.length === 0) return;
    const { id } = await prepared(auditor);
    await approved(id, admin);
    await run(id, admin);
  });

  it('takes away exactly what is due, in every table, and nothing that is not', async () => {
    const [due, notYet] = [await absence('2020-03-31'), await absence('2020-04-01')];
    const [old, recent] = [await reading('2020-03-31'), await reading('2020-04-01')];
    const { id, lines } = await prepared(auditor);
    expect(lines).toEqual([
      { record: 'absence', rows: 1, finishedFrom: '2020-03-31', finishedUntil: '2020-03-31' },
      { record: 'access_log', rows: 1, finishedFrom: '2020-03-31', finishedUntil: '2020-03-31' },
    ]);
    await approved(id, admin);
    expect(await stands('absence', due)).toBe(true);
    const done = await run(id, auditor);
    expect(done).toMatchObject({
      state: 'done',
      preparedBy: auditor.login,
      approvedBy: admin.login,
      runBy: auditor.login,
      lines,
    });
    expect([await stands('absence', due), await stands('absence', notYet)]).toEqual([false, true]);
    expect([await stands('access_log', old), await stands('access_log', recent)]).toEqual([false, true]);
  });

  it('leaves counts and ranges behind, and no copy of what it took away', async () => {
    const id = await absence('2019-01-31');
    const purge = await prepared(auditor);
    await approved(purge.id, admin);
    await run(purge.id, admin);
    const copies = await api.db.value<number>(
      `select count(*)::int from audit_event where subject = 'absence' and subject_id = $1 and action = 'delete'`,
      [id],
    );
    expect(copies).toBe(0);
    const { purges } = await api.get<{ purges: Purge[] }>(`{ purges { ${FIELDS} } }`, {}, auditor.cookie);
    expect(purges[0]).toMatchObject({ id: purge.id, state: 'done', lines: [{ record: 'absence', rows: 1 }] });
    await expect(api.db.sql.query('delete from purge_line')).rejects.toMatchObject({ code: '23001' });
  });

  it('takes the trail’s own old events, which nothing else can', async () => {
    const id = await api.db.value<string>(
      `insert into audit_event (fiscal_year, at, actor_kind, action, subject, after)
       values (2014, '2015-03-31 12:00+09', 'system', 'insert', 'unit', '{}') returning id`,
    );
    const purge = await prepared(auditor);
    expect(purge.lines).toMatchObject([{ record: 'audit_event', rows: 1 }]);
    await approved(purge.id, admin);
    await run(purge.id, admin);
    expect(await stands('audit_event', id)).toBe(false);
    await expect(api.db.sql.query('delete from audit_event')).rejects.toMatchObject({ code: '23001' });
  });

  it('does not move a published count: a completion that is counted is never due', async () => {
    const counted = await api.build.completed({ on: '2024-05-01' });
    const uncounted = await api.build.completed({ on: '1990-05-01', category: 'digital_literacy' });
    const before = await api.db.value<number>('select sum(completions)::int from programme_month');
    const purge = await prepared(auditor);
    expect(purge.lines).toMatchObject([{ record: 'completion', rows: 1 }]);
    const far = await api.get<{ retentionDue: Line[] }>(DUE, { asOf: '2090-04-01' }, auditor.cookie);
    expect(far.retentionDue.find(({ record }) => record === 'completion')?.rows).toBe(1);
    await approved(purge.id, admin);
    await run(purge.id, admin);
    expect(await stands('completion', counted.id)).toBe(true);
    expect(await stands('completion', uncounted.id)).toBe(false);
    await api.db.sql.query('select rebuild_programme_rollup()');
    expect(await api.db.value('select sum(completions)::int from programme_month')).toBe(before);
  });

  it('needs two people', async () => {
    const row = await absence('2018-05-31');
    const { id } = await prepared(auditor);
    expect(await api.refusal(RUN, { id }, admin.cookie)).toBe('PURGE_STATE');
    expect(await api.refusal(APPROVE, { id }, auditor.cookie)).toBe('PURGE_TWO_PEOPLE');
    expect(await stands('absence', row)).toBe(true);
  });

  it('is refused when the world has changed since, and then deletes nothing', async () => {
    const person = await api.build.person({ body: MIHARA });
    const [changed, other] = [await absence('2017-05-31', person), await absence('2017-06-30')];
    const { id } = await prepared(auditor);
    await approved(id, admin);
    await api.db.sql.query(
      `update absence set period = daterange(lower(period), '2025-11-01') where id = $1`,
      [changed],
    );
    expect(await api.refusal(RUN, { id }, admin.cookie)).toBe('PURGE_CHANGED');
    expect([await stands('absence', changed), await stands('absence', other)]).toEqual([true, true]);
  });

  it('is refused when more has become due since', async () => {
    await absence('2016-05-31');
    const { id } = await prepared(auditor);
    await approved(id, admin);
    await absence('2016-06-30');
    expect(await api.refusal(RUN, { id }, admin.cookie)).toBe('PURGE_CHANGED');
  });

  it('runs once', async () => {
    await absence('2015-05-31');
    const { id } = await prepared(auditor);
    await approved(id, admin);
    await run(id, admin);
    expect(await api.refusal(RUN, { id }, admin.cookie)).toBe('PURGE_STATE');
  });

  it('runs once when two run it at the same time', async () => {
    await absence('2015-05-30');
    const { id } = await prepared(auditor);
    await approved(id, admin);
    const codes = await Promise.all([
      api.refusal(RUN, { id }, admin.cookie),
      api.refusal(RUN, { id }, auditor.cookie),
    ]);
    expect(codes).toHaveLength(2);
    expect(new Set(codes)).toEqual(new Set(['PURGE_STATE', undefined]));
  });

  it('takes the place of one that was prepared before', async () => {
    await absence('2014-05-31');
    const first = await prepared(auditor);
    await prepared(admin);
    expect(await api.refusal(APPROVE, { id: first.id }, admin.cookie)).toBe('PURGE_STATE');
  });

  it('is not prepared when nothing is due, nor for a day to come', async () => {
    expect(await api.refusal(PREPARE, { asOf: TODAY }, auditor.cookie)).toBe('PURGE_NOTHING_DUE');
    expect(await api.refusal(PREPARE, { asOf: '2025-11-21' }, auditor.cookie)).toBe('BAD_INPUT');
  });

  it('is reviewed by auditors and administrators of all bodies alone', async () => {
    await absence('2013-05-31');
    const { id } = await prepared(auditor);
    const others: [BuiltPerson, string][] = [
      [await api.build.person(), 'FORBIDDEN'],
      [await api.build.person({ roles: [{ role: 'hr', scope: 'all' }] }), 'FORBIDDEN'],
      [
        await api.build.person({ body: MIHARA, roles: [{ role: 'auditor', scope: 'body', body: MIHARA }] }),
        'FORBIDDEN',
      ],
    ];
    for (const [who, code] of others) {
      expect(await api.refusal(DUE, { asOf: TODAY }, who.cookie)).toBe(code);
      expect(await api.refusal(PREPARE, { asOf: TODAY }, who.cookie)).toBe(code);
      expect(await api.refusal(APPROVE, { id }, who.cookie)).toBe(code);
      expect(await api.refusal(RUN, { id }, who.cookie)).toBe(code);
    }
    const [, , [ofMihara] = [auditor, '']] = others;
    const { purges } = await api.get<{ purges: Purge[] }>('{ purges { id } }', {}, ofMihara.cookie);
    expect(purges).toEqual([]);
  });

  it.each(['x', '999999', ''])('is not found, or refused, by the number “%s”', async (id) => {
    expect(['NOT_FOUND', 'BAD_INPUT']).toContain(await api.refusal(APPROVE, { id }, admin.cookie));
    expect(['NOT_FOUND', 'BAD_INPUT']).toContain(await api.refusal(RUN, { id }, admin.cookie));
  });
});
