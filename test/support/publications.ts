import type { TestApi } from './api.js';
import type { BuiltPerson } from './builders.js';

interface Counted {
  body: string;
  on: string;
  people: number;
}

/** Publications made by SQL: readings with evidence, the figures, the cells as PublishedTables decides. */
export class Publications {
  private constructor(
    private readonly api: TestApi,
    private readonly people: BuiltPerson[],
    /** Has the duty to publish. */
    readonly publisher: BuiltPerson,
    private readonly second: BuiltPerson,
  ) {}

  static async open(api: TestApi): Promise<Publications> {
    const [publisher, second] = [await api.build.person(), await api.build.person()];
    for (const [to, by] of [
      [publisher, second],
      [second, publisher],
    ] as const)
      await api.db.sql.query(
        `insert into indicator_duty (account_id, duty, period, reason, given_by, given_at)
         values ($1, 'publish', '[2020-04-01,)', 'test', $2, now())`,
        [to.accountId, by.accountId],
      );
    const people: BuiltPerson[] = [];
    for (let index = 0; index < 12; index += 1)
      people.push(await api.build.person({ name: ['秘匿', `太郎${index}`], staffNumber: `SECRET${index}` }));
    return new Publications(api, people, publisher, second);
  }

  /** Prepared, without cells. `counted`: so many completions of each body on a day, of 3-2-1 and, cut in half, of 2-3-2. */
  async prepared(
    slug: string,
    options: {
      asOf: string;
      counted: readonly Counted[];
      designated?: readonly { body: string; passed: number; others: number }[];
      corrects?: string;
    },
  ): Promise<string> {
    const { sql } = this.api.db;
    const id = await this.api.db.value<string>(
      `insert into publication (slug, plan_period_id, fiscal_year, as_of, title_ja, title_en, prepared_by, prepared_at,
                                corrects_id, reason_ja, reason_en)
       select $1, t.id, fiscal_year_of($2::date), $2::date, '令和の実績（速報）', 'Results (preliminary)', $3, $4, c.id,
              case when c.id is not null then '入力の誤り' end, case when c.id is not null then 'A mistake in the records' end
         from plan_period t left join publication c on c.slug = $5 where t.code = 'R6-R7' returning id`,
      [slug, options.asOf, this.second.accountId, this.api.clock.now(), options.corrects ?? null],
    );
    const completions = (part: number) =>
      options.counted.flatMap(({ body, on, people }) =>
        Array.from({ length: Math.ceil(people * part) }, () => ({ body, on, counts: true })),
      );
    const passes = (options.designated ?? []).flatMap(({ body, passed, others }) =>
      Array.from({ length: passed + others }, (_, at) => ({ body, on: null, counts: at < passed })),
    );
    const derived: Record<
      string,
      { source: string; rows: { body: string; on: string | null; counts: boolean }[] }
    > = {
      '3-2-1': { source: 'completion', rows: completions(1) },
      '2-3-2': { source: 'completion', rows: completions(0.5) },
      ...(passes.length > 0 ? { '3-2-2': { source: 'designated', rows: passes } } : {}),
    };
    for (const [key, { source, rows }] of Object.entries(derived)) {
      const reading = await this.api.db.value<string>(
        `insert into reading (indicator_id, definition_id, as_of, kind, value, taken_by, taken_at, evidence_rows, digest, opening_balance)
         select i.id, d.id, $2, 'preliminary', $3::numeric, $4, $5, $3::bigint, repeat('a', 64), d.opening_balance
           from indicator i join indicator_definition d on d.indicator_id = i.id where i.key = $1 returning id`,
        [key, options.asOf, rows.length, this.publisher.accountId, this.api.clock.now()],
      );
      await sql.query(
        `insert into reading_evidence (reading_id, ordinal, source, person_id, org_id, counted_on, counts)
         select $1, e.at, $2, ($3::bigint[])[1 + e.at % 12], o.id, e."on"::date, e.counts
           from jsonb_to_recordset($4) e(at int, body text, "on" text, counts boolean) join organisation o on o.code6 = e.body`,
        [
          reading,
          source,
          this.people.map((one) => one.id),
          JSON.stringify(rows.map((row, at) => ({ at, ...row }))),
        ],
      );
    }
    await sql.query(
      `insert into publication_figure (publication_id, ordinal, reading_id, indicator_id, section, goal_point_ja, name_ja, name_en,
         baseline_text, target_text, unit, value, no_value, judgement, definition_ja, definition_en, definition_version, previous_value)
       select $1, i.ordinal, r.id, i.id, i.section, i.goal_point_ja, i.name_ja, i.name_en, i.baseline_text, i.target_text, i.unit,
              r.value, case when r.id is null then 'to_be_measured' end, 'undecided', d.sentence_ja, d.sentence_en, d.version,
              (select f.value from publication c join publication_figure f on f.publication_id = c.id
                where c.slug = $2 and f.indicator_id = i.id)
         from indicator i join plan_period t on t.id = i.plan_period_id and t.code = 'R6-R7'
         left join lateral (select * from reading r where r.indicator_id = i.id order by r.id desc limit 1) r on true
         left join indicator_definition d on d.id = r.definition_id`,
      [id, options.corrects ?? null],
    );
    return id;
  }

  publish(id: string): Promise<unknown> {
    return this.api.db.sql.query(
      `update publication set state = 'published', published_by = $2, published_at = $3, digest = repeat('b', 64) where id = $1`,
      [id, this.publisher.accountId, this.api.clock.now()],
    );
  }
}
