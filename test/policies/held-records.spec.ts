import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { privacyJa } from '../../apps/web/src/i18n/ja/privacy.js';
import { TestApi } from '../support/api.js';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});

afterAll(() => api.close());

async function names(text: string): Promise<string[]> {
  return (await api.db.sql.query<{ name: string }>(text)).rows.map(({ name }) => name);
}

/** By a column's name or by a foreign key. */
const TABLES_OF_PEOPLE = `
  select c.oid from pg_class c
   where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
     and (c.relname = 'person'
       or exists (select from pg_attribute a where a.attrelid = c.oid and not a.attisdropped
                     and a.attname in ('person_id', 'subject_person_id', 'about_person_id', 'account_id', 'enrolment_id', 'completion_id'))
       or exists (select from pg_constraint f where f.conrelid = c.oid and f.contype = 'f'
                     and f.confrelid in ('person'::regclass, 'account'::regclass)))`;

describe('the register of what is held on people', () => {
  it('has every table that leads to a person: write a line in held_record, or a reason for leaving it out', async () => {
    const missing = await names(
      `select c.relname as name from pg_class c where c.oid in (${TABLES_OF_PEOPLE})
          and not exists (select from held_record h where h.table_name = c.relname) order by 1`,
    );
    expect(missing).toEqual([]);
  });

  it('leaves out only columns that there are', async () => {
    const unknown = await names(
      `select h.name || '.' || column_name as name from held_record h cross join unnest(h.left_out) column_name
        where not exists (select from pg_attribute a where a.attrelid = h.table_name::regclass and a.attname = column_name
                             and not a.attisdropped)`,
    );
    expect(unknown).toEqual([]);
  });

  it('never tells a column that is a secret or somebody else’s account', async () => {
    const told = await names(
      `select h.name || '.' || a.attname as name
         from held_record h join pg_attribute a on a.attrelid = h.table_name::regclass and a.attnum > 0 and not a.attisdropped
        where h.leads_by is not null and not a.attname = any (h.left_out)
          and (a.attname ~ 'hash|secret|token|password|^answers$|_by$' or a.attname in ('reader_account_id'))
          and (h.name, a.attname::text) not in (('disclosure_request', 'asked_by'), ('access_log_by_person', 'reader_account_id'))`,
    );
    expect(told).toEqual([]);
  });

  it('says in SQL that runs when each row was finished, and how it leads to a person', async () => {
    const { rows } = await api.db.sql.query<{ table_name: string; text: string }>(
      `select table_name, coalesce(finished_on, 'null::date') || ', ' || coalesce(row_key, 'null') || ', ' || coalesce(replace(leads_by, '$1', '1'), 'true') as text
         from held_record`,
    );
    for (const { table_name: table, text } of rows) {
      await expect(api.db.sql.query(`select ${text} from ${table} r`)).resolves.toBeDefined();
    }
  });

  it('has one end of retention a table, so that nothing is purged by two rules', async () => {
    const twice = await names(
      `select table_name as name from held_record where finished_on is not null group by 1 having count(*) > 1`,
    );
    expect(twice).toEqual([]);
  });
});

describe('the trail', () => {
  it('has a word for every table that is audited: see i18n/ja/privacy.ts, whose keys en has too', async () => {
    const audited = await names(
      `select distinct c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
        where t.tgfoid = 'audit_row'::regproc order by 1`,
    );
    expect(audited.filter((table) => !(table in privacyJa.subjects))).toEqual([]);
  });
});
