import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  CurrentActor,
  Loaders,
  LocalDateScalar,
  type Actor,
  type RequestLoaders,
} from '../../platform/index.js';
import { IndicatorDuty } from './duty.entity.js';
import { dutyHolderName } from './register.loader.js';
import { RegisterService } from './register.service.js';
import { GiveDutyInput } from './register.types.js';

@Resolver(() => IndicatorDuty)
export class DutyResolver {
  constructor(private readonly register: RegisterService) {}

  @Query(() => [IndicatorDuty], { description: 'In force today or later. Refuses FORBIDDEN.' })
  indicatorDuties(@CurrentActor() actor: Actor): Promise<IndicatorDuty[]> {
    return this.register.duties(actor);
  }

  @Mutation(() => IndicatorDuty, {
    description: 'Refuses: FORBIDDEN, SELF_GRANT, NOT_FOUND, BAD_INPUT, ACCOUNT_ENDED, DUTY_ALREADY_GIVEN.',
  })
  giveIndicatorDuty(
    @CurrentActor() actor: Actor,
    @Args('input') input: GiveDutyInput,
  ): Promise<IndicatorDuty> {
    return this.register.giveDuty(actor, input);
  }

  @Mutation(() => IndicatorDuty, {
    nullable: true,
    description:
      'Null when it had no day in force and is gone. Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, CONFLICT.',
  })
  endIndicatorDuty(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('lastDay', {
      type: () => LocalDateScalar,
      nullable: true,
      description: 'Today or later; null ends it at once.',
    })
    lastDay: string | null,
    @Args('reason') reason: string,
  ): Promise<IndicatorDuty | null> {
    return this.register.endDuty(actor, id, lastDay ?? null, reason);
  }

  @ResolveField(() => String, { nullable: true })
  holder(@Parent() { accountId }: IndicatorDuty, @Loaders() loaders: RequestLoaders): Promise<string | null> {
    return loaders.find(dutyHolderName, accountId);
  }
}
