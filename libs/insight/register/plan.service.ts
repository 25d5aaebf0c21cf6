import { Injectable } from '@nestjs/common';
import { signedIn } from '../../organisation/index.js';
import { Database, type Actor } from '../../platform/index.js';
import { PlanDraft } from './plan-draft.entity.js';
import type { PlanInput } from './plan.types.js';

const PROPOSE = { name: 'propose_plan', text: 'select propose_plan($1::jsonb) as id' };
const DECIDE = { name: 'decide_plan', text: 'select decide_plan($1, $2, $3)' };
const WITHDRAW = { name: 'withdraw_plan', text: 'select withdraw_plan($1)' };

/** Plans that follow this one. Who may enter and approve is decided by PostgreSQL: migrations/register/plans.ts. */
@Injectable()
export class PlanService {
  constructor(private readonly db: Database) {}

  /** The newest first; none for those who do not see figures. */
  async drafts(actor: Actor): Promise<PlanDraft[]> {
    signedIn(actor);
    return this.db.read(actor, ({ em }) => em.find(PlanDraft, { order: { id: 'DESC' } }));
  }

  /** Refuses: FORBIDDEN, PLAN_EXISTS, BAD_INPUT (what could not be approved as it is). */
  async propose(actor: Actor, input: PlanInput): Promise<PlanDraft> {
    signedIn(actor);
    const [made] = await this.db.rows<{ id: string }>(actor, PROPOSE, [JSON.stringify(input)]);
    return this.draft(actor, made?.id ?? '');
  }

  /** Approving makes the plan, its indicators and their first definitions. Refuses: FORBIDDEN, NOT_FOUND, FOUR_EYES, REPORT_CLOSED, PLAN_EXISTS. */
  async decide(actor: Actor, id: string, approve: boolean, reason: string | null): Promise<PlanDraft> {
    signedIn(actor);
    await this.db.rows(actor, DECIDE, [id, approve, reason]);
    return this.draft(actor, id);
  }

  /** By whoever entered it. Refuses: NOT_FOUND, REPORT_CLOSED. */
  async withdraw(actor: Actor, id: string): Promise<PlanDraft> {
    signedIn(actor);
    await this.db.rows(actor, WITHDRAW, [id]);
    return this.draft(actor, id);
  }

  private draft(actor: Actor, id: string): Promise<PlanDraft> {
    return this.db.read(actor, ({ em }) => em.findOneByOrFail(PlanDraft, { id }));
  }
}
