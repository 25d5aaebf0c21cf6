import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import type { LocalDate } from '../../libs/vocabulary/index.js';
import { existing } from './dice.js';
import type { Workforce } from './workforce.js';

/** The smallest page that a reader opens: the demonstration shows no real certificate. */
const BLANK_PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

interface SeededPass {
  holder: string;
  exam: string;
  examOn: LocalDate;
  announcedOn: LocalDate;
  /** step, day, login of who took it, reason; the first is the report. */
  steps: readonly (readonly [step: string, on: LocalDate, by: string, reason?: string])[];
  state: string;
}

/** What the characters have reported: waiting, verified, rejected, and appealed. */
const PASSES: readonly SeededPass[] = [
  {
    holder: 'staff',
    exam: 'IP',
    examOn: '2023-11-11',
    announcedOn: '2023-12-14',
    steps: [
      ['report', '2024-04-08', 'staff'],
      ['verify', '2024-04-10', 'hr'],
    ],
    state: 'verified',
  },
  {
    holder: 'staff',
    exam: 'SG',
    examOn: '2025-08-23',
    announcedOn: '2025-09-18',
    steps: [
      ['report', '2025-10-01', 'staff'],
      ['reject', '2025-10-03', 'hr', '写しの氏名が読み取れません。鮮明なものを添えてください。'],
    ],
    state: 'rejected',
  },
  {
    holder: 'staff',
    exam: 'FE',
    examOn: '2025-10-25',
    announcedOn: '2025-11-13',
    steps: [['report', '2025-11-17', 'staff']],
    state: 'reported',
  },
  {
    holder: 'manager',
    exam: 'AP',
    examOn: '2025-04-20',
    announcedOn: '2025-07-03',
    steps: [
      ['report', '2025-07-10', 'manager'],
      ['reject', '2025-07-14', 'hr2', '合格証書番号が届出と異なります。'],
      ['appeal', '2025-11-10', 'manager', '番号は再交付の証書のものです。原本を人事課に持参できます。'],
    ],
    state: 'appealed',
  },
  {
    holder: 'trainer',
    exam: 'SC',
    examOn: '2019-10-20',
    announcedOn: '2019-12-20',
    steps: [
      ['report', '2024-04-03', 'trainer'],
      ['verify', '2024-04-05', 'hr2'],
    ],
    state: 'verified',
  },
];

const ATTEMPTS: readonly {
  holder: string;
  exam: string;
  examOn: LocalDate;
  score?: number;
  note?: string;
  steps: readonly (readonly [state: string, on: LocalDate])[];
}[] = [
  {
    holder: 'staff',
    exam: 'AP',
    examOn: '2026-11-08',
    note: '情報セキュリティの午後対策から始める。',
    steps: [['planned', '2025-11-04']],
  },
  {
    holder: 'staff',
    exam: 'FE',
    examOn: '2025-10-25',
    score: 715,
    steps: [
      ['planned', '2025-08-01'],
      ['applied', '2025-09-01'],
      ['sat', '2025-10-25'],
      ['passed', '2025-11-13'],
    ],
  },
  {
    holder: 'staff',
    exam: 'FE',
    examOn: '2024-09-07',
    score: 545,
    steps: [
      ['planned', '2024-05-10'],
      ['applied', '2024-07-01'],
      ['sat', '2024-09-07'],
      ['failed', '2024-09-26'],
    ],
  },
  {
    holder: 'dxship',
    exam: 'AP',
    examOn: '2025-10-12',
    steps: [
      ['planned', '2025-06-02'],
      ['applied', '2025-07-15'],
      ['sat', '2025-10-12'],
    ],
  },
];

const instant = (on: LocalDate, hour = 10): string => `${on}T${String(hour).padStart(2, '0')}:00:00+09:00`;

/** What the characters have sat, reported and registered. */
export async function seedPasses(
  client: ClientBase,
  { cast, people }: Workforce,
  accounts: ReadonlyMap<string, number>,
): Promise<void> {
  const account = (login: string): number => existing(accounts.get(login), `no account ${login}`);
  const person = (login: string): number => existing(cast.get(login), `no person for ${login}`).id;
  const insert = async (text: string, values: unknown[]): Promise<string> => {
    const { rows } = await client.query<{ id: string }>(`${text} returning id::text`, values);
    return existing(rows[0], 'nothing inserted').id;
  };
  const evidence = (login: string, name: string, on: LocalDate): Promise<string> =>
    insert(
      `insert into evidence_file (name, media_type, bytes, sha256, content, uploaded_by, uploaded_at)
       values ($1, 'application/pdf', $2, $3, $4, $5, $6)`,
      [
        name,
        BLANK_PDF.length,
        createHash('sha256').update(BLANK_PDF).digest('hex'),
        BLANK_PDF,
        account(login),
        instant(on, 9),
      ],
    );

  const attempts = new Map<string, string>();
  for (const { holder, exam, examOn, score, note, steps } of ATTEMPTS) {
    const [[, plannedOn] = ['', examOn]] = steps;
    const state = existing(steps.at(-1), 'no step')[0];
    const id = await insert(
      `insert into exam_attempt (person_id, exam_code, window_id, state, exam_on, score, note, recorded_at)
       values ($1, $2, (select id from exam_window where exam_code = $2 and sittings @> $4::date), $3, $4, $5, $6, $7)`,
      [person(holder), exam, state, examOn, score ?? null, note ?? null, instant(plannedOn)],
    );
    for (const [step, on] of steps)
      await client.query(
        'insert into exam_attempt_step (attempt_id, person_id, state, recorded_by, recorded_at) values ($1, $2, $3, $4, $5)',
        [id, person(holder), step, account(holder), instant(on)],
      );
    if (state === 'passed') attempts.set(`${holder} ${exam} ${examOn}`, id);
  }

  const passes = new Map<string, string>();
  for (const { holder, exam, examOn, announcedOn, steps, state } of PASSES) {
    const name = existing(people.find(({ id }) => id === person(holder))?.name, 'no name');
    const [, reportedOn] = existing(steps[0], 'no report');
    const verified = steps.find(([step]) => step === 'verify');
    const rejected = steps.find(([step]) => step === 'reject');
    const decided = state === 'appealed' ? undefined : (verified ?? rejected);
    const id = await insert(
      `insert into exam_pass (person_id, exam_code, name_at_exam, exam_on, announced_on, reported_on, verified_on,
                              certificate_number, evidence_id, attempt_id, state, reported_by, reported_at, decided_by,
                              decided_by_person_id, decided_at, decision_reason, appeal_from)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
      [
        person(holder),
        exam,
        `${name.family_name} ${name.given_name}`,
        examOn,
        announcedOn,
        reportedOn,
        verified?.[1] ?? null,
        `第${exam}-${examOn.slice(0, 4)}-${examOn.slice(5, 7)}-0${person(holder)}号`,
        await evidence(holder, `合格証書_${exam}.pdf`, reportedOn),
        attempts.get(`${holder} ${exam} ${examOn}`) ?? null,
        state,
        account(holder),
        instant(reportedOn),
        decided ? account(decided[2]) : null,
        decided ? person(decided[2]) : null,
        decided ? instant(decided[1], 14) : null,
        decided?.[3] ?? null,
        state === 'appealed' && rejected ? account(rejected[2]) : null,
      ],
    );
    passes.set(`${holder} ${exam}`, id);
    for (const [index, [step, on, by, reason]] of steps.entries())
      await client.query(
        'insert into exam_pass_step (pass_id, person_id, step, reason, account_id, at) values ($1, $2, $3, $4, $5, $6)',
        [id, person(holder), step, reason ?? null, account(by), instant(on, index === 0 ? 10 : 14)],
      );
  }

  // A registration whose second term ends in four months.
  const trainer = person('trainer');
  const registration = await insert(
    `insert into security_registration (person_id, pass_id, number, registered_on, recorded_by, recorded_at)
     values ($1, $2, '014203', '2020-04-01', $3, $4)`,
    [trainer, existing(passes.get('trainer SC'), 'no pass'), account('trainer'), instant('2024-04-08')],
  );
  for (const period of ['[2020-04-01,2023-04-01)', '[2023-04-01,2026-04-01)']) {
    const term = await insert(
      `insert into security_term (registration_id, person_id, period, state, evidence_id, recorded_by, recorded_at, decided_by,
                                  decided_by_person_id, decided_at)
       values ($1, $2, $3, 'verified', $4, $5, $6, $7, $8, $9)`,
      [
        registration,
        trainer,
        period,
        await evidence('trainer', `登録証_${period.slice(1, 5)}.pdf`, '2024-04-08'),
        account('trainer'),
        instant('2024-04-08'),
        account('hr'),
        person('hr'),
        instant('2024-04-09'),
      ],
    );
    const year = Number(period.slice(1, 5));
    for (const attended of [year, year + 1])
      await client.query(
        'insert into security_course (term_id, person_id, attended_on, recorded_at) values ($1, $2, $3, $4)',
        [term, trainer, `${attended}-09-12`, instant(`${attended}-09-12`)],
      );
  }
}
