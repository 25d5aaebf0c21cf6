import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, Loaders, type Actor, type RequestLoaders } from '../../platform/index.js';
import { ProposalState } from '../../vocabulary/index.js';
import { decisionOf } from './decision.js';
import { DefinitionVersion } from './definition-version.entity.js';
import { DecisionViewerCan } from './figure.types.js';
import { dutyHolderName } from './register.loader.js';
import { RegisterService } from './register.service.js';
import { ProposeDefinitionInput } from './register.types.js';

@Resolver(() => DefinitionVersion)
export class DefinitionVersionResolver {
  constructor(private readonly register: RegisterService) {}

  @Mutation(() => DefinitionVersion, {
    description:
      'Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, DEFINITION_ALREADY_PROPOSED, DEFINITION_BEFORE_PUBLISHED.',
  })
  proposeDefinition(
    @CurrentActor() actor: Actor,
    @Args('input') input: ProposeDefinitionInput,
  ): Promise<DefinitionVersion> {
    return this.register.proposeDefinition(actor, input);
  }

  @Mutation(() => DefinitionVersion, {
    description:
      'Ends the version before on the eve. Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, FOUR_EYES, REPORT_CLOSED, DEFINITION_BEFORE_PUBLISHED.',
  })
  approveDefinition(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<DefinitionVersion> {
    return this.register.decideDefinition(actor, id, true, null);
  }

  @Mutation(() => DefinitionVersion, {
    description: 'Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, FOUR_EYES, REPORT_CLOSED.',
  })
  rejectDefinition(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ): Promise<DefinitionVersion> {
    return this.register.decideDefinition(actor, id, false, reason);
  }

  @Mutation(() => DefinitionVersion, { description: 'Refuses: FORBIDDEN, NOT_FOUND, REPORT_CLOSED.' })
  withdrawDefinition(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<DefinitionVersion> {
    return this.register.withdrawDefinition(actor, id);
  }

  @ResolveField(() => String, { nullable: true })
  async proposedBy(
    @Parent() { proposedById }: DefinitionVersion,
    @Loaders() loaders: RequestLoaders,
  ): Promise<string | null> {
    return proposedById && loaders.find(dutyHolderName, proposedById);
  }

  @ResolveField(() => DecisionViewerCan)
  viewerCan(
    @Parent() { state, indicatorId, proposedById }: DefinitionVersion,
    @CurrentActor() actor: Actor,
    @Loaders() loaders: RequestLoaders,
  ): Promise<DecisionViewerCan> {
    return decisionOf(actor, loaders, state === ProposalState.proposed, indicatorId, proposedById);
  }
}
