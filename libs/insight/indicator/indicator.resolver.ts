import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, Loaders, type Actor, type RequestLoaders } from '../../platform/index.js';
import { CourseCategory } from '../../vocabulary/index.js';
import { Indicator, IndicatorDefinition, PlanPeriod } from './indicator.entity.js';
import { categoriesOfProgramme, definitionOfIndicator, planPeriodById } from './indicator.loader.js';
import { IndicatorService } from './indicator.service.js';

@Resolver(() => Indicator)
export class IndicatorResolver {
  constructor(private readonly indicatorService: IndicatorService) {}

  @Query(() => [Indicator], { description: "The plan's indicators, in its order." })
  indicators(@CurrentActor() actor: Actor): Promise<Indicator[]> {
    return this.indicatorService.list(actor);
  }

  @ResolveField(() => PlanPeriod)
  planPeriod(@Parent() indicator: Indicator, @Loaders() loaders: RequestLoaders): Promise<PlanPeriod> {
    return loaders.get(planPeriodById, indicator.planPeriodId);
  }

  @ResolveField(() => IndicatorDefinition, {
    nullable: true,
    description: 'In force today; null while none is written.',
  })
  definition(
    @Parent() indicator: Indicator,
    @Loaders() loaders: RequestLoaders,
  ): Promise<IndicatorDefinition | null> {
    return loaders.find(definitionOfIndicator, indicator.id);
  }
}

@Resolver(() => IndicatorDefinition)
export class IndicatorDefinitionResolver {
  @ResolveField(() => [CourseCategory], { description: 'Courses of these categories count.' })
  async categories(
    @Parent() definition: IndicatorDefinition,
    @Loaders() loaders: RequestLoaders,
  ): Promise<CourseCategory[]> {
    // A hot read brings them along in its JSON.
    if (definition.categories) return definition.categories;
    if (definition.programmeId === null) return [];
    return (await loaders.find(categoriesOfProgramme, definition.programmeId)) ?? [];
  }
}
