import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Organisation, organisationById, ViewerCan } from '../../organisation/index.js';
import { CurrentActor, Loaders, type Actor, type RequestLoaders } from '../../platform/index.js';
import { exportsCompletions, seesTrainerDashboard } from '../insight.policy.js';
import { ProgressService } from './progress.service.js';
import { BurnUp, CountByBody, CountByCourse } from './progress.types.js';

@Resolver(() => CountByBody)
export class ProgressResolver {
  constructor(private readonly progress: ProgressService) {}

  @Query(() => BurnUp, { description: 'Refuses: FORBIDDEN, INDICATOR_NOT_DERIVED.' })
  burnUp(
    @CurrentActor() actor: Actor,
    @Args('indicatorKey') indicatorKey: string,
    @Args('organisationId', { type: () => ID, nullable: true }) organisationId: string | null,
  ): Promise<BurnUp> {
    return this.progress.burnUp(actor, indicatorKey, organisationId ?? null);
  }

  @Query(() => [CountByBody], {
    description: 'Every body that the viewer may see, by code. Refuses FORBIDDEN.',
  })
  countsByBody(
    @CurrentActor() actor: Actor,
    @Args('indicatorKey') indicatorKey: string,
    @Args('fiscalYear', { type: () => Int, nullable: true }) fiscalYear: number | null,
  ): Promise<CountByBody[]> {
    return this.progress.countsByBody(actor, indicatorKey, fiscalYear ?? null);
  }

  @Query(() => [CountByCourse], {
    description: 'Every course that counts, by category and code. Refuses FORBIDDEN.',
  })
  countsByCourse(
    @CurrentActor() actor: Actor,
    @Args('indicatorKey') indicatorKey: string,
    @Args('organisationId', { type: () => ID, nullable: true }) organisationId: string | null,
    @Args('fiscalYear', { type: () => Int, nullable: true }) fiscalYear: number | null,
  ): Promise<CountByCourse[]> {
    return this.progress.countsByCourse(actor, indicatorKey, organisationId ?? null, fiscalYear ?? null);
  }

  @ResolveField(() => Organisation)
  organisation(@Parent() count: CountByBody, @Loaders() loaders: RequestLoaders): Promise<Organisation> {
    return loaders.get(organisationById, count.orgId);
  }
}

@Resolver(() => ViewerCan)
export class InsightCanResolver {
  @ResolveField(() => Boolean)
  seeTrainerDashboard(@Parent() can: ViewerCan): boolean {
    return seesTrainerDashboard(can.roles);
  }

  @ResolveField(() => Boolean)
  exportCompletions(@Parent() can: ViewerCan): boolean {
    return exportsCompletions(can.roles);
  }
}
