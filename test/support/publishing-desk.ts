import type { TestApi } from './api.js';
import type { BuiltPerson } from './builders.js';

const TAKE = `mutation ($key: String!, $asOf: LocalDate!, $kind: ReadingKind!) {
  takeReading(indicatorKey: $key, asOf: $asOf, kind: $kind) { id value noValue words numerator denominator openingBalance evidenceRows digest } }`;

export interface Taken {
  id: string;
  value: number | null;
  noValue: string | null;
  words: string | null;
  numerator: number | null;
  denominator: number | null;
  openingBalance: number | null;
  evidenceRows: number;
  digest: string;
}

/** Those who publish figures, and the facts that figures are made of. */
export class PublishingDesk {
  /** Two who publish everything, so that one can look at what the other has prepared. */
  first: BuiltPerson;
  second: BuiltPerson;
  /** 人事課 and the auditors of all bodies read the rows of a share. */
  hr: BuiltPerson;
  private given = 0;

  private constructor(private readonly api: TestApi) {}

  static async open(api: TestApi): Promise<PublishingDesk> {
    const desk = new PublishingDesk(api);
    desk.hr = await api.build.person({ roles: [{ role: 'hr', scope: 'all' }] });
    desk.first = await api.build.person({ roles: [{ role: 'trainer', scope: 'all' }] });
    desk.second = await api.build.person();
    await desk.duty(desk.first);
    await desk.duty(desk.second);
    await api.db.sql.query(
      `update qualifying_list set state = 'approved', decided_by = $1, decided_at = '2024-04-01' where state = 'proposed'`,
      [desk.hr.accountId],
    );
    return desk;
  }

  /** The duty to publish one indicator, or all. */
  async duty(who: BuiltPerson, key: string | null = null, duty = 'publish'): Promise<void> {
    await this.api.db.sql.query(
      `insert into indicator_duty (account_id, indicator_id, duty, period, reason, given_by, given_at)
       values ($1, (select id from indicator where key = $2), $3, '[2024-04-01,)', '担当', $4, '2024-04-01')`,
      [who.accountId, key, duty, this.hr.accountId],
    );
  }

  take(key: string, asOf: string, kind = 'final', by = this.first): Promise<Taken> {
    return this.api
      .get<{ takeReading: Taken }>(TAKE, { key, asOf, kind }, by.cookie)
      .then(({ takeReading }) => takeReading);
  }

  refusedReading(key: string, asOf: string, kind = 'final', by = this.first): Promise<string | undefined> {
    return this.api.refusal(TAKE, { key, asOf, kind }, by.cookie);
  }

  /** A version of a definition for an indicator that its owner reports, or that is a checklist. */
  async define(key: string, method: 'reported' | 'milestones'): Promise<void> {
    await this.api.db.sql.query(
      `insert into indicator_definition (indicator_id, version, valid, method, sentence_ja, sentence_en)
       select id, 1, '[2024-04-01,)', $2, '定義', 'Definition' from indicator i where i.key = $1
          and not exists (select from indicator_definition d where d.indicator_id = i.id)`,
      [key, method],
    );
  }

  /** What an owner has reported and another has approved. */
  async report(
    key: string,
    asOf: string,
    said: { value?: number; noValue?: string; words?: string; corrects?: string },
  ): Promise<string> {
    return this.api.db.value<string>(
      `insert into indicator_report (indicator_id, fiscal_year, as_of, value, no_value, words, corrects_id, correction_reason,
                                     state, reported_by, reported_at, decided_by, decided_at)
       select id, fiscal_year_of($2), $2, $3, $4, $5, $6, case when $6::bigint is not null then '集計の誤り' end,
              'approved', $7, $9, $8, $9 from indicator where key = $1 returning id`,
      [
        key,
        asOf,
        said.value ?? null,
        said.noValue ?? null,
        said.words ?? null,
        said.corrects ?? null,
        this.first.accountId,
        this.second.accountId,
        this.api.clock.now(),
      ],
    );
  }

  /** Somebody who is designated information-systems staff. */
  async designated(body?: string): Promise<BuiltPerson> {
    const person = await this.api.build.person(body ? { body } : {});
    await this.api.db.sql.query(
      `insert into designation (person_id, kind, period) values ($1, 'information_systems', '[2024-04-01,)')`,
      [person.id],
    );
    return person;
  }

  /** A pass of AP, verified by 人事課. */
  async pass(person: BuiltPerson, announcedOn = '2024-12-26'): Promise<string> {
    this.given += 1;
    return this.api.db.value<string>(
      `insert into exam_pass (person_id, exam_code, name_at_exam, exam_on, announced_on, reported_on, verified_on, state,
                              reported_at, decided_by, decided_by_person_id, decided_at)
       values ($1, 'AP', '試験 花子', $2::date - $3::int, $2, $2, $2, 'verified', $2::date, $4, $5, $2::date) returning id`,
      [person.id, announcedOn, 30 + this.given, this.hr.accountId, this.hr.id],
    );
  }
}
