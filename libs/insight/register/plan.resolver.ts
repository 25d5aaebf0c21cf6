import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, type Actor } from '../../platform/index.js';
import { PlanDraft } from './plan-draft.entity.js';
import { PlanService } from './plan.service.js';
import { PlanInput } from './plan.types.js';

@Resolver(() => PlanDraft)
export class PlanResolver {
  constructor(private readonly plans: PlanService) {}

  @Query(() => [PlanDraft], { description: 'The newest first; none for those who see no figures.' })
  planDrafts(@CurrentActor() actor: Actor): Promise<PlanDraft[]> {
    return this.plans.drafts(actor);
  }

  @Mutation(() => PlanDraft, { description: 'Refuses: FORBIDDEN, PLAN_EXISTS, BAD_INPUT.' })
  proposePlan(@CurrentActor() actor: Actor, @Args('input') input: PlanInput): Promise<PlanDraft> {
    return this.plans.propose(actor, input);
  }

  @Mutation(() => PlanDraft, {
    description: 'Makes the plan. Refuses: FORBIDDEN, NOT_FOUND, FOUR_EYES, REPORT_CLOSED, PLAN_EXISTS.',
  })
  approvePlan(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<PlanDraft> {
    return this.plans.decide(actor, id, true, null);
  }

  @Mutation(() => PlanDraft, {
    description: 'Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, FOUR_EYES, REPORT_CLOSED.',
  })
  rejectPlan(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ): Promise<PlanDraft> {
    return this.plans.decide(actor, id, false, reason);
  }

  @Mutation(() => PlanDraft, { description: 'Refuses: NOT_FOUND, REPORT_CLOSED.' })
  withdrawPlan(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<PlanDraft> {
    return this.plans.withdraw(actor, id);
  }
}
