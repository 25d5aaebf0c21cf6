import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Organisation, organisationById, ViewerCan } from '../../organisation/index.js';
import {
  CurrentActor,
  Loaders,
  LocalDateScalar,
  type Actor,
  type RequestLoaders,
} from '../../platform/index.js';
import { NearPersonConnection } from './nearest-to-pass.types.js';
import { plansPasses } from './outlook.policy.js';
import { PathToTargetService } from './path-to-target.service.js';
import { BodyEffect, PathToTarget, PlannedMove, RotationEffect } from './path-to-target.types.js';

@Resolver(() => BodyEffect)
export class PathToTargetResolver {
  constructor(private readonly path: PathToTargetService) {}

  @Query(() => PathToTarget, {
    description:
      'The 75 % on a day up to today, and the way to the target. Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, INDICATOR_NOT_DERIVED.',
  })
  pathToTarget(
    @CurrentActor() actor: Actor,
    @Args('organisationId', { type: () => ID, nullable: true }) organisationId: string | null,
    @Args('asOf', { type: () => LocalDateScalar, nullable: true }) asOf: string | null,
  ): Promise<PathToTarget> {
    return this.path.pathToTarget(actor, organisationId ?? null, asOf ?? null);
  }

  @Query(() => NearPersonConnection, {
    description:
      'Designated people who have passed nothing that counts, the nearest first, of whom the viewer is a named officer of 人事課. Written down as read. Refuses: FORBIDDEN, BAD_INPUT, INDICATOR_NOT_DERIVED.',
  })
  nearestToPass(
    @CurrentActor() actor: Actor,
    @Args('organisationId', { type: () => ID, nullable: true }) organisationId: string | null,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<NearPersonConnection> {
    return this.path.nearestToPass(actor, organisationId ?? null, first, after ?? null);
  }

  @Query(() => RotationEffect, {
    description:
      'What the next 1 April’s planned moves do to the bodies of the viewer’s 人事課. Refuses: FORBIDDEN, BAD_INPUT, INDICATOR_NOT_DERIVED.',
  })
  rotationEffect(
    @CurrentActor() actor: Actor,
    @Args('organisationId', { type: () => ID, nullable: true }) organisationId: string | null,
  ): Promise<RotationEffect> {
    return this.path.rotationEffect(actor, organisationId ?? null);
  }

  @ResolveField(() => Organisation)
  organisation(@Parent() effect: BodyEffect, @Loaders() loaders: RequestLoaders): Promise<Organisation> {
    return loaders.get(organisationById, effect.orgId);
  }
}

@Resolver(() => PlannedMove)
export class PlannedMoveResolver {
  @ResolveField(() => Organisation, { nullable: true })
  from(
    @Parent() { fromOrgId }: PlannedMove,
    @Loaders() loaders: RequestLoaders,
  ): Promise<Organisation> | null {
    return fromOrgId === null ? null : loaders.get(organisationById, fromOrgId);
  }

  @ResolveField(() => Organisation, { nullable: true })
  to(@Parent() { toOrgId }: PlannedMove, @Loaders() loaders: RequestLoaders): Promise<Organisation> | null {
    return toOrgId === null ? null : loaders.get(organisationById, toOrgId);
  }
}

@Resolver(() => ViewerCan)
export class OutlookCanResolver {
  @ResolveField(() => Boolean, { description: 'Who is nearest to a pass, and what planned moves do.' })
  planPasses(@Parent() can: ViewerCan): boolean {
    return plansPasses(can.roles);
  }
}
