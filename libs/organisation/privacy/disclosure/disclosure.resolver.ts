import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, type Actor } from '../../../platform/index.js';
import { DisclosureService } from './disclosure.service.js';
import { DisclosureRequest, DisclosureRequestInput, HeldRecord } from './disclosure.types.js';

@Resolver(() => DisclosureRequest)
export class DisclosureResolver {
  constructor(private readonly disclosures: DisclosureService) {}

  @Query(() => [HeldRecord], {
    description: 'Every kind of record that is kept on people, with how much of it is held on the viewer.',
  })
  myHeldRecords(@CurrentActor() actor: Actor): Promise<HeldRecord[]> {
    return this.disclosures.heldOnMe(actor);
  }

  @Query(() => [DisclosureRequest], { description: 'Requests about a person, the latest first.' })
  disclosureRequests(
    @CurrentActor() actor: Actor,
    @Args('personId', { type: () => ID }) personId: string,
  ): Promise<DisclosureRequest[]> {
    return this.disclosures.requests(actor, personId);
  }

  @Mutation(() => DisclosureRequest, {
    description:
      'Opens /export/disclosure.pdf?request=… of the person to 人事課 that keeps the file. Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT.',
  })
  recordDisclosureRequest(
    @CurrentActor() actor: Actor,
    @Args('input') input: DisclosureRequestInput,
  ): Promise<DisclosureRequest> {
    return this.disclosures.recordRequest(actor, input);
  }
}
