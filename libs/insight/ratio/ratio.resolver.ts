import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Organisation, organisationById, ViewerCan } from '../../organisation/index.js';
import { CurrentActor, Loaders, LocalDateScalar, RequestLoaders, type Actor } from '../../platform/index.js';
import {
  exportsQualifiedPeople,
  readsQualifiedChanges,
  readsQualifiedPeople,
  seesTrainerDashboard,
} from '../insight.policy.js';
import { RatioService } from './ratio.service.js';
import { CountOnDay, QualifiedRatio, ShareOfBody } from './ratio.types.js';

@Resolver(() => QualifiedRatio)
export class RatioResolver {
  constructor(private readonly ratio: RatioService) {}

  @Query(() => QualifiedRatio, {
    description:
      'The 75 % on any day; days to come, with what is planned, for HR alone. Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, INDICATOR_NOT_DERIVED.',
  })
  qualifiedRatio(
    @CurrentActor() actor: Actor,
    @Args('asOf', { type: () => LocalDateScalar }) asOf: string,
    @Args('organisationId', { type: () => ID, nullable: true }) organisationId: string | null,
  ): Promise<QualifiedRatio> {
    return this.ratio.ratioOn(actor, asOf, organisationId ?? null);
  }

  @Query(() => CountOnDay, {
    description:
      'A cumulative count on any day up to today. Refuses: FORBIDDEN, BAD_INPUT, INDICATOR_NOT_DERIVED.',
  })
  countOn(
    @CurrentActor() actor: Actor,
    @Args('indicatorKey') indicatorKey: string,
    @Args('asOf', { type: () => LocalDateScalar }) asOf: string,
    @Args('organisationId', { type: () => ID, nullable: true }) organisationId: string | null,
  ): Promise<CountOnDay> {
    return this.ratio.countOn(actor, indicatorKey, asOf, organisationId ?? null);
  }
}

@Resolver(() => ShareOfBody)
export class BodyShareResolver {
  @ResolveField(() => Organisation)
  organisation(@Parent() share: ShareOfBody, @Loaders() loaders: RequestLoaders): Promise<Organisation> {
    return loaders.get(organisationById, share.orgId);
  }
}

@Resolver(() => ViewerCan)
export class RatioCanResolver {
  @ResolveField(() => Boolean)
  seeQualifiedRatio(@Parent() can: ViewerCan): boolean {
    return seesTrainerDashboard(can.roles);
  }

  @ResolveField(() => Boolean)
  readQualifiedPeople(@Parent() can: ViewerCan): boolean {
    return readsQualifiedPeople(can.roles);
  }

  @ResolveField(() => Boolean)
  readQualifiedChanges(@Parent() can: ViewerCan): boolean {
    return readsQualifiedChanges(can.roles);
  }

  @ResolveField(() => Boolean)
  exportQualifiedPeople(@Parent() can: ViewerCan): boolean {
    return exportsQualifiedPeople(can.roles);
  }
}
