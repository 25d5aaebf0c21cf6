import type { Subject } from './access-world.js';
import type { TestApi } from './api.js';
import { Publications } from './publications.js';

/** What is published, and what waits for the second who publishes. */
export const PUBLISHED = 'r6-annual';
export const PREPARED = 'r6-final';

/** Who of those who ask answers for every figure: a duty is a person's, whatever the role. */
const DUTIES: Readonly<Record<string, string>> = {
  trainer: 'report',
  coordinator: 'approve',
  admin: 'publish',
};

/**
 * The register of figures: for each person something of everything that waits for somebody else's decision, said by that
 * person, and a duty of later; and figures made public.
 */
export class AccessRegister {
  private filed = 0;

  private constructor(
    private readonly api: TestApi,
    private readonly publisher: string,
    private readonly readingId: string,
  ) {}

  static async open(api: TestApi): Promise<AccessRegister> {
    const publications = await Publications.open(api);
    const said = { asOf: '2025-03-31', counted: [{ body: '342041', on: '2024-06-01', people: 12 }] };
    await publications.publish(await publications.prepared(PUBLISHED, said));
    await publications.prepared(PREPARED, said);
    const reading = await api.db.value<string>(
      `select max(r.id)::text from reading r join indicator i on i.id = r.indicator_id where i.key = '3-2-1'`,
    );
    return new AccessRegister(api, publications.publisher.accountId, reading);
  }

  /** The arguments by which they are named. */
  async of(person: Subject): Promise<Record<string, unknown>> {
    this.filed += 1;
    // The first of the plan each have one who says something of them; the others are free.
    const indicator = await this.indicator('i.ordinal = $1', this.filed);
    const duty = DUTIES[person.key];
    if (duty) await this.duty(person, null, duty, '[2024-04-01,)');
    const proof = await this.evidence(person);
    return {
      indicatorDutyId: await this.duty(person, indicator, 'report', '[2031-04-01,)'),
      definitionVersionId: await this.definition(person, indicator),
      indicatorReportId: await this.report(person, indicator, proof),
      indicatorSettingId: await this.setting(person, indicator),
      milestoneReportId: await this.milestone(person, proof),
      planDraftId: await this.plan(person),
      figureReadingId: this.readingId,
      reportedIndicatorId: await this.indicator('i.key = $1', '3-1-2'),
      openIndicatorId: await this.indicator('i.key = $1', '2-2-2'),
      openMilestoneId: await this.api.db.value(
        `select min(m.id)::text from milestone m join indicator i on i.id = m.indicator_id where i.key = '3-2-3'`,
      ),
    };
  }

  private indicator(which: string, value: unknown): Promise<string> {
    return this.api.db.value(
      `select i.id::text from indicator i join plan_period p on p.id = i.plan_period_id and p.code = 'R6-R7' where ${which}`,
      [value],
    );
  }

  private insert(text: string, values: unknown[]): Promise<string> {
    return this.api.db.value<string>(`${text} returning id::text`, values);
  }

  private duty(person: Subject, indicator: string | null, duty: string, period: string): Promise<string> {
    return this.insert(
      `insert into indicator_duty (account_id, indicator_id, duty, period, reason, given_by, given_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        person.accountId,
        indicator,
        duty,
        period,
        `${person.words[0]}の担当`,
        this.publisher,
        this.api.clock.now(),
      ],
    );
  }

  private definition(person: Subject, indicator: string): Promise<string> {
    return this.insert(
      `insert into indicator_definition (indicator_id, version, valid, method, programme_id, count_as, counts_from, opening_balance,
         opening_balance_label_ja, opening_balance_label_en, designation_kind, pass_counts_from, excluded_absences, annual_floor,
         sentence_ja, sentence_en, state, proposed_from, change_reason, proposed_by, proposed_at)
       select indicator_id, version + 1, 'empty', method, programme_id, count_as, counts_from, opening_balance,
         opening_balance_label_ja, opening_balance_label_en, designation_kind, pass_counts_from, excluded_absences, annual_floor,
         $2, sentence_en, 'proposed', '2026-04-01', $3, $4, $5 from indicator_definition where id = definition_on($1, '2025-11-20')`,
      [
        indicator,
        `${person.words[0]}の定義`,
        `${person.words[0]}の理由`,
        person.accountId,
        this.api.clock.now(),
      ],
    );
  }

  /** With what proves it. */
  private async report(person: Subject, indicator: string, proof: string): Promise<string> {
    const id = await this.insert(
      `insert into indicator_report (indicator_id, fiscal_year, as_of, value, words, reported_by, reported_at)
       values ($1, 2024, '2025-03-31', 1, $2, $3, $4)`,
      [indicator, `${person.words[0]}の報告`, person.accountId, this.api.clock.now()],
    );
    await this.api.db.sql.query(
      'insert into indicator_report_evidence (report_id, evidence_id) values ($1, $2)',
      [id, proof],
    );
    return id;
  }

  private evidence({ accountId, words }: Subject): Promise<string> {
    return this.insert(
      `insert into evidence_file (name, media_type, bytes, sha256, content, uploaded_by, uploaded_at)
       values ($1, 'application/pdf', 1, repeat('a', 64), 'x', $2, $3)`,
      [`${words[0]}の根拠.pdf`, accountId, this.api.clock.now()],
    );
  }

  private setting(person: Subject, indicator: string): Promise<string> {
    return this.insert(
      `insert into indicator_setting (indicator_id, kind, value, words, decided_on, reported_by, reported_at)
       values ($1, 'baseline', 1, $2, '2025-11-01', $3, $4)`,
      [indicator, `${person.words[0]}の決定`, person.accountId, this.api.clock.now()],
    );
  }

  private async milestone(person: Subject, proof: string): Promise<string> {
    const milestone = await this.insert(
      `insert into milestone (indicator_id, ordinal, title_ja, title_en, due_on)
       select id, $1, '段階', 'A step', '2026-03-31' from indicator where key = '3-2-3'`,
      [100 + this.filed],
    );
    return this.insert(
      `insert into milestone_report (milestone_id, reached_on, words, evidence_id, reported_by, reported_at)
       values ($1, '2025-11-01', $2, $3, $4, $5)`,
      [milestone, `${person.words[0]}の報告`, proof, person.accountId, this.api.clock.now()],
    );
  }

  private plan(person: Subject): Promise<string> {
    const content = {
      code: `R8-${this.filed}`,
      nameJa: `${person.words[0]}のプラン`,
      nameEn: 'A plan',
      startsOn: '2026-04-01',
      endsOn: '2028-03-31',
      indicators: [{ key: 'A-1' }],
    };
    return this.insert(`insert into plan_draft (content, proposed_by, proposed_at) values ($1, $2, $3)`, [
      JSON.stringify(content),
      person.accountId,
      this.api.clock.now(),
    ]);
  }
}
