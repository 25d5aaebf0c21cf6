import { Injectable } from '@nestjs/common';
import { allowed, recordReading, signedIn } from '../../organisation/index.js';
import { BadInput, Clock, Database, NotFound, type Actor, type Ctx } from '../../platform/index.js';
import { localDateOf } from '../../vocabulary/index.js';
import { certifiesPerson } from '../passes/officers/certifies-person.js';
import { studySteps } from './plan-milestones.js';
import { StudyPlan } from './study-plan.entity.js';
import { WINDOW_COLUMNS } from './study.loader.js';
import { readsStudyPlans } from './study.policy.js';
import type { MockResultInput, StudyTargetInput, StudyWindow } from './study.types.js';

const END = { name: 'end_study_plan', text: 'select end_study_plan($1)' };
const TICK = { name: 'tick_study_milestone', text: 'select tick_study_milestone($1, $2) as plan_id' };
const RECORD = {
  name: 'record_mock_result',
  text: 'select record_mock_result($1, $2, $3, $4, $5) as plan_id',
};
const CORRECT = {
  name: 'correct_mock_result',
  text: 'select correct_mock_result($1, $2, $3, $4, $5) as plan_id',
};
const REMOVE = { name: 'remove_mock_result', text: 'select remove_mock_result($1) as plan_id' };
type Changed = { plan_id: string };

/** Preparing for an exam. Everything is the actor's own: migrations/study/study-plans.ts. */
@Injectable()
export class StudyService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** The active ones first, then the newest. */
  own(actor: Actor): Promise<StudyPlan[]> {
    const { personId } = signedIn(actor);
    return this.db.read(actor, (ctx) => plansOf(ctx, personId));
  }

  /**
   * Of somebody else, for a named officer, whose look is kept in the reading log; none where the actor is not one for the
   * person. Refuses: FORBIDDEN, BAD_INPUT.
   */
  ofPerson(actor: Actor, personId: string): Promise<StudyPlan[]> {
    allowed(actor, readsStudyPlans);
    return this.db.write(actor, async (ctx) => {
      if (!(await certifiesPerson(ctx, personId))) return [];
      await recordReading(ctx, [personId], 'study_plans');
      return plansOf(ctx, personId);
    });
  }

  /** Windows that a plan that begins today can aim at, by exam and day. */
  windows(actor: Actor): Promise<StudyWindow[]> {
    signedIn(actor);
    return this.db.rows<StudyWindow>(
      actor,
      {
        name: 'study_windows',
        text: `select ${WINDOW_COLUMNS} from exam_window w join exam e on e.code = w.exam_code
                where upper(w.sittings) - 1 > $1 order by e.level, e.code, lower(w.sittings), w.id`,
      },
      [this.clock.today()],
    );
  }

  /** Refuses: NOT_FOUND (no such window), BAD_INPUT, STUDY_PLAN_EXISTS. */
  async start(actor: Actor, target: StudyTargetInput): Promise<StudyPlan> {
    signedIn(actor);
    const id = await this.db.write(actor, async (ctx) => {
      const { window, steps } = await this.stepsTo(ctx, target);
      const [made] = await ctx.em.query<{ id: string }[]>(
        'select start_study_plan($1, $2, $3, $4, $5) as id',
        [window.examCode, window.id, target.bookedOn ?? null, target.hoursAWeek, JSON.stringify(steps)],
      );
      return made?.id;
    });
    return this.plan(actor, id);
  }

  /** Lays the plan out anew from today. Refuses: NOT_FOUND, BAD_INPUT, STUDY_PLAN_ENDED. */
  async change(actor: Actor, id: string, target: StudyTargetInput): Promise<StudyPlan> {
    signedIn(actor);
    await this.db.write(actor, async (ctx) => {
      const { window, steps } = await this.stepsTo(ctx, target);
      await ctx.em.query('select change_study_plan($1, $2, $3, $4, $5)', [
        id,
        window.id,
        target.bookedOn ?? null,
        target.hoursAWeek,
        JSON.stringify(steps),
      ]);
    });
    return this.plan(actor, id);
  }

  /** Refuses: NOT_FOUND, STUDY_PLAN_ENDED. */
  async end(actor: Actor, id: string): Promise<StudyPlan> {
    signedIn(actor);
    await this.db.rows(actor, END, [id]);
    return this.plan(actor, id);
  }

  /** Refuses: NOT_FOUND, STUDY_PLAN_ENDED, STUDY_NOT_TICKED (a course or a mock test shows itself). */
  async tick(actor: Actor, milestoneId: string, done: boolean): Promise<StudyPlan> {
    signedIn(actor);
    const [changed] = await this.db.rows<Changed>(actor, TICK, [milestoneId, done]);
    return this.plan(actor, changed?.plan_id);
  }

  /** Refuses: NOT_FOUND, BAD_INPUT, STUDY_PLAN_ENDED, MOCK_RESULT_EXISTS. */
  async recordMock(actor: Actor, planId: string, result: MockResultInput): Promise<StudyPlan> {
    signedIn(actor);
    const [changed] = await this.db.rows<Changed>(actor, RECORD, [planId, ...valuesOf(result)]);
    return this.plan(actor, changed?.plan_id);
  }

  /** Refuses: NOT_FOUND, BAD_INPUT, STUDY_PLAN_ENDED, MOCK_RESULT_EXISTS. */
  async correctMock(actor: Actor, id: string, result: MockResultInput): Promise<StudyPlan> {
    signedIn(actor);
    const [changed] = await this.db.rows<Changed>(actor, CORRECT, [id, ...valuesOf(result)]);
    return this.plan(actor, changed?.plan_id);
  }

  /** Refuses: NOT_FOUND, STUDY_PLAN_ENDED. */
  async removeMock(actor: Actor, id: string): Promise<StudyPlan> {
    signedIn(actor);
    const [changed] = await this.db.rows<Changed>(actor, REMOVE, [id]);
    return this.plan(actor, changed?.plan_id);
  }

  private async plan(actor: Actor, id: string | undefined): Promise<StudyPlan> {
    const plan = await this.db.read(actor, ({ em }) =>
      id ? em.findOneBy(StudyPlan, { id }) : Promise.resolve(null),
    );
    if (!plan) throw new NotFound();
    return plan;
  }

  /** What is to be done until the window: courses that are open to the actor and not completed, then the exam's topics. */
  private async stepsTo({ em, actor, now }: Ctx, { windowId, bookedOn }: StudyTargetInput) {
    const from = localDateOf(now);
    const [window] = await em.query<StudyWindow[]>(
      `select ${WINDOW_COLUMNS} from exam_window w where w.id = $1`,
      [windowId],
    );
    if (!window) throw new NotFound('windowId');
    if (window.sitsUntil <= from) throw new BadInput('windowId');
    const courses = await em.query<{ id: string; minutes: number }[]>(OPEN_COURSES, [
      signedIn(actor).personId,
    ]);
    const topics = await em.query<{ id: string; minutes: number }[]>(
      'select id, minutes from study_topic where exam_code = $1 order by ordinal',
      [window.examCode],
    );
    const examOn = bookedOn ?? (window.sitsFrom > from ? window.sitsFrom : window.sitsUntil);
    return { window, steps: studySteps(courses, topics, { from, examOn, applyUntil: window.applyUntil }) };
  }
}

/** Not what the actor may look at by a role, but what is open to the actor as a learner: the person $1. */
const OPEN_COURSES = `
  select k.id, v.estimated_minutes as minutes from course k join course_version v on v.course_id = k.id and v.state = 'published'
   where k.category = 'exam_preparation' and (k.shared or k.org_id = any (actor_employed_by())) and not exists (
     select from completion c where c.course_id = k.id and c.person_id = $1 and c.how <> 'void'
        and not exists (select from completion w where w.corrects_id = c.id))
   order by k.code`;

function valuesOf({ takenOn, part, percent, source }: MockResultInput): unknown[] {
  return [takenOn, part, percent, source?.trim() || null];
}

function plansOf({ em }: Ctx, personId: string): Promise<StudyPlan[]> {
  return em.find(StudyPlan, { where: { personId }, order: { state: 'ASC', id: 'DESC' } });
}
