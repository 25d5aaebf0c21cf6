import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  CurrentActor,
  Loaders,
  LocalDateScalar,
  type Actor,
  type RequestLoaders,
} from '../../../platform/index.js';
import { linesOfPurge, loginOfAccount } from './retention.loader.js';
import { RetentionService } from './retention.service.js';
import { Purge, RetentionLine } from './retention.types.js';

@Resolver(() => Purge)
export class RetentionResolver {
  constructor(private readonly retention: RetentionService) {}

  @Query(() => [RetentionLine], {
    description: 'What a purge would take away on a day, today or planned. Refuses FORBIDDEN.',
  })
  retentionDue(
    @CurrentActor() actor: Actor,
    @Args('asOf', { type: () => LocalDateScalar }) asOf: string,
  ): Promise<RetentionLine[]> {
    return this.retention.due(actor, asOf);
  }

  @Query(() => [Purge], { description: 'The latest first, 100 at most. Refuses FORBIDDEN.' })
  purges(@CurrentActor() actor: Actor): Promise<Purge[]> {
    return this.retention.purges(actor);
  }

  @Mutation(() => Purge, {
    description:
      'Lists what is due, to be approved by somebody else. Takes the place of one that was prepared before. ' +
      'Refuses: FORBIDDEN, BAD_INPUT (asOf in the future; params.until), PURGE_NOTHING_DUE.',
  })
  preparePurge(
    @CurrentActor() actor: Actor,
    @Args('asOf', { type: () => LocalDateScalar }) asOf: string,
  ): Promise<Purge> {
    return this.retention.prepare(actor, asOf);
  }

  @Mutation(() => Purge, {
    description: 'Refuses: FORBIDDEN, NOT_FOUND, PURGE_STATE (params.state), PURGE_TWO_PEOPLE.',
  })
  approvePurge(
    @CurrentActor() actor: Actor,
    @Args('purgeId', { type: () => ID }) purgeId: string,
  ): Promise<Purge> {
    return this.retention.approve(actor, purgeId);
  }

  @Mutation(() => Purge, {
    description:
      'Deletes exactly what was prepared, or nothing. Refuses: FORBIDDEN, NOT_FOUND, PURGE_STATE (params.state), PURGE_CHANGED.',
  })
  runPurge(
    @CurrentActor() actor: Actor,
    @Args('purgeId', { type: () => ID }) purgeId: string,
  ): Promise<Purge> {
    return this.retention.run(actor, purgeId);
  }

  @ResolveField(() => [RetentionLine])
  lines(@Parent() purge: Purge, @Loaders() loaders: RequestLoaders): Promise<RetentionLine[]> {
    return loaders.get(linesOfPurge, purge.id);
  }

  @ResolveField(() => String, { nullable: true, description: 'Login of whoever prepared it.' })
  preparedBy(@Parent() purge: Purge, @Loaders() loaders: RequestLoaders): Promise<string | null> {
    return loaders.find(loginOfAccount, purge.preparedBy);
  }

  @ResolveField(() => String, { nullable: true })
  approvedBy(@Parent() purge: Purge, @Loaders() loaders: RequestLoaders): Promise<string | null> {
    return purge.approvedBy ? loaders.find(loginOfAccount, purge.approvedBy) : Promise.resolve(null);
  }

  @ResolveField(() => String, { nullable: true })
  runBy(@Parent() purge: Purge, @Loaders() loaders: RequestLoaders): Promise<string | null> {
    return purge.runBy ? loaders.find(loginOfAccount, purge.runBy) : Promise.resolve(null);
  }
}
