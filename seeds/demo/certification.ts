import type { ClientBase } from 'pg';
import { addDays, type LocalDate } from '../../libs/vocabulary/index.js';
import { Ids, insertRows } from './bulk.js';
import { Dice, existing } from './dice.js';
import type { Workforce } from './workforce.js';

const OFFICERS_FROM = '2024-04-01';

/** Exam day and day of the results, and how many of the designated passed then: 16 of 40 when the plan began, 25 today. */
const SITTINGS: readonly { examOn: LocalDate; announcedOn: LocalDate; passes: number }[] = [
  { examOn: '2019-10-20', announcedOn: '2019-12-25', passes: 5 },
  { examOn: '2021-04-18', announcedOn: '2021-06-25', passes: 4 },
  { examOn: '2022-10-09', announcedOn: '2022-12-22', passes: 4 },
  { examOn: '2023-10-08', announcedOn: '2023-12-21', passes: 3 },
  { examOn: '2024-04-21', announcedOn: '2024-07-04', passes: 4 },
  { examOn: '2024-10-13', announcedOn: '2024-12-26', passes: 3 },
  { examOn: '2025-04-20', announcedOn: '2025-07-03', passes: 2 },
];
/** Of ten who pass, seven pass AP. */
const EXAMS = ['AP', 'AP', 'AP', 'AP', 'AP', 'AP', 'AP', 'NW', 'DB', 'PM'];

/** Officers, the approved lists of qualifying exams, and the verified passes of the designated staff. */
export async function seedCertification(
  client: ClientBase,
  { cast, people }: Workforce,
  accounts: ReadonlyMap<string, number>,
): Promise<void> {
  const account = (login: string): number => existing(accounts.get(login), `no account ${login}`);
  for (const login of ['hr', 'hr2']) {
    await client.query(
      `insert into certification_officer (account_id, period, reason, named_by, named_at)
       values ($1, daterange($2, null), '資格担当', $3, '2024-04-01 09:00+09')`,
      [account(login), OFFICERS_FROM, account('admin')],
    );
  }
  await client.query(
    `update qualifying_list set state = 'approved', decided_by = $1, decided_at = '2024-04-01 10:00+09'
      where proposed_by is null and state = 'proposed'`,
    [account('hr2')],
  );

  const dice = new Dice(20240422);
  const designated = await client.query<{ person_id: string }>(
    'select person_id from designation order by person_id',
  );
  const captain = existing(cast.get('dxship'), 'no person for dxship').id;
  const candidates = dice.shuffled(
    designated.rows.map((row) => Number(row.person_id)).filter((id) => id !== captain),
  );
  const names = new Map(people.map(({ id, name }) => [id, existing(name, 'no name')]));
  const ids = await Ids.of(client, 'exam_pass');
  const passes = SITTINGS.flatMap(({ examOn, announcedOn, passes: count }) =>
    Array.from({ length: count }, () => {
      const holder = existing(candidates.pop(), 'too few designated people');
      const name = existing(names.get(holder), 'no such person');
      const reportedOn = dice.workday(addDays(announcedOn, 1), addDays(announcedOn, 30));
      const verifiedOn = dice.workday(addDays(reportedOn, 1), addDays(reportedOn, 20));
      // Before the record began, 人事課 took the passes over from its paper files and looked at each certificate.
      const before = announcedOn < OFFICERS_FROM;
      const officer = dice.pick(['hr', 'hr2']);
      return {
        id: ids.next(),
        person_id: holder,
        exam_code: dice.pick(EXAMS),
        name_at_exam: `${name.family_name} ${name.given_name}`,
        exam_on: examOn,
        announced_on: announcedOn,
        reported_on: before ? OFFICERS_FROM : reportedOn,
        verified_on: before ? OFFICERS_FROM : verifiedOn,
        certificate_number: `第${examOn.slice(0, 4)}-${String(dice.int(1, 99_999)).padStart(5, '0')}号`,
        state: 'verified',
        reported_by: null,
        reported_at: before ? `${OFFICERS_FROM}T09:30:00+09:00` : `${reportedOn}T13:00:00+09:00`,
        decided_by: account(officer),
        decided_by_person_id: existing(cast.get(officer), `no person for ${officer}`).id,
        decided_at: before ? `${OFFICERS_FROM}T10:00:00+09:00` : `${verifiedOn}T10:00:00+09:00`,
      };
    }),
  );
  await insertRows(client, 'exam_pass', passes);
  await ids.handBack(client);
  await client.query(
    `insert into exam_pass_step (pass_id, person_id, step, account_id, at)
     select id, person_id, step, account_id, at from exam_pass
       cross join lateral (values ('report', reported_by, reported_at), ('verify', decided_by, decided_at)) s (step, account_id, at)
      order by at, id`,
  );
}
