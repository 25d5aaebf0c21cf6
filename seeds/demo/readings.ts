import type { ClientBase } from 'pg';
import { existing } from './dice.js';
import type { Workforce } from './workforce.js';

/** Reader and subject by login, when, and what was looked at: so that everybody of the demonstration finds a reader. */
const READINGS: readonly [reader: string, subject: string, at: string, what: string][] = [
  ['hr', 'staff', '2025-03-24T15:20:00+09:00', 'person_page'],
  ['manager', 'staff', '2025-04-09T10:05:00+09:00', 'person_page'],
  ['hr', 'manager', '2025-03-24T15:41:00+09:00', 'person_page'],
  ['hr', 'trainer', '2025-06-02T11:30:00+09:00', 'directory_export'],
  ['hr', 'staff', '2025-06-02T11:30:00+09:00', 'directory_export'],
  ['hr', 'manager', '2025-06-02T11:30:00+09:00', 'directory_export'],
  ['hr', 'dxship', '2025-06-02T11:30:00+09:00', 'directory_export'],
  ['city', 'dxship', '2025-07-14T13:12:00+09:00', 'person_page'],
  ['trainer', 'staff', '2025-09-18T16:44:00+09:00', 'person_page'],
  ['trainer', 'city', '2025-09-18T16:52:00+09:00', 'person_page'],
  ['auditor', 'hr', '2025-10-07T09:31:00+09:00', 'audit_search'],
  ['auditor', 'admin', '2025-10-07T09:38:00+09:00', 'audit_search'],
  ['admin', 'auditor', '2025-10-21T14:03:00+09:00', 'person_page'],
  ['manager', 'staff', '2025-11-05T09:12:00+09:00', 'person_page'],
];

/** Looks at the records of the people behind the demo accounts, in the reading log. */
export async function seedReadings(
  client: ClientBase,
  { cast }: Workforce,
  accounts: ReadonlyMap<string, number>,
): Promise<void> {
  for (const [reader, subject, at, what] of READINGS) {
    await client.query(
      `insert into access_log (fiscal_year, at, reader_account_id, subject_person_id, what)
       values (fiscal_year_of(($1::timestamptz at time zone 'Asia/Tokyo')::date), $1, $2, $3, $4)`,
      [
        at,
        existing(accounts.get(reader), `no account ${reader}`),
        existing(cast.get(subject), `no person ${subject}`).id,
        what,
      ],
    );
  }
}
