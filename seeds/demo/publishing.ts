import type { ClientBase } from 'pg';
import {
  freezePublishedTables,
  judgementOf,
  PREPARE_PUBLICATION,
  PUBLICATION_LINES,
  READINGS_TO_PUBLISH,
  type PublicationLine,
} from '../../libs/insight/index.js';
import type { LocalDate } from '../../libs/vocabulary/index.js';
import { existing } from './dice.js';

const PLAN = 'R6-R7';
const YEAR_END = '2025-03-31';

interface Wanted {
  slug: string;
  asOf: LocalDate;
  titleJa: string;
  titleEn: string;
  corrects?: { slug: string; reasonJa: string; reasonEn: string };
  /** Without them the latest final ones. */
  readings?: string[];
}

/**
 * The publication of FY2024, a correction of it after a pass that its holder reported late, and one of this year that
 * waits for the second person: through the very functions that the application calls.
 */
export async function seedPublishing(
  client: ClientBase,
  accounts: ReadonlyMap<string, number>,
): Promise<void> {
  const account = (login: string): number => existing(accounts.get(login), `no account ${login}`);
  const desk = new PublishingDesk(client, account);
  for (const login of ['trainer', 'hr2']) await desk.duty(login);

  await desk.as('trainer', '2025-04-18T14:00:00+09:00');
  await desk.read(YEAR_END, 'final');
  await desk.as('trainer', '2025-06-10T10:00:00+09:00');
  await desk.prepare({
    slug: 'r6-annual',
    asOf: YEAR_END,
    titleJa: '令和6年度 行政デジタル化推進アクションプランの実績',
    titleEn: 'Results of the action plan for FY2024',
  });
  await desk.as('hr2', '2025-06-20T10:00:00+09:00');
  await desk.publish('r6-annual');

  await desk.latePass();
  await desk.as('trainer', '2025-09-05T10:00:00+09:00');
  await desk.read(YEAR_END, 'final', '3-2-2');
  await desk.prepare({
    slug: 'r6-annual-2',
    asOf: YEAR_END,
    titleJa: '令和6年度 行政デジタル化推進アクションプランの実績（訂正）',
    titleEn: 'Results of the action plan for FY2024 (corrected)',
    corrects: {
      slug: 'r6-annual',
      reasonJa: '令和6年12月26日に発表された試験の合格1件の届出が、公表の後にあったため',
      reasonEn: 'One pass announced on 26 December 2024 was reported after the publication.',
    },
  });
  await desk.as('hr2', '2025-09-12T10:00:00+09:00');
  await desk.publish('r6-annual-2');

  await desk.as('trainer', '2025-11-10T10:00:00+09:00');
  const readings = await desk.read('2025-10-31', 'preliminary');
  await desk.prepare({
    slug: 'r7-october',
    asOf: '2025-10-31',
    titleJa: '令和7年度 10月末現在の状況（速報）',
    titleEn: 'State at the end of October, FY2025 (preliminary)',
    readings,
  });
  await client.query(
    `select set_config('app.account_id', '', true), set_config('app.today', '', true), set_config('app.now', '2024-04-01 09:00+09', true)`,
  );
}

/** What a publishing office does, with a client of the database's owner. */
export class PublishingDesk {
  constructor(
    private readonly client: ClientBase,
    private readonly account: (login: string) => number,
  ) {}

  async duty(login: string): Promise<void> {
    await this.client.query(
      `insert into indicator_duty (account_id, duty, period, reason, given_by, given_at)
       select $1, 'publish', '[2024-04-01,)', '指標の公表の担当', $2, '2024-04-01 09:30+09'
        where not exists (select from indicator_duty where account_id = $1 and indicator_id is null and duty = 'publish')`,
      [this.account(login), this.account('admin')],
    );
  }

  /** What follows is done by that account at that moment. */
  async as(login: string, at: string): Promise<void> {
    await this.client.query(
      `select set_config('app.account_id', $1, true), set_config('app.now', $2, true), set_config('app.today', $3, true)`,
      [String(this.account(login)), at, at.slice(0, 10)],
    );
  }

  /** Of every indicator that has a definition and, where its owner reports it, a report. */
  async read(asOf: LocalDate, kind: 'preliminary' | 'final', key: string | null = null): Promise<string[]> {
    const { rows } = await this.client.query<{ id: string }>(
      `select take_reading(i.key, $1, $2) as id
         from indicator i join plan_period t on t.id = i.plan_period_id
         join indicator_definition d on d.id = definition_on(i.id, $1::date)
        where t.code = $3 and ($4::text is null or i.key = $4)
          and (d.method <> 'reported' or (report_on(i.id, $1::date)).id is not null) order by i.ordinal`,
      [asOf, kind, PLAN, key],
    );
    return rows.map(({ id }) => id);
  }

  async prepare({ slug, asOf, titleJa, titleEn, corrects, readings }: Wanted): Promise<void> {
    const plan = await this.client.query<{ id: string; startsOn: string; endsOn: string }>(
      `select id, starts_on::text as "startsOn", ends_on::text as "endsOn" from plan_period where code = $1`,
      [PLAN],
    );
    const { id, ...days } = existing(plan.rows[0], `no plan ${PLAN}`);
    const corrected = corrects
      ? (
          await this.client.query<{ id: string }>('select id from publication where slug = $1', [
            corrects.slug,
          ])
        ).rows[0]?.id
      : null;
    const chosen =
      readings ??
      (await this.client.query<{ id: string }>(READINGS_TO_PUBLISH.text, [id, asOf, corrected])).rows.map(
        (one) => one.id,
      );
    const lines = await this.client.query<PublicationLine>(PUBLICATION_LINES.text, [id, chosen, corrected]);
    const prepared = await this.client.query<{ id: string }>(PREPARE_PUBLICATION, [
      slug,
      PLAN,
      asOf,
      titleJa,
      titleEn,
      corrected,
      corrects?.reasonJa ?? null,
      corrects?.reasonEn ?? null,
      chosen,
      lines.rows.map((line) => judgementOf(line, asOf, days)),
    ]);
    await freezePublishedTables(
      {
        query: async (text: string, values?: unknown[]) =>
          (await this.client.query(text, values)).rows as never,
      },
      existing(prepared.rows[0], 'nothing was prepared').id,
    );
  }

  async publish(slug: string): Promise<void> {
    await this.client.query('select publish(id) from publication where slug = $1', [slug]);
  }

  /** Somebody who passed an exam this spring turns out to have passed another one last autumn. */
  async latePass(): Promise<void> {
    await this.as('hr2', '2025-09-02T10:00:00+09:00');
    await this.client.query(
      `with late as (
         insert into exam_pass (person_id, exam_code, name_at_exam, exam_on, announced_on, reported_on, verified_on, certificate_number,
                                state, reported_at, decided_by, decided_by_person_id, decided_at)
         select p.person_id, case p.exam_code when 'DB' then 'PM' else 'DB' end, p.name_at_exam, '2024-10-13', '2024-12-26', '2025-08-20',
                '2025-09-02', '第2024-70021号', 'verified', '2025-08-20 13:00+09', $1, a.person_id, '2025-09-02 10:00+09'
           from exam_pass p join account a on a.id = $1
          where p.exam_on = '2025-04-20' and not exists (
            select from exam_pass x where x.person_id = p.person_id and x.id <> p.id)
          order by p.id limit 1
         returning id, person_id, reported_at, decided_by, decided_at)
       insert into exam_pass_step (pass_id, person_id, step, account_id, at)
       select id, person_id, 'report', null, reported_at from late
       union all select id, person_id, 'verify', decided_by, decided_at from late`,
      [this.account('hr2')],
    );
  }
}
