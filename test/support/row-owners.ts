import type { TestDatabase } from './database.js';
import type { Subject } from './access-world.js';

/** How libs/platform/pages.ts writes the sort key of a row. */
const CURSOR = /^Wy[\w-]{8,}$/;

function keyOf(cursor: string): string[] {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString()) as string[];
  } catch {
    return [];
  }
}

/** Tables with rows of people that have an id, and the column that says whose. */
export async function tablesOfPeople(db: TestDatabase): Promise<{ table: string; column: string }[]> {
  const { rows } = await db.sql.query<{ table: string; column: string }>(
    `select c.relname as table, a.attname as column from pg_class c
       join pg_attribute a on a.attrelid = c.oid and a.attname in ('person_id', 'account_id', 'subject_person_id')
       join pg_attribute i on i.attrelid = c.oid and i.attname = 'id'
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
        and c.relname <> 'audit_event'
      order by 1, 2 desc`,
  );
  return rows;
}

/** From now on every table counts its ids from a million of its own, so that an id is one row's. */
export async function numberApart(db: TestDatabase): Promise<void> {
  await db.sql.query(`do $$ declare s record; n int := 0; begin
    for s in select c.relname, a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid
              where c.relnamespace = 'public'::regnamespace and not c.relispartition and a.attidentity <> '' loop
      n := n + 1;
      execute format('alter table %I alter column %I restart with %s', s.relname, s.attname, n * 1000000);
    end loop; end $$`);
}

/** The person's latest row of each table, as the argument that would name it: absence → absenceId. */
export async function rowIds(
  db: TestDatabase,
  person: { id: string; accountId: string },
): Promise<Record<string, unknown>> {
  const facts: Record<string, unknown> = {};
  for (const { table, column } of await tablesOfPeople(db)) {
    const name = `${table.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())}Id`;
    const id = await db.value(`select max(id::text) from ${table} where ${column} = $1`, [
      column.includes('account') ? person.accountId : person.id,
    ]);
    if (id) facts[name] = id;
  }
  return facts;
}

/** Whose a text is: every id, certificate number and word of the people. */
export class RowOwners {
  private readonly owners = new Map<string, Subject>();
  private readonly words: RegExp;

  private constructor(subjects: readonly Subject[]) {
    for (const subject of subjects) for (const word of subject.words) this.owners.set(word, subject);
    this.words = new RegExp(
      subjects
        .flatMap(({ words }) => words)
        .toSorted((a, b) => b.length - a.length)
        .map((word) => word.replace(/[.]/g, '\\.'))
        .join('|'),
      'g',
    );
  }

  /** `fileOf`: whose a person's row of that table is, where one person has two files. */
  static async of(
    db: TestDatabase,
    subjects: readonly Subject[],
    fileOf: (subject: Subject, table: string, id: string) => Subject,
  ): Promise<RowOwners> {
    // The file at home comes first, so that the guest is whom the person's own id stands for.
    const byId = new Map(
      subjects.flatMap((subject): [string, Subject][] => [
        [subject.id, subject],
        [subject.accountId, subject],
      ]),
    );
    const certificates = await db.sql.query<{ id: string; number: string; owner: string }>(
      'select c.id::text, number, person_id::text as owner from certificate join completion c on c.id = completion_id',
    );
    for (const { id, number, owner } of certificates.rows) {
      const subject = byId.get(owner);
      if (subject) fileOf(subject, 'completion', id).words.push(number);
    }
    const made = new RowOwners(subjects);
    for (const [id, subject] of byId) made.owners.set(id, subject);
    for (const { table, column } of await tablesOfPeople(db)) {
      const { rows } = await db.sql.query<{ id: string; owner: string }>(
        `select id::text, ${column}::text as owner from ${table}`,
      );
      for (const { id, owner } of rows) {
        const subject = byId.get(owner);
        if (subject) made.owners.set(id, fileOf(subject, table, id));
      }
    }
    return made;
  }

  /** The people whom a text of an answer betrays: by an id of one of their rows or by a word of theirs; cursors too. */
  in(text: string): Subject[] {
    const owner = this.owners.get(text);
    if (owner) return [owner];
    const found = CURSOR.test(text) ? keyOf(text) : (text.match(this.words) ?? []);
    return [...new Set(found.flatMap((word) => this.owners.get(word) ?? []))];
  }
}
