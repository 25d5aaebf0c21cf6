import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { allowed, recordReading, signedIn } from '../../organisation/index.js';
import {
  byKey,
  Database,
  keyOf,
  NotFound,
  pageOf,
  pageSize,
  type Actor,
  type Statement,
} from '../../platform/index.js';
import { ExamPass } from './exam-pass.entity.js';
import type {
  CorrectExamPassInput,
  ExamPassConnection,
  ExamPassFacts,
  ExamPassFilter,
  ReportExamPassInput,
} from './exam-pass.types.js';
import { certifiesPasses } from './passes.policy.js';

const REPORT: Statement = {
  name: 'report_exam_pass',
  text: 'select report_exam_pass($1, $2, $3, $4, $5, $6, $7, $8) as id',
};
const CORRECT: Statement = {
  name: 'correct_exam_pass',
  text: 'select correct_exam_pass($1, $2, $3, $4, $5, $6, $7)',
};
const APPEAL: Statement = { name: 'appeal_exam_pass', text: 'select appeal_exam_pass($1, $2)' };
const WITHDRAW: Statement = { name: 'withdraw_exam_pass', text: 'select withdraw_exam_pass($1)' };
const DECIDE: Statement = { name: 'decide_exam_pass', text: 'select decide_exam_pass($1, $2, $3)' };
const REVOKE: Statement = { name: 'revoke_exam_pass', text: 'select revoke_exam_pass($1, $2)' };

// $1 state or null for those that wait, $2 body or null. Cheap conditions first: the last asks a function a row.
const CERTIFIED = `
  from exam_pass p
 where p.state = any (case when $1::text is null then array['reported', 'appealed'] else array[$1] end)
   and ($2::bigint is null or exists (
     select from appointment a where a.person_id = p.person_id and a.org_id = $2 and a.period @> actor_today()
        and not is_guest_kind(a.kind)))
   and actor_certifies_person(p.person_id)`;

// $3 rows, $4 … $6 the cursor (rank, reported at, id) or nulls
const QUEUE = `
select p.id::text, json_build_array(rank::text, p.reported_at::text, p.id::text) as key
  from (select p.*, case p.state when 'appealed' then 0 else 1 end as rank ${CERTIFIED}) p
 where $4::int is null or (rank, p.reported_at, p.id) > ($4, $5::timestamptz, $6::bigint)
 order by rank, p.reported_at, p.id
 limit $3`;

const QUEUE_COUNT: Statement = {
  name: 'exam_passes_count',
  text: `select count(*)::int as json ${CERTIFIED}`,
};

/** Passes of exams. Who may report, decide and appeal is decided by PostgreSQL: migrations/passes/passes.ts. */
@Injectable()
export class ExamPassService {
  constructor(private readonly db: Database) {}

  /** The viewer's own, the latest exam first. */
  mine(actor: Actor): Promise<ExamPass[]> {
    const { personId } = signedIn(actor);
    return this.db.read(actor, ({ em }) =>
      em.find(ExamPass, { where: { personId }, order: { examOn: 'DESC', id: 'DESC' } }),
    );
  }

  /** Of the people whom the viewer certifies; appeals first, then the longest waiting. Refuses: FORBIDDEN, BAD_INPUT. */
  async queue(
    actor: Actor,
    filter: ExamPassFilter,
    first: number,
    after: string | null,
  ): Promise<ExamPassConnection> {
    allowed(actor, certifiesPasses);
    const size = pageSize(first);
    return this.db.read(actor, async ({ em }) => {
      const found = await em.query<{ id: string; key: string[] }[]>(QUEUE, [
        ...valuesOf(filter),
        size + 1,
        ...(after ? keyOf(after, 3) : [null, null, null]),
      ]);
      const page = pageOf(found, size);
      const ids = page.edges.map(({ node }) => node.id);
      const passes = byKey(await em.findBy(ExamPass, { id: In(ids) }), (pass) => pass.id);
      return {
        edges: page.edges.flatMap(({ cursor, node: { id } }) => {
          const node = passes.get(id);
          return node ? [{ cursor, node }] : [];
        }),
        pageInfo: page.pageInfo,
        filter,
      };
    });
  }

  count(actor: Actor, filter: ExamPassFilter): Promise<number> {
    allowed(actor, certifiesPasses);
    return this.db.json(actor, QUEUE_COUNT, valuesOf(filter));
  }

  /** A pass that PostgreSQL shows. Opening somebody else's is kept in the reading log. Refuses NOT_FOUND. */
  open(actor: Actor, id: string): Promise<ExamPass> {
    signedIn(actor);
    return this.db.write(actor, async (ctx) => {
      const pass = await ctx.em.findOneBy(ExamPass, { id });
      if (!pass) throw new NotFound('id');
      await recordReading(ctx, [pass.personId], 'exam_passes');
      return pass;
    });
  }

  /**
   * By the holder, or by an officer for the holder. Refuses: NOT_FOUND, BAD_INPUT, EXAM_NOT_IN_CATALOGUE, EXAM_NOT_HELD,
   * PASS_DATES, PASS_EXISTS, EVIDENCE_NOT_YOURS.
   */
  async report(actor: Actor, input: ReportExamPassInput): Promise<ExamPass> {
    signedIn(actor);
    const [made] = await this.db.rows<{ id: string }>(actor, REPORT, [
      input.personId ?? null,
      ...factsOf(input),
      input.attemptId ?? null,
    ]);
    return this.passOf(actor, made?.id ?? '');
  }

  /** As report(), by the holder while nobody has verified it; it waits anew. Refuses, besides: PASS_STATE. */
  async correct(actor: Actor, input: CorrectExamPassInput): Promise<ExamPass> {
    signedIn(actor);
    await this.db.rows(actor, CORRECT, [input.id, ...factsOf(input)]);
    return this.passOf(actor, input.id);
  }

  /** By the holder of a rejected pass; another officer decides then. Refuses: NOT_FOUND, BAD_INPUT, PASS_STATE. */
  async appeal(actor: Actor, id: string, words: string): Promise<ExamPass> {
    signedIn(actor);
    await this.db.rows(actor, APPEAL, [id, words]);
    return this.passOf(actor, id);
  }

  /** By the holder, while it is not verified. Refuses: NOT_FOUND, PASS_STATE. */
  async withdraw(actor: Actor, id: string): Promise<ExamPass> {
    signedIn(actor);
    await this.db.rows(actor, WITHDRAW, [id]);
    return this.passOf(actor, id);
  }

  /** Refuses: FORBIDDEN, NOT_FOUND, PASS_FOUR_EYES, PASS_APPEAL_BY_ANOTHER, PASS_STATE. */
  async verify(actor: Actor, id: string): Promise<ExamPass> {
    allowed(actor, certifiesPasses);
    await this.db.rows(actor, DECIDE, [id, true, null]);
    return this.passOf(actor, id);
  }

  /** As verify(); refuses, besides: BAD_INPUT. */
  async reject(actor: Actor, id: string, reason: string): Promise<ExamPass> {
    allowed(actor, certifiesPasses);
    await this.db.rows(actor, DECIDE, [id, false, reason]);
    return this.passOf(actor, id);
  }

  /** Takes a wrong verification back, in the open. Refuses as reject(). */
  async revoke(actor: Actor, id: string, reason: string): Promise<ExamPass> {
    allowed(actor, certifiesPasses);
    await this.db.rows(actor, REVOKE, [id, reason]);
    return this.passOf(actor, id);
  }

  private passOf(actor: Actor, id: string): Promise<ExamPass> {
    return this.db.read(actor, ({ em }) => em.findOneByOrFail(ExamPass, { id }));
  }
}

function valuesOf({ state, organisationId }: ExamPassFilter): unknown[] {
  return [state ?? null, organisationId ?? null];
}

function factsOf(facts: ExamPassFacts): unknown[] {
  return [
    facts.examCode,
    facts.nameAtExam ?? null,
    facts.examOn,
    facts.announcedOn,
    facts.certificateNumber ?? null,
    facts.evidenceId ?? null,
  ];
}
