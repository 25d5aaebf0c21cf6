import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock, CurrentActor, Loaders, type Actor, type RequestLoaders } from '../../platform/index.js';
import { ViewerCan } from '../access.entity.js';
import { Organisation, Person } from '../organisation.entity.js';
import { organisationById, personById } from '../organisation.loader.js';
import { Reorganisation, ReorganisationUnit } from './reorganisation.entity.js';
import { ReorganisationService } from './reorganisation.service.js';
import {
  ReorganisationCan,
  ReorganisationPreview,
  ReturnReorganisationInput,
  StartReorganisationInput,
} from './reorganisation.types.js';
import { reorganises } from './units.policy.js';

/** The way of a reorganisation from its start to its day. */
@Resolver(() => Reorganisation)
export class ReorganisationResolver {
  constructor(
    private readonly service: ReorganisationService,
    private readonly clock: Clock,
  ) {}

  @Query(() => [Reorganisation], { description: 'Of one body, the latest day first. Refuses: FORBIDDEN.' })
  reorganisations(
    @CurrentActor() actor: Actor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
  ): Promise<Reorganisation[]> {
    return this.service.list(actor, organisationId);
  }

  @Query(() => Reorganisation, { description: 'Refuses: FORBIDDEN, NOT_FOUND.' })
  reorganisation(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Reorganisation> {
    return this.service.get(actor, id);
  }

  @Query(() => ReorganisationPreview, {
    description: 'What it changes, whom it moves, what stops it. Refuses: FORBIDDEN, NOT_FOUND.',
  })
  reorganisationPreview(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ReorganisationPreview> {
    return this.service.preview(actor, id);
  }

  @Mutation(() => Reorganisation, {
    description:
      "A draft that begins as the body's tree of that day. Refuses: NOT_FOUND, REORGANISATION_DATE_PAST, REORGANISATION_DAY_TAKEN, REORGANISATION_NOT_LAST.",
  })
  startReorganisation(
    @CurrentActor() actor: Actor,
    @Args('input') { organisationId, effectiveOn, notes }: StartReorganisationInput,
  ): Promise<Reorganisation> {
    return this.service.run(actor, 'start_reorganisation($1::bigint, $2::date, $3)', [
      organisationId,
      effectiveOn,
      notes ?? null,
    ]);
  }

  @Mutation(() => Reorganisation, {
    description:
      'Refuses: NOT_FOUND, REORGANISATION_STATE, REORGANISATION_DATE_PAST, REORGANISATION_NOT_LAST, REORGANISATION_BLOCKED (params.problem, unit, problems).',
  })
  submitReorganisation(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Reorganisation> {
    return this.service.run(actor, 'submit_reorganisation($1::bigint)', [id]);
  }

  @Mutation(() => Reorganisation, {
    description:
      'Writes the next tree, which holds from its day on. Refuses as submitReorganisation, and REVIEW_BY_ANOTHER.',
  })
  approveReorganisation(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Reorganisation> {
    return this.service.run(actor, 'approve_reorganisation($1::bigint)', [id]);
  }

  @Mutation(() => Reorganisation, {
    description: 'Back to those who prepare it. Refuses: NOT_FOUND, REORGANISATION_STATE.',
  })
  returnReorganisation(
    @CurrentActor() actor: Actor,
    @Args('input') { id, reason }: ReturnReorganisationInput,
  ): Promise<Reorganisation> {
    return this.service.run(actor, 'return_reorganisation($1::bigint, $2)', [id, reason]);
  }

  @Mutation(() => Reorganisation, {
    description:
      'Of an approved one, everything is again as it was. Refuses: NOT_FOUND, REORGANISATION_STATE, REORGANISATION_IN_FORCE, REORGANISATION_NOT_LAST, REORGANISATION_IN_USE (params.posts).',
  })
  withdrawReorganisation(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Reorganisation> {
    return this.service.run(actor, 'withdraw_reorganisation($1::bigint)', [id]);
  }

  @ResolveField(() => Organisation)
  organisation(@Parent() of: Reorganisation, @Loaders() loaders: RequestLoaders): Promise<Organisation> {
    return loaders.get(organisationById, of.orgId);
  }

  @ResolveField(() => Person, {
    nullable: true,
    description:
      'Who started it; once submitted, who submitted it. Null when the viewer may not see the person.',
  })
  preparedBy(@Parent() of: Reorganisation, @Loaders() loaders: RequestLoaders): Promise<Person | null> {
    return loaders.find(personById, of.preparedById);
  }

  @ResolveField(() => Person, { nullable: true })
  reviewedBy(@Parent() of: Reorganisation, @Loaders() loaders: RequestLoaders): Promise<Person | null> {
    return of.reviewedById ? loaders.find(personById, of.reviewedById) : Promise.resolve(null);
  }

  @ResolveField(() => [ReorganisationUnit], { description: 'The complete next tree, by code.' })
  units(@Parent() of: Reorganisation, @CurrentActor() actor: Actor): Promise<ReorganisationUnit[]> {
    return this.service.units(actor, of);
  }

  @ResolveField(() => ReorganisationCan)
  viewerCan(@Parent() of: Reorganisation, @CurrentActor() actor: Actor): ReorganisationCan {
    return this.service.can(actor, of, this.clock.now());
  }
}

@Resolver(() => ViewerCan)
export class ReorganiseResolver {
  @ResolveField(() => Boolean, { description: 'Prepare and approve the next tree of a body.' })
  reorganise(@Parent() can: ViewerCan): boolean {
    return reorganises(can.roles);
  }
}
