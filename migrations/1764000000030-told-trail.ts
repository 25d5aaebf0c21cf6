import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of a changed row, a person is told everything but whose accounts had a hand in it, whatever the column is called. */
export class ToldTrail1764000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function without_other_accounts(changed jsonb) returns jsonb
        language sql immutable strict parallel safe set search_path = public, pg_temp as $$
        select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(changed)
         where key !~ '_by(_person_id)?$' and key <> 'reader_account_id' $$;
      update held_record set words = words || jsonb_build_object(
          'before', 'without_other_accounts(r.before)', 'after', 'without_other_accounts(r.after)')
       where name = 'audit_event';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are never taken back: write the next one.');
  }
}
