import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccessCertificates } from '../support/access-certificates.js';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';
import { Learner } from '../support/learner.js';
import { textOf } from '../support/pdf-text.js';

const PREFECTURE = '340006';
const MIHARA = '342041';

let api: TestApi;
let me: BuiltPerson;
let colleague: BuiltPerson;
let keeper: BuiltPerson;
let elsewhere: BuiltPerson;

/** A person with a row in every table that holds people, written by the colleague or about both. */
beforeAll(async () => {
  api = await TestApi.start();
  keeper = await api.build.person({
    body: MIHARA,
    name: ['鍵山', '太郎左衛門'],
    kana: ['かぎやま', 'たろうざえもん'],
    staffNumber: '88888888',
    roles: [{ role: 'hr', scope: 'body', body: MIHARA }],
  });
  elsewhere = await api.build.person({ roles: [{ role: 'hr', scope: 'body', body: PREFECTURE }] });
  colleague = await api.build.person({
    body: MIHARA,
    name: ['隣席', '同僚美'],
    kana: ['りんせき', 'どうりょうみ'],
    staffNumber: '77777777',
  });
  me = await api.build.person({
    body: MIHARA,
    name: ['葛󠄀城﨑', '𠮷德'],
    staffNumber: '00012345',
    password: 'a long password',
    roles: [{ role: 'manager', scope: 'body', body: MIHARA }],
  });
  const learner = await Learner.enrolled(api, me, await api.build.course());
  await learner.watch();
  await learner.takeQuiz();
  const other = await Learner.enrolled(api, colleague, await api.build.course());
  await other.watch();
  const { sql } = api.db;
  await sql.query('update role_grant set granted_by = $2 where account_id = $1', [
    me.accountId,
    colleague.accountId,
  ]);
  await sql.query(
    `insert into absence (person_id, kind, period) values ($1, 'sick_leave', '[2025-04-01,2025-05-01)')`,
    [me.id],
  );
  await sql.query(
    `insert into designation (person_id, kind, period) values ($1, 'information_systems', '[2025-04-01,)')`,
    [me.id],
  );
  await sql.query(
    `insert into access_log (fiscal_year, at, reader_account_id, subject_person_id, what)
     values (2025, '2025-10-01 10:00+09', $1, $2, 'person_page'), (2025, '2025-10-02 10:00+09', $3, $4, 'person_page')`,
    [colleague.accountId, me.id, me.accountId, colleague.id],
  );
  await sql.query(
    `insert into audit_event (fiscal_year, at, actor_kind, account_id, person_id, action, subject, subject_id, after, about_person_id)
     values (2025, '2025-10-03 10:00+09', 'session', $1, $2, 'insert', 'absence', '1', '{"kind": "隣席の休職"}', $3)`,
    [me.accountId, me.id, colleague.id],
  );
  await sql.query(
    `insert into separation (person_id, org_id, last_on, reason) values ($1, $2, '2019-03-31', 'own_request')`,
    [me.id, me.orgId],
  );
  await sql.query(
    `insert into role_request (account_id, role, scope, period, reason, requested_by, requested_at, lapses_at)
     values ($1, 'hr', 'all', '[2025-04-01,)', '担当替え', $2, '2025-10-04', '2025-10-18')`,
    [me.accountId, colleague.accountId],
  );
  await sql.query(
    `with provider as (
       insert into identity_provider (org_id, issuer, client_id, name_ja, name_en, scopes, staff_number_claim, groups_claim)
       values ($1, 'https://id.example', 'koro', '庁内認証', 'Town sign-on', 'openid', 'employee_number', 'groups') returning id)
     insert into external_identity (provider_id, issuer, subject, account_id, linked_at)
     select id, 'https://id.example', 'u-1', $2, '2025-10-05' from provider`,
    [me.orgId, me.accountId],
  );
  await sql.query(
    `with batch as (
       insert into import_batch (org_id, kind, file_name, file_bytes, sha256, encoding, headings, fields, effective_on,
                                 row_count, uploaded_at, uploaded_by)
       values ($1, 'staff_master', '職員.csv', 1, repeat('a', 64), 'utf-8', '{職員番号}', '{staff_number}', '2025-04-01', 2,
               '2025-10-06', $2) returning id)
     insert into import_row (batch_id, ordinal, number, cells, person_id)
     select id, 1, 2, '{00012345}'::text[], $3::bigint from batch union all select id, 2, 3, '{77777777}', $2 from batch`,
    [me.orgId, colleague.id, me.id],
  );
  await api.build.voided(
    await api.build.completion(me, await api.build.course({ quiz: false }), '2025-06-01'),
    colleague,
  );
  await sql.query(
    `update appointment set percent = 50, period = '[2020-04-01,2026-04-01)' where person_id = $1`,
    [me.id],
  );
  await new AccessCertificates(api).of({ ...me, words: ['葛󠄀城﨑'] }, colleague.accountId);
  await sql.query(
    `insert into indicator_duty (account_id, duty, period, reason, given_by, given_at)
     values ($1, 'report', '[2025-04-01,)', '指標の担当', $2, '2025-04-01')`,
    [me.accountId, colleague.accountId],
  );
  await sql.query(
    `with read as (
       insert into reading (indicator_id, definition_id, as_of, kind, value, taken_by, taken_at, evidence_rows, digest)
       select indicator_id, id, '2025-04-01', 'final', 1, $1, '2025-04-02', 1, repeat('a', 64) from indicator_definition order by id limit 1
       returning id)
     insert into reading_evidence (reading_id, ordinal, source, person_id, org_id, counts) select id, 1, 'completion', $2, $3, true from read`,
    [colleague.accountId, me.id, me.orgId],
  );
  await api.build.appointment(me, {
    period: '[2026-04-01,)',
    unitId: await api.db.value(
      `insert into unit (org_id, code, name, valid) values ($1, 'SECRET', '極秘異動先課', '[2026-04-01,)') returning id`,
      [me.orgId],
    ),
  });
});

afterAll(() => api.close());

const download = (who: BuiltPerson | null, kind: 'json' | 'pdf', request?: string) =>
  api.app.inject({
    method: 'GET',
    url: `/export/disclosure.${kind}${request === undefined ? '' : `?request=${request}`}`,
    headers: who ? { cookie: who.cookie } : {},
  });

interface Disclosed {
  schemaVersion: number;
  personId: number;
  request: object | null;
  records: { record: string; columns: string[]; rows: Record<string, unknown>[] }[];
  notTold: { record: string; reasonJa: string }[];
}

async function disclosed(who: BuiltPerson, request?: string): Promise<Disclosed> {
  return (await download(who, 'json', request)).json<Disclosed>();
}

describe('the disclosure to oneself', () => {
  it('holds rows of every record that is told', async () => {
    const { records, schemaVersion, personId, request } = await disclosed(me);
    expect({ schemaVersion, personId: String(personId), request }).toEqual({
      schemaVersion: 1,
      personId: me.id,
      request: null,
    });
    const empty = records.filter(({ rows }) => rows.length === 0).map(({ record }) => record);
    expect(empty).toEqual(['disclosure_request']);
    const { rows } = await api.db.sql.query<{ name: string }>(
      'select name from held_record where leads_by is not null order by ordinal',
    );
    expect(records.map(({ record }) => record)).toEqual(rows.map(({ name }) => name));
    for (const { columns, rows: [row] = [] } of records) {
      if (row) expect(Object.keys(row).sort()).toEqual([...columns].sort());
    }
  });

  it('says of every record that is not told why', async () => {
    const { notTold } = await disclosed(me);
    expect(notTold.map(({ record }) => record)).toEqual([
      'local_password',
      'identity_group_role',
      'reorganisation',
      'purge',
      'qualifying_list',
      'qualified_span',
      'indicator_report',
      'indicator_setting',
      'milestone_report',
      'indicator_definition',
      'plan_draft',
      'reading',
      'publication',
    ]);
    expect(notTold.every(({ reasonJa }) => reasonJa.length > 10)).toBe(true);
  });

  it('is the same file twice, but for the hour', async () => {
    const [one, two] = [await download(me, 'json'), await download(me, 'json')];
    expect(one.body).toBe(two.body);
    expect(one.headers['cache-control']).toBe('private, no-store');
  });

  it('holds no answer, no question, no hash and no token', async () => {
    const { body } = await download(me, 'json');
    for (const secret of ['"answers":', '"question_ids":', '"hash":', '"token_hash":', 'argon2']) {
      expect(body).not.toContain(secret);
    }
  });

  it('holds nothing of another person: no name, login, staff number or id', async () => {
    const { body } = await download(me, 'json');
    const text = textOf((await download(me, 'pdf')).rawPayload);
    expect(text).toContain('00012345');
    for (const other of [colleague, keeper]) {
      const { rows } = await api.db.sql.query<{ text: string }>(
        `select unnest(array[p.family_name, p.given_name, p.given_kana, a.staff_number, $2]) as text
           from person p join appointment a on a.person_id = p.id where p.id = $1`,
        [other.id, other.login],
      );
      for (const { text: word } of rows) {
        expect(body).not.toContain(word);
        expect(text).not.toContain(word);
      }
    }
    const ids = new Set<string>();
    JSON.parse(body, (key: string, value: unknown) => {
      if (/person|account|_by$/.test(key) && (typeof value === 'number' || typeof value === 'string'))
        ids.add(String(value));
      return value;
    });
    expect([...ids].sort()).toEqual(
      [...new Set([me.id, me.accountId, 'person'])].sort().filter((id) => ids.has(id)),
    );
  });

  it('holds no post that is still a plan, not in the trail either', async () => {
    const planned = await api.db.value<number>(
      `select count(*)::int from audit_event where about_person_id = $1 and after ->> 'period' like '[2026-04-01%'`,
      [me.id],
    );
    expect(planned).toBe(1);
    const { body } = await download(me, 'json');
    expect(body).not.toContain('極秘異動先課');
    expect(body).not.toContain('[2026-04-01,)');
    expect(textOf((await download(me, 'pdf')).rawPayload)).not.toContain('極秘異動先課');
  });

  it('is a tagged Japanese PDF that writes names as they are', async () => {
    const answer = await download(me, 'pdf');
    expect(answer.headers['content-type']).toBe('application/pdf');
    const raw = answer.rawPayload.toString('latin1');
    expect(raw).toMatch(/^%PDF-1\.7/);
    for (const mark of ['/Lang (ja-JP)', '/Marked true', '/S /H1', '/S /H2', '/StructTreeRoot']) {
      expect(raw).toContain(mark);
    }
    const text = textOf(answer.rawPayload);
    expect(text).toContain('保有個人情報の開示');
    expect(text).toContain('𠮷德');
    expect(text).toMatch(/葛󠄀?城﨑/u);
    expect(text).toContain('令和7年11月20日');
    expect(text).not.toMatch(/\b(HONMU|sick_leave|undefined|null|NaN)\b/);
  });

  it('is for nobody who is not signed in', async () => {
    expect((await download(null, 'json')).statusCode).toBe(401);
    expect((await download(null, 'pdf')).statusCode).toBe(401);
  });
});

const RECORD = `mutation ($input: DisclosureRequestInput!) { recordDisclosureRequest(input: $input) { id askedBy leftOutRecords } }`;
const input = (change: object = {}) => ({
  input: {
    personId: me.id,
    askedBy: 'person',
    askedOn: '2025-11-19',
    basis: '個人情報の保護に関する法律第76条第1項',
    ...change,
  },
});

async function requested(by: BuiltPerson, change: object = {}): Promise<string> {
  const { recordDisclosureRequest } = await api.get<{ recordDisclosureRequest: { id: string } }>(
    RECORD,
    input(change),
    by.cookie,
  );
  return recordDisclosureRequest.id;
}

describe('the disclosure on a request', () => {
  it('is made by 人事課 that keeps the file, and the person sees that it was read', async () => {
    const id = await requested(keeper, { askedBy: 'agent' });
    const { request, personId } = await disclosed(keeper, id);
    expect(String(personId)).toBe(me.id);
    expect(request).toMatchObject({ askedBy: 'agent', askedOn: '2025-11-19' });
    expect((await download(keeper, 'pdf', id)).statusCode).toBe(200);
    const readings = await api.db.value<number>(
      `select count(*)::int from access_log where subject_person_id = $1 and reader_account_id = $2 and what = 'disclosure'`,
      [me.id, keeper.accountId],
    );
    expect(readings).toBe(2);
  });

  it('leaves out what the request leaves out, and says why', async () => {
    const id = await requested(keeper, {
      leftOutRecords: ['audit_event'],
      leftOutReason: '監査に支障が生じるため',
    });
    const { records, notTold } = await disclosed(keeper, id);
    expect(records.map(({ record }) => record)).not.toContain('audit_event');
    expect(notTold).toContainEqual(
      expect.objectContaining({ record: 'audit_event', reasonJa: '監査に支障が生じるため' }),
    );
  });

  it('is seen by the person and the keeper, and nobody else', async () => {
    await requested(keeper);
    const count = async (who: BuiltPerson): Promise<number> => {
      const { disclosureRequests } = await api.get<{ disclosureRequests: unknown[] }>(
        'query ($id: ID!) { disclosureRequests(personId: $id) { id } }',
        { id: me.id },
        who.cookie,
      );
      return disclosureRequests.length;
    };
    expect(await count(me)).toBeGreaterThan(0);
    expect(await count(keeper)).toBeGreaterThan(0);
    expect(await count(elsewhere)).toBe(0);
    expect(await count(colleague)).toBe(0);
  });

  it('is refused to 人事課 of another body, to staff, and without a request', async () => {
    expect(await api.refusal(RECORD, input(), elsewhere.cookie)).toBe('NOT_FOUND');
    expect(await api.refusal(RECORD, input({ personId: '999999' }), elsewhere.cookie)).toBe('NOT_FOUND');
    expect(await api.refusal(RECORD, input(), me.cookie)).toBe('FORBIDDEN');
    const id = await requested(keeper);
    expect((await download(elsewhere, 'json', id)).statusCode).toBe(404);
    expect((await download(elsewhere, 'json', '999999')).statusCode).toBe(404);
    expect((await download(colleague, 'pdf', id)).statusCode).toBe(403);
    expect((await disclosed(keeper)).personId.toString()).toBe(keeper.id);
  });

  it.each([
    ['a person that is no number', { personId: 'x' }],
    ['no basis', { basis: '' }],
    ['a blank basis', { basis: '  ' }],
    ['a day to come', { askedOn: '2025-11-21' }],
    ['something left out without a reason', { leftOutRecords: ['audit_event'] }],
    ['a reason with nothing left out', { leftOutReason: '理由' }],
    ['a record that there is not', { leftOutRecords: ['x'], leftOutReason: '理由' }],
  ])('is refused as BAD_INPUT with %s', async (_, change) => {
    expect(await api.refusal(RECORD, input(change), keeper.cookie)).toBe('BAD_INPUT');
  });

  it.each(['x', '', '1;2', '99999999999999999999'])('is refused with the number “%s”', async (id) => {
    const { statusCode } = await download(keeper, 'json', encodeURIComponent(id));
    expect(statusCode).toBe(400);
  });
});

describe('what is held on me', () => {
  it('counts the rows of each record, with purpose and retention', async () => {
    const { myHeldRecords } = await api.get<{ myHeldRecords: Record<string, unknown>[] }>(
      '{ myHeldRecords { name titleJa purposeJa retentionYears rows keptBackJa } }',
      {},
      me.cookie,
    );
    const { records } = await disclosed(me);
    for (const { record, rows } of records) {
      const held = myHeldRecords.find(({ name }) => name === record);
      expect({ record, rows: held?.['rows'] }).toEqual({ record, rows: rows.length });
    }
    expect(myHeldRecords.find(({ name }) => name === 'local_password')).toMatchObject({ rows: null });
    expect(myHeldRecords.find(({ name }) => name === 'absence')).toMatchObject({
      retentionYears: 5,
      rows: 1,
    });
  });
});
