import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { refusalOf, type DomainError } from '../../libs/platform/index.js';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';

const PREFECTURE = '340006';
const MIHARA = '342041';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});

afterAll(() => api.close());

const nobodyYet = (body = PREFECTURE) => api.build.person({ employed: false, body });

/** The refusal that a write means to people, through the same table that the database door uses. */
async function refused(write: Promise<unknown>): Promise<string> {
  const error: unknown = await write.then(
    () => new Error('nothing was refused'),
    (thrown: unknown) => thrown,
  );
  return (refusalOf(error) as DomainError).code ?? String(error);
}

describe('本務', () => {
  it('is one at a time for one person, across all bodies', async () => {
    const person = await nobodyYet();
    const elsewhere = await api.build.unit({ body: MIHARA });
    await api.build.appointment(person, { kind: 'HONMU', percent: 50, period: '[2025-04-01,2026-04-01)' });
    const second = api.build.appointment(person, {
      kind: 'HONMU',
      percent: 50,
      period: '[2026-03-31,)',
      orgId: await api.build.orgId(MIHARA),
      unitId: elsewhere,
    });
    expect(await refused(second)).toBe('APPOINTMENT_OVERLAPS');
  });

  it('may follow another on the very next day', async () => {
    const person = await nobodyYet();
    await api.build.appointment(person, { kind: 'HONMU', period: '[2025-04-01,2026-04-01)' });
    await expect(
      api.build.appointment(person, { kind: 'HONMU', period: '[2026-04-01,)' }),
    ).resolves.toBeDefined();
  });

  it('may run beside a 兼務', async () => {
    const person = await nobodyYet();
    await api.build.appointment(person, { kind: 'HONMU', percent: 60 });
    await expect(api.build.appointment(person, { kind: 'KENMU', percent: 40 })).resolves.toBeDefined();
  });
});

describe('a staff number', () => {
  const period = '[2025-04-01,2026-04-01)';

  it('is nobody else’s in the same body at the same time', async () => {
    const [one, other] = [await nobodyYet(), await nobodyYet()];
    await api.build.appointment(one, { staffNumber: '000123', period });
    const again = api.build.appointment(other, { staffNumber: '000123', period: '[2026-03-31,)' });
    expect(await refused(again)).toBe('STAFF_NUMBER_IN_USE');
  });

  it('may be given again once its holder has left', async () => {
    const [one, other] = [await nobodyYet(), await nobodyYet()];
    await api.build.appointment(one, { staffNumber: '000124', period });
    const later = api.build.appointment(other, { staffNumber: '000124', period: '[2026-04-01,)' });
    await expect(later).resolves.toBeDefined();
  });

  it('may be the same in another body', async () => {
    const [one, other] = [await nobodyYet(), await nobodyYet(MIHARA)];
    await api.build.appointment(one, { staffNumber: '000125', period });
    await expect(api.build.appointment(other, { staffNumber: '000125', period })).resolves.toBeDefined();
  });

  it('is the same for concurrent posts of one person', async () => {
    const person = await nobodyYet();
    await api.build.appointment(person, { staffNumber: '000126', percent: 50 });
    const second = api.build.appointment(person, { kind: 'KENMU', staffNumber: '000126', percent: 50 });
    await expect(second).resolves.toBeDefined();
  });

  it('keeps its leading zeros: 0126 and 126 are two numbers', async () => {
    const [one, other] = [await nobodyYet(), await nobodyYet()];
    await api.build.appointment(one, { staffNumber: '0777', period });
    await expect(api.build.appointment(other, { staffNumber: '777', period })).resolves.toBeDefined();
  });
});

describe('the sum of percents', () => {
  it('is at most 100 on every day, and the refusal names the day', async () => {
    const person = await nobodyYet();
    await api.build.appointment(person, { percent: 60, period: '[2025-04-01,)' });
    await api.build.appointment(person, { kind: 'KENMU', percent: 40, period: '[2025-10-01,2025-11-01)' });
    const third = api.build.appointment(person, {
      kind: 'HEININ',
      percent: 1,
      period: '[2025-05-01,2025-10-02)',
    });
    const error: unknown = await third.catch((thrown: unknown) => refusalOf(thrown));
    expect(error).toMatchObject({
      code: 'APPOINTMENT_PERCENT_EXCEEDED',
      details: { params: { on: '2025-10-01', percent: 101 } },
    });
  });

  it('lets posts of 100 percent follow one another', async () => {
    const person = await nobodyYet();
    await api.build.appointment(person, { percent: 100, period: '[2025-04-01,2025-10-01)' });
    const next = api.build.appointment(person, { kind: 'KENMU', percent: 100, period: '[2025-10-01,)' });
    await expect(next).resolves.toBeDefined();
  });

  it('is judged again when a post grows or is extended', async () => {
    const person = await nobodyYet();
    await api.build.appointment(person, { percent: 60 });
    const id = await api.build.appointment(person, { kind: 'KENMU', percent: 40 });
    const grow = api.db.sql.query('update appointment set percent = 41 where id = $1', [id]);
    expect(await refused(grow)).toBe('APPOINTMENT_PERCENT_EXCEEDED');
  });

  it('holds when twenty transactions write posts of one person at the same time', async () => {
    const person = await nobodyYet();
    const posts = Array.from({ length: 20 }, (_, n) =>
      api.build.appointment(person, {
        kind: 'KENMU',
        percent: 30,
        staffNumber: 'SAME',
        period: `[2025-${String(4 + (n % 3)).padStart(2, '0')}-01,)`,
      }),
    );
    const outcomes = await Promise.allSettled(posts);
    const { rows } = await api.db.sql.query<{ total: number }>(
      `select d.day, sum(a.percent)::int as total from (select distinct lower(period) as day from appointment where person_id = $1) d
         join appointment a on a.person_id = $1 and a.period @> d.day group by d.day`,
      [person.id],
    );
    expect(Math.max(...rows.map((row) => row.total))).toBe(90);
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(3);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') {
        expect(refusalOf(outcome.reason)).toMatchObject({ code: 'APPOINTMENT_PERCENT_EXCEEDED' });
      }
    }
  });
});

describe('bodies and units', () => {
  const body = (code6: string) =>
    api.db.sql.query(
      `insert into organisation (code6, kind, name, name_kana, name_romaji) values ($1, 'town', '町', 'まち', 'Machi')`,
      [code6],
    );

  it('have codes whose check digit is right', async () => {
    await expect(body('343073')).rejects.toMatchObject({ code: '23514' });
    await expect(body('34307')).rejects.toMatchObject({ code: '23514' });
    const { rows } = await api.db.sql.query('select code6 from organisation');
    expect(rows).toHaveLength(24);
  });

  it('go together: a post is never in a unit of another body', async () => {
    const person = await nobodyYet();
    const unitId = await api.build.unit({ body: MIHARA });
    await expect(api.build.appointment(person, { unitId })).rejects.toMatchObject({ code: '23503' });
  });

  it('have no unit beneath a unit of another body', async () => {
    const parentId = await api.build.unit({ body: MIHARA });
    await expect(api.build.unit({ body: PREFECTURE, parentId })).rejects.toMatchObject({ code: '23503' });
  });
});

describe('the audit trail', () => {
  async function eventsOf(subject: string, id: string) {
    const { rows } = await api.db.sql.query<Record<string, unknown>>(
      `select action, actor_kind, account_id, person_id, before, after from audit_event
        where subject = $1 and subject_id = $2 order by id`,
      [subject, id],
    );
    return rows;
  }

  /** The statement as the signed-in person would run it. */
  async function as(person: BuiltPerson, text: string, values: unknown[]): Promise<void> {
    const client = await api.db.sql.connect();
    const token = createHash('sha256')
      .update(person.cookie.split('=')[1] ?? '')
      .digest();
    await client.query('begin');
    await client.query(`select enter('session', $1, $2)`, [token, api.clock.now()]);
    await client.query(text, values);
    await client.query('commit');
    client.release();
  }

  it('tells of every change of a post: what it was, what it became, who did it', async () => {
    const [clerk, person] = [await api.build.person(), await nobodyYet()];
    const id = await api.build.appointment(person, { percent: 100 });
    await as(clerk, 'update appointment set percent = 80 where id = $1', [id]);
    await as(clerk, 'delete from appointment where id = $1', [id]);
    const who = { actor_kind: 'session', account_id: clerk.accountId, person_id: clerk.id };
    expect(await eventsOf('appointment', id)).toMatchObject([
      { action: 'insert', actor_kind: 'nobody', before: null, after: { percent: 100 } },
      { action: 'update', ...who, before: { percent: 100 }, after: { percent: 80 } },
      { action: 'delete', ...who, before: { percent: 80 }, after: null },
    ]);
  });

  it('tells of nothing that was rolled back', async () => {
    const person = await nobodyYet();
    await expect(api.build.appointment(person, { percent: 101 })).rejects.toMatchObject({ code: '23514' });
    const count = await api.db.value<number>(
      `select count(*)::int from audit_event where subject = 'appointment' and after ->> 'person_id' = $1`,
      [person.id],
    );
    expect(count).toBe(0);
  });

  it('cannot be changed, not even by the owner of the tables', async () => {
    await nobodyYet();
    for (const text of [`update audit_event set actor_kind = 'system'`, 'delete from audit_event']) {
      await expect(api.db.sql.query(text)).rejects.toMatchObject({ code: '23001' });
    }
  });
});
