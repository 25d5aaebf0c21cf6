import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';

const PREFECTURE = '340006';
const MIHARA = '342041';

let api: TestApi;
let auditor: BuiltPerson;
let ofMihara: BuiltPerson;
let ofPrefecture: BuiltPerson;
let hrMihara: BuiltPerson;
let staff: BuiltPerson;

beforeAll(async () => {
  api = await TestApi.start();
  auditor = await api.build.person({ roles: [{ role: 'auditor', scope: 'all' }] });
  ofMihara = await api.build.person({
    body: MIHARA,
    roles: [{ role: 'auditor', scope: 'body', body: MIHARA }],
  });
  ofPrefecture = await api.build.person({ roles: [{ role: 'auditor', scope: 'body', body: PREFECTURE }] });
  hrMihara = await api.build.person({ body: MIHARA, roles: [{ role: 'hr', scope: 'body', body: MIHARA }] });
  staff = await api.build.person({ body: MIHARA });
});

afterAll(() => api.close());

interface Event {
  id: string;
  at: string;
  login: string | null;
  actorName: string | null;
  action: string;
  subject: string;
  aboutPersonId: string | null;
  aboutName: string | null;
  organisation: { code6: string } | null;
  changes: { field: string; before: string | null; after: string | null }[];
}

const EVENTS = `query ($first: Int!, $after: String, $filter: AuditEventFilter) {
  auditEvents(first: $first, after: $after, filter: $filter) {
    totalCount
    edges { cursor node { id at login actorName action subject aboutPersonId aboutName organisation { code6 }
                          changes { field before after } } }
    pageInfo { endCursor hasNextPage }
  }
}`;

interface Page {
  auditEvents: {
    totalCount: number;
    edges: { cursor: string; node: Event }[];
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
  };
}

async function search(who: BuiltPerson, filter: object = {}): Promise<Event[]> {
  const found = await api.get<Page>(EVENTS, { first: 200, filter }, who.cookie);
  return found.auditEvents.edges.map(({ node }) => node);
}

/** A statement as the signed-in person would run it, past the application's own checks. */
async function as(
  person: BuiltPerson,
  text: string,
  values: unknown[],
  at: Date | string = api.clock.now(),
): Promise<void> {
  const client = await api.db.sql.connect();
  try {
    await client.query('begin');
    await client.query(`select enter('session', sha256($1), $2)`, [
      Buffer.from(person.cookie.split('=')[1] ?? ''),
      at,
    ]);
    await client.query(text, values);
    await client.query('commit');
  } finally {
    client.release();
  }
}

const ABSENCE = `insert into absence (person_id, kind, period) values ($1, 'sick_leave', '[2025-04-01,2025-05-01)')`;

describe('the auditor’s search', () => {
  it('tells who changed what of whom, before and after', async () => {
    const person = await api.build.person({ body: MIHARA, name: ['髙橋', '德子'] });
    await as(hrMihara, ABSENCE, [person.id]);
    await as(hrMihara, `update absence set period = '[2025-04-01,2025-06-01)' where person_id = $1`, [
      person.id,
    ]);
    const [changed, begun] = await search(auditor, { personId: person.id, subject: 'absence' });
    expect(changed).toMatchObject({
      login: hrMihara.login,
      actorName: expect.stringContaining('試験'),
      action: 'update',
      aboutPersonId: person.id,
      aboutName: '髙橋 德子',
      organisation: { code6: MIHARA },
      changes: [{ field: 'period', before: '[2025-04-01,2025-05-01)', after: '[2025-04-01,2025-06-01)' }],
    });
    expect(begun).toMatchObject({
      action: 'insert',
      changes: expect.arrayContaining([{ field: 'kind', before: null, after: 'sick_leave' }]),
    });
  });

  it('tells of somebody new in the body that gave the first post', async () => {
    const unit = await api.build.unit({ body: MIHARA });
    await as(
      hrMihara,
      `with p as (select register_person('新', '人', 'しん', 'じん') as id)
       insert into appointment (person_id, org_id, unit_id, kind, position, percent, period, staff_number)
       select id, $1, $2, 'HONMU', '主事', 100, '[2025-10-01,)', '99001' from p`,
      [hrMihara.orgId, unit],
    );
    const found = await search(ofMihara, { subject: 'person', text: '"新"' });
    expect(found).toMatchObject([{ action: 'insert', organisation: { code6: MIHARA } }]);
  });

  it('finds by day, kind of row, action, login, person and part of a value', async () => {
    const person = await api.build.person({ body: MIHARA });
    await as(hrMihara, ABSENCE, [person.id], '2025-11-10T09:00:00+09:00');
    await as(hrMihara, 'delete from absence where person_id = $1', [person.id], '2025-11-12T23:59:00+09:00');
    const actions = async (filter: object): Promise<string[]> =>
      (await search(auditor, { personId: person.id, login: hrMihara.login, ...filter })).map(
        ({ action }) => action,
      );
    expect(await actions({ from: '2025-11-10' })).toEqual(['delete', 'insert']);
    expect(await actions({ from: '2025-11-11', to: '2025-11-12' })).toEqual(['delete']);
    expect(await actions({ subject: 'absence', to: '2025-11-11' })).toEqual(['insert']);
    expect(await actions({ action: 'delete' })).toEqual(['delete']);
    expect(await actions({ login: hrMihara.login.toUpperCase() })).toEqual(['delete', 'insert']);
    expect(await actions({ login: 'nobody-of-that-name' })).toEqual([]);
    expect(await actions({ text: 'SICK_leave' })).toEqual(['delete', 'insert']);
    expect(await actions({ text: 'sick%leave' })).toEqual([]);
  });

  it('goes from page to page without losing or repeating an event', async () => {
    const all = await search(auditor);
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const { auditEvents }: Page = await api.get<Page>(EVENTS, { first: 7, after }, auditor.cookie);
      paged.push(...auditEvents.edges.map(({ node }) => node.id));
      expect(auditEvents.totalCount).toBe(all.length);
      after = auditEvents.pageInfo.hasNextPage ? auditEvents.pageInfo.endCursor : null;
    } while (after);
    expect(paged).toEqual(all.map(({ id }) => id));
  });

  it('shows an auditor of one body that body’s events and nothing of another', async () => {
    const bodies = new Set((await search(ofMihara)).map(({ organisation }) => organisation?.code6));
    expect([...bodies]).toEqual([MIHARA]);
    expect(await search(ofPrefecture, { personId: staff.id })).toEqual([]);
    expect((await search(ofMihara, { personId: staff.id })).length).toBeGreaterThan(0);
  });

  it('is not for staff, nor for other roles', async () => {
    expect(await api.refusal(EVENTS, { first: 1 }, staff.cookie)).toBe('FORBIDDEN');
    expect(await api.refusal(EVENTS, { first: 1 }, hrMihara.cookie)).toBe('FORBIDDEN');
  });

  it.each([
    ['a person that is no number', { filter: { personId: 'x' } }],
    ['a number that no id can be', { filter: { personId: '99999999999999999999999' } }],
    ['a table that is no name', { filter: { subject: 'person; drop' } }],
    ['days in the wrong order', { filter: { from: '2025-11-11', to: '2025-11-10' } }],
    ['a NUL in the words', { filter: { text: '\u0000' } }],
    ['a cursor of nobody’s', { after: 'WyJ4IiwieSJd' }],
    ['no rows', { first: 0 }],
  ])('refuses %s', async (_, variables) => {
    expect(await api.refusal(EVENTS, { first: 1, ...variables }, auditor.cookie)).toBe('BAD_INPUT');
  });

  it('carries no secret, whatever is audited', async () => {
    const { rows } = await api.db.sql.query<{ column: string }>(
      `select c.relname || '.' || a.attname as column
         from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_attribute a on a.attrelid = c.oid
        where t.tgfoid = 'audit_row'::regproc and a.attnum > 0 and not a.attisdropped
          and a.attname ~ 'hash|secret|token|password|private'
          and without_secrets(jsonb_build_object(a.attname, 1)) <> '{}'`,
    );
    expect(rows).toEqual([]);
  });
});

describe('a search for one person', () => {
  const readings = (person: BuiltPerson, reader: BuiltPerson): Promise<number> =>
    api.db.value(
      `select count(*)::int from access_log where subject_person_id = $1 and reader_account_id = $2 and what = 'audit_search'`,
      [person.id, reader.accountId],
    );

  it('is logged for that person to see', async () => {
    const person = await api.build.person({ body: MIHARA });
    await search(ofMihara, { personId: person.id });
    expect(await readings(person, ofMihara)).toBe(1);
  });

  it('is not logged when it found nothing', async () => {
    await search(ofPrefecture, { personId: staff.id });
    expect(await readings(staff, ofPrefecture)).toBe(0);
  });
});

describe('the reading log', () => {
  const READERS = `query ($first: Int!, $after: String) { myReaders(first: $first, after: $after) {
    totalCount
    edges { node { at what readerName organisation { code6 } unitName position roles } }
    pageInfo { endCursor hasNextPage }
  } }`;
  type Readers = {
    myReaders: {
      totalCount: number;
      edges: { node: Record<string, unknown> }[];
      pageInfo: { endCursor: string | null; hasNextPage: boolean };
    };
  };

  it('shows each person who looked, as the reader was on that day', async () => {
    const person = await api.build.person({ body: MIHARA });
    const reader = await api.build.person({
      name: ['旧姓', '文子'],
      roles: [{ role: 'hr', scope: 'all' }],
    });
    await api.db.sql.query(
      `insert into access_log (fiscal_year, at, reader_account_id, subject_person_id, what)
       values (2025, '2025-06-01 10:00+09', $1, $2, 'person_page'), (2025, '2025-11-01 10:00+09', $1, $2, 'directory_export')`,
      [reader.accountId, person.id],
    );
    await api.db.sql.query(`update person_name set valid = '(,2025-10-01)' where person_id = $1`, [
      reader.id,
    ]);
    await api.db.sql.query(
      `insert into person_name (person_id, family_name, given_name, family_kana, given_kana, valid)
       values ($1, '新姓', '文子', 'しんせい', 'ふみこ', '[2025-10-01,)')`,
      [reader.id],
    );
    const { myReaders } = await api.get<Readers>(READERS, { first: 1 }, person.cookie);
    expect(myReaders).toMatchObject({
      totalCount: 2,
      edges: [
        {
          node: {
            what: 'directory_export',
            readerName: '新姓 文子',
            organisation: { code6: PREFECTURE },
            position: '主任',
            roles: ['hr'],
          },
        },
      ],
      pageInfo: { hasNextPage: true },
    });
    const next = await api.get<Readers>(
      READERS,
      { first: 1, after: myReaders.pageInfo.endCursor },
      person.cookie,
    );
    expect(next.myReaders.edges).toMatchObject([{ node: { what: 'person_page', readerName: '旧姓 文子' } }]);
  });

  const READINGS = `query ($id: ID!, $first: Int!, $after: String) { readings(personId: $id, first: $first, after: $after) {
    totalCount
    edges { node { what readerName } }
    pageInfo { endCursor hasNextPage }
  } }`;
  interface Readings {
    readings: {
      totalCount: number;
      edges: { node: { what: string; readerName: string } }[];
      pageInfo: { endCursor: string | null; hasNextPage: boolean };
    };
  }

  async function readBy(reader: BuiltPerson): Promise<BuiltPerson> {
    const person = await api.build.person({ body: MIHARA });
    await api.db.sql.query(
      `insert into access_log (fiscal_year, at, reader_account_id, subject_person_id, what)
       values (2025, '2025-06-01 10:00+09', $1, $2, 'person_page'), (2025, '2025-11-01 10:00+09', $1, $2, 'disclosure')`,
      [reader.accountId, person.id],
    );
    return person;
  }

  it('is read about a person by the auditor of the body that keeps the file, and the person sees that', async () => {
    const person = await readBy(hrMihara);
    const { readings: page } = await api.get<Readings>(
      READINGS,
      { id: person.id, first: 1 },
      ofMihara.cookie,
    );
    expect(page).toMatchObject({
      totalCount: 2,
      edges: [{ node: { what: 'disclosure' } }],
      pageInfo: { hasNextPage: true },
    });
    const { readings: next } = await api.get<Readings>(
      READINGS,
      { id: person.id, first: 5, after: page.pageInfo.endCursor },
      ofMihara.cookie,
    );
    expect(next.edges.map(({ node }) => node.what)).toEqual(['person_page']);
    const { myReaders } = await api.get<Readers>(READERS, { first: 5 }, person.cookie);
    expect(myReaders.edges.map(({ node }) => node['what'])).toEqual([
      'audit_search',
      'audit_search',
      'disclosure',
      'person_page',
    ]);
    const { readings: all } = await api.get<Readings>(READINGS, { id: person.id, first: 5 }, auditor.cookie);
    expect(all.edges).toHaveLength(4);
  });

  it('is empty for the auditor of another body, and that is not logged', async () => {
    const person = await readBy(hrMihara);
    const { readings } = await api.get<Readings>(READINGS, { id: person.id, first: 5 }, ofPrefecture.cookie);
    expect(readings).toMatchObject({ totalCount: 0, edges: [] });
    const { myReaders } = await api.get<Readers>(READERS, { first: 5 }, person.cookie);
    expect(myReaders.totalCount).toBe(2);
  });

  it('is refused about others to whoever audits nothing, and with what is no number', async () => {
    const person = await readBy(hrMihara);
    for (const who of [hrMihara, staff, person]) {
      expect(await api.refusal(READINGS, { id: person.id, first: 5 }, who.cookie)).toBe('FORBIDDEN');
    }
    for (const id of ['x', '', '99999999999999999999', '\u0000']) {
      expect(await api.refusal(READINGS, { id, first: 5 }, auditor.cookie)).toBe('BAD_INPUT');
    }
    expect(await api.refusal(READINGS, { id: person.id, first: 0 }, auditor.cookie)).toBe('BAD_INPUT');
  });

  it('is nobody else’s: not of another person, not of staff who read all records', async () => {
    const person = await api.build.person({ body: MIHARA });
    await search(ofMihara, { personId: person.id });
    const trainer = await api.build.person({ roles: [{ role: 'trainer', scope: 'all' }] });
    const seen = async (who: BuiltPerson): Promise<number> => {
      let found = 0;
      const client = await api.db.sql.connect();
      await client.query('begin');
      await client.query('set local role koro_app');
      await client.query(`select enter('session', sha256($1), $2)`, [
        Buffer.from(who.cookie.split('=')[1] ?? ''),
        api.clock.now(),
      ]);
      const { rowCount } = await client.query('select from access_log where subject_person_id = $1', [
        person.id,
      ]);
      found = rowCount ?? 0;
      await client.query('rollback');
      client.release();
      return found;
    };
    expect(await seen(person)).toBe(1);
    expect(await seen(ofMihara)).toBe(1);
    expect(await seen(auditor)).toBe(1);
    expect(await seen(ofPrefecture)).toBe(0);
    expect(await seen(trainer)).toBe(0);
    expect(await seen(staff)).toBe(0);
  });
});

describe('what is append-only', () => {
  it.each([
    `update access_log set what = 'x'`,
    'delete from access_log',
    'truncate access_log',
    'truncate access_log_2025',
    'truncate audit_event',
    'truncate audit_event_2025',
    'delete from audit_event',
    'truncate completion cascade',
    'truncate certificate',
    'delete from completion',
  ])('cannot be taken away, not even by the owner of the tables: %s', async (text) => {
    const { person } = await api.build.completed({ body: MIHARA });
    await search(ofMihara, { personId: person.id });
    await expect(api.db.sql.query(text)).rejects.toMatchObject({ code: '23001' });
  });

  it('stays so in the partition of a coming year', async () => {
    await api.db.sql.query('select ensure_fiscal_partitions(2031)');
    await expect(api.db.sql.query('truncate audit_event_2031')).rejects.toMatchObject({ code: '23001' });
    await expect(api.db.sql.query('truncate access_log_2031')).rejects.toMatchObject({ code: '23001' });
  });

  it('is not opened by the setting of a purge alone', async () => {
    await api.build.completed({ body: MIHARA });
    const attempt = api.db.sql.query(
      `begin; select set_config('app.purge', '1', true); delete from completion; commit`,
    );
    await expect(attempt).rejects.toMatchObject({ code: '23001' });
    await api.db.sql.query('rollback');
  });
});
