import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  CurrentActor,
  Loaders,
  LocalDateScalar,
  type Actor,
  type RequestLoaders,
} from '../../platform/index.js';
import type { LocalDate } from '../../vocabulary/index.js';
import { Organisation, Unit } from '../organisation.entity.js';
import { organisationById, unitById } from '../organisation.loader.js';
import { pathOfUnit, peopleOfUnit, unitOnDay } from './unit.loader.js';
import { UnitService } from './unit.service.js';

@Resolver(() => Unit)
export class UnitResolver {
  constructor(private readonly service: UnitService) {}

  @Query(() => [Unit], {
    description:
      "A body's units on a day (today unless said), by code. Planned ones are shown to HR of the body. Refuses: BAD_INPUT.",
  })
  units(
    @CurrentActor() actor: Actor,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('asOf', { type: () => LocalDateScalar, nullable: true }) asOf: LocalDate | null,
  ): Promise<Unit[]> {
    return this.service.list(actor, organisationId, asOf);
  }

  @ResolveField(() => Organisation)
  organisation(@Parent() unit: Unit, @Loaders() loaders: RequestLoaders): Promise<Organisation> {
    return loaders.get(organisationById, unit.orgId);
  }

  @ResolveField(() => Unit, { nullable: true })
  parent(@Parent() unit: Unit, @Loaders() loaders: RequestLoaders): Promise<Unit | null> {
    return unit.parentId ? loaders.find(unitById, unit.parentId) : Promise.resolve(null);
  }

  @ResolveField(() => [String], { description: 'Names from the top of the tree to the unit: 局, 部, 課.' })
  path(@Parent() unit: Unit, @Loaders() loaders: RequestLoaders): Promise<string[]> {
    return loaders.get(pathOfUnit, unit.id);
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'People here and beneath on the day; null unless the viewer reads the whole unit.',
  })
  async people(
    @Parent() unit: Unit,
    @Loaders() loaders: RequestLoaders,
    @Args('asOf', { type: () => LocalDateScalar, nullable: true }) asOf: LocalDate | null,
  ): Promise<number | null> {
    return (await loaders.find(peopleOfUnit, unitOnDay(unit.id, asOf)))?.people ?? null;
  }
}
