import type { TestApi } from './api.js';
import type { BuiltPerson } from './builders.js';

/** Whose records they are; `words` stand in every text of them. */
type Holder = BuiltPerson & { readonly words: string[] };

/** The days of exams of which there is a pass in each state. */
const EXAM_ON = '2025-04-20';
const ANNOUNCED_ON = '2025-07-03';

/**
 * What certification holds of each person, with the rare name in every text. Everybody stands on the list of named
 * officers, so that those of them who are not 人事課 show that the naming alone opens nothing.
 */
export class AccessCertificates {
  constructor(private readonly api: TestApi) {}

  /** `clerk`: the account of somebody else of the body. */
  async of(person: Holder, clerk: string): Promise<Record<string, unknown>> {
    const evidence = await this.evidence(person);
    const attempts = await this.attempts(person);
    const reported = await this.pass(person, 'AP', { evidence });
    const rejected = await this.pass(person, 'FE', { state: 'rejected', clerk, evidence });
    const verified = await this.pass(person, 'SC', { state: 'verified', clerk, evidence });
    return {
      certificationOfficerId: await this.officer(person, clerk),
      evidenceId: evidence,
      ...attempts,
      examPassId: reported,
      rejectedPassId: rejected,
      verifiedPassId: verified,
      ...(await this.registration(person, verified, evidence)),
      ...(await this.studyPlans(person)),
      ...(await this.imports(person)),
    };
  }

  private insert(text: string, values: unknown[]): Promise<string> {
    return this.api.db.value<string>(`${text} returning id::text`, values);
  }

  private officer({ accountId, orgId, words }: Holder, clerk: string): Promise<string> {
    return this.insert(
      `insert into certification_officer (account_id, org_id, period, reason, named_by, named_at)
       values ($1, $2, '[2025-04-01,2026-04-01)', $3, $4, $5)`,
      [accountId, orgId, `${words[0]}の資格担当`, clerk, this.api.clock.now()],
    );
  }

  private evidence({ accountId, words }: Holder): Promise<string> {
    return this.insert(
      `insert into evidence_file (name, media_type, bytes, sha256, content, uploaded_by, uploaded_at)
       values ($1, 'application/pdf', 4, repeat('a', 64), '\\x25504446', $2, $3)`,
      [`${words[0]}.pdf`, accountId, this.api.clock.now()],
    );
  }

  private window(exam: string, year: number, kind: string, sittings: string): Promise<string> {
    return this.insert(
      `insert into exam_window (exam_code, fiscal_year, kind, sittings, applications, source)
       values ($1, $2, $3, $4::daterange, daterange((lower($4::daterange) - 90), (lower($4::daterange) - 60)), 'test')
       on conflict on constraint exam_window_once do update set sittings = excluded.sittings, applications = excluded.applications`,
      [exam, year, kind, sittings],
    );
  }

  /** One that failed, which is nobody's business, and one that is planned. */
  private async attempts({ id, accountId, words }: Holder): Promise<Record<string, unknown>> {
    const attempt = async (
      exam: string,
      state: string,
      window: string,
      day: string,
      score: number | null,
    ) => {
      const made = await this.insert(
        `insert into exam_attempt (person_id, exam_code, window_id, state, exam_on, score, note, recorded_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [id, exam, window, state, day, score, `${words[0]}の受験`, this.api.clock.now()],
      );
      await this.api.db.sql.query(
        `insert into exam_attempt_step (attempt_id, person_id, state, recorded_by, recorded_at) values ($1, $2, $3, $4, $5)`,
        [made, id, state, accountId, this.api.clock.now()],
      );
      return made;
    };
    const past = await this.window('AP', 2025, 'spring', `[${EXAM_ON},2025-04-21)`);
    const next = await this.window('SC', 2026, 'autumn', '[2026-10-11,2026-10-12)');
    await attempt('AP', 'failed', past, EXAM_ON, 480);
    return { examAttemptId: await attempt('SC', 'planned', next, '2026-10-11', null) };
  }

  private async pass(
    person: Holder,
    exam: string,
    more: { state?: 'rejected' | 'verified'; clerk?: string; evidence?: string } = {},
  ): Promise<string> {
    const { state = 'reported', clerk = null, evidence = null } = more;
    const { id, accountId, words } = person;
    const pass = await this.insert(
      `insert into exam_pass (person_id, exam_code, name_at_exam, exam_on, announced_on, reported_on, certificate_number, evidence_id,
                              reported_by, reported_at, state, verified_on, decided_by, decided_by_person_id, decided_at, decision_reason)
       values ($1, $2, $3, $4, $5, $5, $6, $7, $8, $9::timestamptz, $10, case $10 when 'verified' then date '2025-08-01' end,
               $11::bigint, (select a.person_id from account a where a.id = $11::bigint),
               case when $11::bigint is not null then $9::timestamptz end, case $10 when 'rejected' then $12 end)`,
      [
        id,
        exam,
        `${words[0]} ${words[0]}郎`,
        EXAM_ON,
        ANNOUNCED_ON,
        `第${exam}-${words[0]}号`,
        evidence,
        accountId,
        this.api.clock.now(),
        state,
        clerk,
        `${words[0]}の証書が読めない`,
      ],
    );
    const step = (name: string, by: string, reason: string | null) =>
      this.api.db.sql.query(
        'insert into exam_pass_step (pass_id, person_id, step, account_id, reason, at) values ($1, $2, $3, $4, $5, $6)',
        [pass, id, name, by, reason, this.api.clock.now()],
      );
    await step('report', accountId, null);
    if (clerk && state === 'rejected') await step('reject', clerk, `${words[0]}の証書が読めない`);
    if (clerk && state === 'verified') await step('verify', clerk, null);
    return pass;
  }

  /** 登録セキスペ with a term that was verified and runs out, and one that waits after a rejection. */
  private async registration(
    { id, accountId, words }: Holder,
    pass: string,
    evidence: string,
  ): Promise<Record<string, unknown>> {
    const now = this.api.clock.now();
    const registration = await this.insert(
      `insert into security_registration (person_id, pass_id, number, registered_on, recorded_by, recorded_at)
       values ($1, $2, $3, '2022-12-01', $4, $5)`,
      [id, pass, `R-${words[0]}`, accountId, now],
    );
    const term = (period: string, state: 'reported' | 'verified' | 'rejected') =>
      this.insert(
        `insert into security_term (registration_id, person_id, period, state, evidence_id, recorded_by, recorded_at, decided_at, decision_reason)
         values ($1, $2, $3::daterange, $4, $5, $6, $7::timestamptz, case when $4 <> 'reported' then $7::timestamptz end,
                 case $4 when 'rejected' then $8 end)`,
        [registration, id, period, state, evidence, accountId, now, `${words[0]}の登録証が読めない`],
      );
    const past = await term('[2022-12-01,2025-12-01)', 'verified');
    await term('[2025-12-01,2028-12-01)', 'rejected');
    await this.insert(
      `insert into security_course (term_id, person_id, attended_on, recorded_at) values ($1, $2, '2025-05-01', $3)`,
      [past, id, now],
    );
    return {
      securityRegistrationId: registration,
      termId: await term('[2025-12-01,2028-12-01)', 'reported'),
    };
  }

  /** One that runs, with a result, and one that has ended. */
  private async studyPlans({ id, words }: Holder): Promise<Record<string, unknown>> {
    const now = this.api.clock.now();
    const aim = await this.window('AP', 2026, 'autumn', '[2026-10-11,2026-10-12)');
    const other = await this.window('FE', 2026, 'autumn', '[2026-10-11,2026-10-12)');
    const plan = (exam: string, window: string, ended: boolean) =>
      this.insert(
        `insert into study_plan (person_id, exam_code, window_id, exam_on, hours_a_week, state, planned_from, created_at, ended_at)
         values ($1, $2, $3, '2026-10-11', 5, case when $4 then 'ended' else 'active' end, '2025-11-01', $5::timestamptz,
                 case when $4 then $5::timestamptz end)`,
        [id, exam, window, ended, now],
      );
    await plan('FE', other, true);
    const active = await plan('AP', aim, false);
    const milestone = (ordinal: number, columns: string, values: string) =>
      this.insert(
        `insert into study_milestone (plan_id, ordinal, minutes, ${columns}) select $1, $2, 60, ${values}`,
        [active, ordinal],
      );
    await milestone(1, 'kind, course_id', `'course', (select min(id) from course)`);
    await milestone(2, 'kind, weeks_before', `'mock', 4`);
    const topic = `(select min(id) from study_topic where exam_code = 'AP')`;
    const ticked = await milestone(3, 'kind, topic_id, done_on', `'topic', ${topic}, '2025-11-10'`);
    await milestone(4, 'kind', `'application'`);
    const result = await this.insert(
      `insert into mock_result (plan_id, person_id, taken_on, part, percent, source, recorded_at)
       values ($1, $2, '2025-11-15', 'afternoon', 55, $3, $4)`,
      [active, id, `${words[0]}の模試`, now],
    );
    return {
      studyPlanId: active,
      planId: active,
      milestoneId: ticked,
      mockResultId: result,
      studyWindowId: aim,
      nextStudyWindowId: other,
    };
  }

  /** A list of passes that was checked and may be applied, one that was applied, and one that was taken back. */
  private async imports(person: Holder): Promise<Record<string, unknown>> {
    const { id, orgId, words } = person;
    const list = async (state: 'checked' | 'applied' | 'taken_back', day: string, pass: string | null) => {
      const made = await this.insert(
        `insert into pass_import (org_id, state, file_name, file_bytes, sha256, encoding, row_count, new_count, digest, uploaded_by,
                                  uploaded_at, checked_at, applied_by, applied_at, taken_back_by, taken_back_at)
         values ($1, $2, $3, 100, repeat('a', 64), 'utf-8', 1, 1, repeat('0', 64), $4::bigint, $5::timestamptz, $5::timestamptz,
                 case when $2 <> 'checked' then $4::bigint end, case when $2 <> 'checked' then $5::timestamptz end,
                 case $2 when 'taken_back' then $4::bigint end, case $2 when 'taken_back' then $5::timestamptz end)`,
        [orgId, state, `${words[0]}.csv`, person.accountId, this.api.clock.now()],
      );
      await this.api.db.sql.query(
        `insert into pass_import_row (import_id, ordinal, number, staff_number, name, exam_name, exam_on, announced_on,
                                      certificate_number, action, person_id, exam_code, pass_id)
         values ($1, 1, 2, $2, $3, 'IP', $4, $5, $6, 'new', $7, 'IP', $8)`,
        [made, words[2], `${words[0]}二郎`, day, ANNOUNCED_ON, `第IP-${words[0]}号`, id, pass],
      );
      return made;
    };
    const checked = await list('checked', '2025-05-10', null);
    const applied = await list('applied', EXAM_ON, await this.pass(person, 'IP'));
    await list('taken_back', '2025-05-11', null);
    return {
      passImportId: checked,
      importId: checked,
      appliedPassImportId: applied,
      passImportDigest: await this.dryRun(checked),
    };
  }

  /** The digest of what the dry run says, which is the same whoever of the officers asks. */
  private async dryRun(list: string): Promise<string> {
    const now = this.api.clock.now().toISOString();
    await this.api.db.sql.query(
      `begin; set local app.kind = 'system'; set local app.now = '${now}'; set local app.today = '${this.api.clock.today()}';
       do $$ begin perform plan_pass_import(i) from pass_import i where i.id = ${list}; end $$; commit`,
    );
    return this.api.db.value('select digest from pass_import where id = $1', [list]);
  }
}
