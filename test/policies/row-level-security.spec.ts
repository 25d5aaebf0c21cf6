import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SessionService } from '../../libs/organisation/index.js';
import { Database, PUBLIC, type Actor } from '../../libs/platform/index.js';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';
import { Learner } from '../support/learner.js';

const PREFECTURE = '340006';
const MIHARA = '342041';

/** Tables whose rows everybody may read, or that the application's role cannot read at all; each with its reason. */
const WITHOUT_POLICIES: Readonly<Record<string, string>> = {
  organisation: 'the 24 bodies are public knowledge',
  instance: 'how this database tells the time',
  migration: 'which migrations have run; the application has no right to it',
  syllabus_version: 'published by the IPA',
  exam: 'published by the IPA',
  exam_name: 'published by the IPA',
  exam_succession: 'published by the IPA',
  exam_window: 'published by the IPA',
  study_topic: 'what an exam asks for is published by the IPA',
  exam_attempt_move: 'which step of an attempt follows which',
  milestone: 'what the plan means by an indicator that is reached',
  plan_period: 'the plan is published',
  indicator: 'the plan is published',
  programme: 'which courses are counted together',
  programme_category: 'which courses are counted together',
  held_record: 'what is kept on people, why and for how long: 個人情報ファイル簿 is public',
};

/** Tables that the application's role writes itself, under policies; everything else is written by functions that decide. */
const WRITABLE: Readonly<Record<string, string>> = {
  access_log: 'as oneself',
  absence: 'by 人事課 that keeps the file',
  appointment: 'by 人事課 of the body, for people whose file it keeps',
  designation: 'by 人事課 that keeps the file',
  enrolment: 'own, by oneself',
  quiz_attempt: 'own, to be marked by the database',
  session: 'own, to be ended',
};

let api: TestApi;
let db: Database;
let me: BuiltPerson;
let stranger: BuiltPerson;

const actorOf = (person: BuiltPerson): Promise<Actor> =>
  api.app.get(SessionService).actorOf(person.cookie.split('=')[1]);

/** A row of the person in every table that holds people: under way in one course, done with another. */
async function withRecords(body: string): Promise<BuiltPerson> {
  const person = await api.build.person({ body, roles: [{ role: 'coordinator', scope: 'body', body }] });
  const done = await Learner.enrolled(api, person, await api.build.course());
  await done.watch();
  await done.takeQuiz();
  const { sql } = api.db;
  const during = '[2025-04-01,2025-05-01)';
  await sql.query(
    `insert into designation (person_id, kind, period) values ($1, 'information_systems', $2)`,
    [person.id, during],
  );
  await sql.query(`insert into absence (person_id, kind, period) values ($1, 'sick_leave', $2)`, [
    person.id,
    during,
  ]);
  await sql.query(
    `insert into separation (person_id, org_id, last_on, reason) values ($1, $2, '2019-03-31', 'own_request')`,
    [person.id, person.orgId],
  );
  await sql.query(
    `insert into access_log (fiscal_year, at, reader_account_id, subject_person_id, what) values (2025, now(), $1, $2, 'record')`,
    [person.accountId, person.id],
  );
  const requester = await api.build.person();
  await sql.query(
    `insert into role_request (account_id, role, scope, period, reason, requested_by, requested_at, lapses_at)
     values ($1, 'hr', 'all', $2, 'test', $3, now(), now())`,
    [person.accountId, during, requester.accountId],
  );
  await sql.query(
    `insert into indicator_duty (account_id, duty, period, reason, given_by, given_at) values ($1, 'report', $2, 'test', $3, now())`,
    [person.accountId, during, requester.accountId],
  );
  await sql.query(
    `insert into disclosure_request (person_id, asked_by, asked_on, basis, recorded_by, recorded_at)
     values ($1, 'person', '2025-04-01', '法第76条', $2, now())`,
    [person.id, person.accountId],
  );
  await sql.query(
    `with batch as (
       insert into import_batch (org_id, kind, file_name, file_bytes, sha256, encoding, headings, fields, effective_on,
                                 row_count, uploaded_at, uploaded_by)
       values ($1, 'staff_master', 'a.csv', 1, repeat('a', 64), 'utf-8', '{職員番号}', '{staff_number}', '2025-04-01', 1, now(), $2)
       returning id)
     insert into import_row (batch_id, ordinal, number, person_id) select id, 1, 2, $2 from batch`,
    [person.orgId, person.id],
  );
  await sql.query(
    `with exam_window as (
       insert into exam_window (exam_code, fiscal_year, kind, sittings, source)
       values ('AP', 2190, 'spring', '[2190-04-19,2190-04-20)', 'test')
       on conflict on constraint exam_window_once do update set source = 'test' returning id),
     plan as (
       insert into study_plan (person_id, exam_code, window_id, hours_a_week, planned_from, created_at)
       select $1, 'AP', id, 5, '2025-04-01', now() from exam_window returning id)
     insert into mock_result (plan_id, person_id, taken_on, part, percent, recorded_at)
       select id, $1, '2025-04-02', 'morning', 50, now() from plan`,
    [person.id],
  );
  await sql.query(
    `with list as (
       insert into pass_import (org_id, file_name, file_bytes, sha256, encoding, row_count, uploaded_by, uploaded_at, checked_at)
       values ($1, 'a.csv', 1, repeat('a', 64), 'utf-8', 1, $2, now(), now()) returning id)
     insert into pass_import_row (import_id, ordinal, number, action, person_id) select id, 1, 2, 'new', $3 from list`,
    [person.orgId, person.accountId, person.id],
  );
  await sql.query(
    `with read as (
       insert into reading (indicator_id, definition_id, as_of, kind, value, taken_by, taken_at, evidence_rows, digest)
       select indicator_id, id, '2025-04-01', 'final', 1, $1, now(), 1, repeat('a', 64) from indicator_definition order by id limit 1
       returning id)
     insert into reading_evidence (reading_id, ordinal, source, person_id, org_id, counts) select id, 1, 'completion', $2, $3, true from read`,
    [person.accountId, person.id, person.orgId],
  );
  await withPasses(person, requester);
  return person;
}

/** On the way to an exam, a pass of it, and the registration that followed. */
async function withPasses(person: BuiltPerson, requester: BuiltPerson): Promise<void> {
  const { sql } = api.db;
  await sql.query(
    `insert into certification_officer (account_id, period, reason, named_by, named_at)
     values ($1, '[2025-04-01,2025-05-01)', 'test', $2, now())`,
    [person.accountId, requester.accountId],
  );
  await sql.query(
    `with file as (
       insert into evidence_file (name, media_type, bytes, sha256, content, uploaded_by, uploaded_at)
       values ('a.pdf', 'application/pdf', 1, repeat('a', 64), '\\x00', $2, now()) returning id
     ), attempt as (
       insert into exam_attempt (person_id, exam_code, state, recorded_at) values ($1, 'SC', 'passed', now()) returning id
     ), step as (
       insert into exam_attempt_step (attempt_id, person_id, state, recorded_by, recorded_at)
       select id, $1, 'passed', $2, now() from attempt
     ), pass as (
       insert into exam_pass (person_id, exam_code, name_at_exam, exam_on, announced_on, reported_on, evidence_id, reported_by, reported_at)
       select $1, 'SC', 'x', '2022-04-17', '2022-06-24', '2022-07-01', id, $2, now() from file returning id
     ), pass_step as (
       insert into exam_pass_step (pass_id, person_id, step, account_id, at) select id, $1, 'report', $2, now() from pass
     ), registration as (
       insert into security_registration (person_id, pass_id, number, registered_on, recorded_by, recorded_at)
       select $1, id, $1::bigint || '-0', '2022-10-01', $2, now() from pass returning id
     ), term as (
       insert into security_term (registration_id, person_id, period, recorded_by, recorded_at)
       select id, $1, '[2022-10-01,2025-10-01)', $2, now() from registration returning id
     )
     insert into security_course (term_id, person_id, attended_on, recorded_at) select id, $1, '2023-09-01', now() from term`,
    [person.id, person.accountId],
  );
}

beforeAll(async () => {
  api = await TestApi.start();
  db = api.app.get(Database);
  me = await withRecords(PREFECTURE);
  stranger = await withRecords(MIHARA);
  await api.db.sql.query('delete from role_grant where account_id = $1', [me.accountId]);
});

afterAll(() => api.close());

async function rowsOf<Row extends Record<string, unknown>>(text: string): Promise<Row[]> {
  return (await api.db.sql.query<Row>(text)).rows;
}

/** The application's role runs this as the actor. */
const as = <Row extends Record<string, unknown>>(actor: Actor, text: string): Promise<Row[]> =>
  db.read(actor, ({ em }) => em.query<Row[]>(text));

/** Tables with a column that leads to a person, and the value of that column for a person. */
async function tablesOfPeople(): Promise<
  { table: string; column: string; of: (person: BuiltPerson) => string }[]
> {
  const columns: Record<string, (person: BuiltPerson) => string> = {
    person_id: ({ id }) => id,
    subject_person_id: ({ id }) => id,
    account_id: ({ accountId }) => accountId,
  };
  const found = await rowsOf<{ table: string; column: string }>(
    `select distinct on (c.relname) c.relname as table, a.attname as column
       from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
        and a.attname in ('person_id', 'subject_person_id', 'account_id') and not a.attisdropped
        and has_any_column_privilege('koro_app', c.oid, 'select')
      order by c.relname, a.attname desc`,
  );
  return [
    { table: 'person', column: 'id', of: ({ id }) => id },
    ...found.map(({ table, column }) => ({ table, column, of: columns[column] ?? (() => '') })),
  ];
}

describe('the tables', () => {
  it('are under row-level security, but for those with a reason to be open', async () => {
    const open = await rowsOf<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
          and not relispartition and not relrowsecurity order by 1`,
    );
    expect(open.map(({ name }) => name).filter((name) => !(name in WITHOUT_POLICIES))).toEqual([]);
  });

  it('that hold people are all under row-level security, as far as the application can read them', async () => {
    const open = await rowsOf<{ name: string }>(
      `select distinct c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and not c.relrowsecurity
          and a.attname ~ 'person|account' and has_any_column_privilege('koro_app', c.oid, 'select')`,
    );
    expect(open).toEqual([]);
  });

  it('have partitions that the application cannot reach past their parent', async () => {
    const partitions = await rowsOf<{ name: string; readable: boolean }>(
      `select relname as name, has_any_column_privilege('koro_app', oid, 'select, insert, update') as readable
         from pg_class where relispartition and relkind = 'r'`,
    );
    expect(partitions.length).toBeGreaterThan(0);
    expect(partitions.filter(({ readable }) => readable)).toEqual([]);
  });
});

describe('the application’s role', () => {
  it('owns nothing and cannot pass row-level security by', async () => {
    const [role] = await rowsOf(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin,
              (select count(*)::int from pg_class where relowner = r.oid) as tables,
              (select count(*)::int from pg_proc where proowner = r.oid) as functions,
              has_schema_privilege(r.oid, 'public', 'create') as creates,
              (select count(*)::int from pg_auth_members where member = r.oid) as "memberOf"
         from pg_roles r where rolname = 'koro_app'`,
    );
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolcanlogin: false,
      tables: 0,
      functions: 0,
      creates: false,
      memberOf: 0,
    });
  });

  it('is the one that every connection of the pool works as', async () => {
    const [row] = await as<{ name: string }>(PUBLIC, 'select current_user::text as name');
    expect(row?.name).toBe('koro_app');
  });

  it('writes to the tables that say why, and to no other', async () => {
    const writable = await rowsOf<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
          and (has_any_column_privilege('koro_app', oid, 'insert, update') or has_table_privilege('koro_app', oid, 'delete, truncate'))
        order by 1`,
    );
    expect(writable.map(({ name }) => name)).toEqual(Object.keys(WRITABLE).sort());
  });

  it.each([
    `insert into completion (person_id, course_id, course_version_id, completed_on, completed_at, org_id, unit_id, how)
       select person_id, course_id, course_version_id, completed_on, now(), org_id, unit_id, 'rule' from completion`,
    'insert into certificate (completion_id, number, issued_at) select id, 1, now() from completion',
    `update watch set watched = '{[0,40)}'`,
    'insert into watch select * from watch',
    `insert into local_password (account_id, hash) values (1, '$argon2id$x')`,
    'select * from local_password',
    'select * from answer_key',
    'select token_hash from session',
    'select * from identity_provider_secret',
    'select * from sign_on_attempt',
    'select * from external_identity',
    'select identity_provider_credential(1)',
    `select complete_sign_on(1, 'x', 'x', '{}', 'x', sha256('x'), 'x', now())`,
    `select begin_sign_on(1, sha256('x'), sha256('x'), 'x', 'x', '/')`,
    `select * from take_sign_on(sha256('x'), sha256('x'))`,
    `select end_provider_sessions(1, 'x', 'x', 'x')`,
    `select follow_groups(1, 1, '{}')`,
    'select end_sessions(1, now())',
    `update session set expires_at = 'infinity'`,
    `update enrolment set state = 'completed'`,
    `update quiz_attempt set passed = true, percent = 100`,
    `insert into role_grant (account_id, role, scope, period, granted_at, reason) select id, 'admin', 'all', '[2020-01-01,)', now(), '' from account`,
    `update role_request set state = 'approved'`,
    'delete from audit_event',
    `insert into separation (person_id, org_id, last_on, reason) select id, 1, '2025-04-01', 'other' from person`,
    'delete from separation',
    'select reason from person_name',
    'select complete_if_fulfilled(id, now()) from enrolment',
    'select rebuild_programme_rollup()',
    'select ensure_fiscal_partitions(2099)',
    `select certificate_number('2025-04-01')`,
    'delete from access_log',
    'truncate access_log',
    `insert into mock_result (plan_id, person_id, taken_on, part, percent, recorded_at) select id, person_id, '2025-04-01', 'morning', 90, now() from study_plan`,
    'update study_plan set hours_a_week = 1',
    `select write_study_steps(1, '[]')`,
    `update pass_import set state = 'applied'`,
    'select plan_pass_import(i) from pass_import i',
    `insert into purge (as_of, digest, prepared_by, prepared_at) select '2025-04-01', '', id, now() from account`,
    `update purge set state = 'running'`,
    `select * from due_for_purge('2025-04-01')`,
    `select prepare_purge('2025-04-01')`,
    'select held_rows(h, 1) from held_record h',
    `update publication set state = 'published'`,
    'delete from reading_evidence',
    `select freeze_reading(1, '2025-04-01', 'final')`,
    `select * from figure_evidence(1, '2025-04-01')`,
    'select * from reading_compared(1)',
    `update exam_pass set state = 'verified'`,
    `insert into exam_attempt (person_id, exam_code, state, recorded_at) select id, 'AP', 'planned', now() from person`,
    'delete from exam_attempt_step',
    `update certification_officer set period = '(,)'`,
    `update security_term set state = 'verified'`,
    `select audited_person('person', '{"id": 1}')`,
  ])('is refused: %s', async (text) => {
    const attempt = db.write(await actorOf(me), ({ em }) => em.query(text));
    await expect(attempt).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('enrols nobody but the actor, and takes no test for somebody else', async () => {
    const course = await api.build.course();
    const enrol = db.write(await actorOf(me), ({ em }) =>
      em.query(
        `insert into enrolment (person_id, course_id, course_version_id, reason, enrolled_at) values ($1, $2, $3, 'self', now())`,
        [stranger.id, course.id, course.versionId],
      ),
    );
    await expect(enrol).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const test = db.write(await actorOf(me), ({ em }) =>
      em.query(
        `insert into quiz_attempt (enrolment_id, lesson_id, person_id, question_ids, started_at)
         values ((select id from enrolment limit 1), $1, $2, '{1}', now())`,
        [course.quizId, stranger.id],
      ),
    );
    await expect(test).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('plain SQL without a condition', () => {
  it('gives a learner the own rows of every table with people, and not one of another body', async () => {
    const actor = await actorOf(me);
    const tables = await tablesOfPeople();
    expect(tables.map(({ table }) => table)).toEqual(
      expect.arrayContaining(['watch', 'absence', 'programme_person']),
    );
    const seen: Record<string, string[]> = {};
    const there: Record<string, boolean> = {};
    for (const { table, column, of } of tables) {
      const found = await as<{ key: string }>(actor, `select distinct ${column}::text as key from ${table}`);
      seen[table] = found.map(({ key }) => key).filter((key) => key !== of(me));
      const count = await api.db.value(`select count(*)::int from ${table} where ${column} = $1`, [
        of(stranger),
      ]);
      there[table] = Number(count) > 0;
    }
    expect(Object.keys(there).filter((table) => !there[table])).toEqual([]);
    expect(Object.keys(seen).filter((table) => seen[table]?.length)).toEqual([]);
  });

  it('gives nobody a row about people before signing in', async () => {
    for (const { table, column } of await tablesOfPeople()) {
      expect({ table, rows: await as(PUBLIC, `select ${column} from ${table}`) }).toEqual({
        table,
        rows: [],
      });
    }
  });

  it('gives a coordinator the own body’s people, and nothing of another body', async () => {
    const actor = await actorOf(stranger);
    const colleague = await api.build.person({ body: MIHARA });
    const people = await as<{ id: string }>(actor, 'select id from person');
    expect(people.map(({ id }) => id).sort()).toEqual([stranger.id, colleague.id].sort());
    for (const { table, column, of } of await tablesOfPeople()) {
      const rows = await as<{ key: string }>(actor, `select ${column}::text as key from ${table}`);
      expect({ table, mine: rows.filter(({ key }) => key === of(me)) }).toEqual({ table, mine: [] });
    }
  });

  it('gives no course, question or medium of another body', async () => {
    const hidden = await api.build.course({ body: MIHARA, shared: false });
    const actor = await actorOf(me);
    const seen = await as<{ id: string }>(
      actor,
      `select id from course where id = ${hidden.id} union all select id from course_version where id = ${hidden.versionId}
       union all select id from lesson where course_version_id = ${hidden.versionId}
       union all select q.id from question q where lesson_id = ${hidden.quizId}
       union all select c.id from choice c where question_id in (${[...hidden.answers.keys()].join()})`,
    );
    expect(seen).toEqual([]);
  });
});
