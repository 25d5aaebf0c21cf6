import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ViewerCan } from '../../organisation/index.js';
import {
  CurrentActor,
  Loaders,
  LocalDateScalar,
  type Actor,
  type RequestLoaders,
} from '../../platform/index.js';
import { Judgement } from '../../vocabulary/index.js';
import { Indicator } from '../indicator/indicator.entity.js';
import { planPeriodById } from '../indicator/indicator.loader.js';
import { DefinitionVersion } from './definition-version.entity.js';
import { IndicatorDuty } from './duty.entity.js';
import { aimOnDay, figureOnDay, onDay } from './figure.loader.js';
import { IndicatorAim, IndicatorFigure, IndicatorViewerCan } from './figure.types.js';
import { judge } from './judgement.js';
import { Milestone } from './milestone.entity.js';
import {
  definitionsOfIndicator,
  dutiesOfIndicator,
  milestonesOfIndicator,
  ownCapabilities,
  ownDuties,
  reportsOfIndicator,
  settingsOfIndicator,
} from './register.loader.js';
import { RegisterService } from './register.service.js';
import { IndicatorReport, IndicatorSetting } from './report.entity.js';

const AS_OF = { type: () => LocalDateScalar, nullable: true, description: 'Today unless told; not later.' };

@Resolver(() => Indicator)
export class RegisterIndicatorResolver {
  constructor(private readonly register: RegisterService) {}

  @Query(() => Indicator, { description: 'Refuses NOT_FOUND.' })
  indicator(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Indicator> {
    return this.register.indicator(actor, id);
  }

  @ResolveField(() => IndicatorAim, { description: 'The words of the plan stay beside it.' })
  aim(
    @Parent() { id }: Indicator,
    @Args('asOf', AS_OF) asOf: string | null,
    @Loaders() loaders: RequestLoaders,
  ): Promise<IndicatorAim> {
    return loaders.get(aimOnDay, onDay(id, asOf ?? null));
  }

  @ResolveField(() => IndicatorFigure, {
    nullable: true,
    description: 'Null for those who do not see figures before they are published.',
  })
  figure(
    @Parent() { id }: Indicator,
    @Args('asOf', AS_OF) asOf: string | null,
    @Loaders() loaders: RequestLoaders,
  ): Promise<IndicatorFigure | null> {
    return loaders.find(figureOnDay, onDay(id, asOf ?? null));
  }

  @ResolveField(() => Judgement, { nullable: true, description: 'Null where the figure is.' })
  async judgement(
    @Parent() indicator: Indicator,
    @Args('asOf', AS_OF) asOf: string | null,
    @Loaders() loaders: RequestLoaders,
  ): Promise<Judgement | null> {
    const key = onDay(indicator.id, asOf ?? null);
    const [figure, aim, plan] = await Promise.all([
      loaders.find(figureOnDay, key),
      loaders.get(aimOnDay, key),
      loaders.get(planPeriodById, indicator.planPeriodId),
    ]);
    if (!figure) return null;
    const { measureType, direction } = indicator;
    const { baselineValue, targetValue, annualFloor } = aim;
    return judge(
      { measureType, direction, baselineValue, targetValue, annualFloor },
      figure,
      figure.asOf,
      plan,
    );
  }

  @ResolveField(() => [IndicatorReport], { description: 'The newest first.' })
  reports(@Parent() { id }: Indicator, @Loaders() loaders: RequestLoaders): Promise<IndicatorReport[]> {
    return loaders.get(reportsOfIndicator, id);
  }

  @ResolveField(() => [IndicatorSetting], { description: 'The newest first.' })
  settings(@Parent() { id }: Indicator, @Loaders() loaders: RequestLoaders): Promise<IndicatorSetting[]> {
    return loaders.get(settingsOfIndicator, id);
  }

  @ResolveField(() => [Milestone], { description: 'In the order of the checklist.' })
  milestones(@Parent() { id }: Indicator, @Loaders() loaders: RequestLoaders): Promise<Milestone[]> {
    return loaders.get(milestonesOfIndicator, id);
  }

  @ResolveField(() => [DefinitionVersion], { description: 'The newest first.' })
  definitions(@Parent() { id }: Indicator, @Loaders() loaders: RequestLoaders): Promise<DefinitionVersion[]> {
    return loaders.get(definitionsOfIndicator, id);
  }

  @ResolveField(() => [IndicatorDuty], {
    description: 'In force today or later; also those of all indicators.',
  })
  duties(@Parent() { id }: Indicator, @Loaders() loaders: RequestLoaders): Promise<IndicatorDuty[]> {
    return loaders.get(dutiesOfIndicator, id);
  }

  @ResolveField(() => IndicatorViewerCan)
  viewerCan(@Parent() { id }: Indicator, @Loaders() loaders: RequestLoaders): Promise<IndicatorViewerCan> {
    return loaders.get(ownDuties, id);
  }
}

/** Duties and not roles: asked of PostgreSQL, once a request. */
@Resolver(() => ViewerCan)
export class RegisterViewerCanResolver {
  @ResolveField(() => Boolean, { description: 'Sees figures before they are published.' })
  async seeIndicatorFigures(@Loaders() loaders: RequestLoaders): Promise<boolean> {
    return (await loaders.get(ownCapabilities, 'viewer')).sees;
  }

  @ResolveField(() => Boolean, { description: 'Reports the figures of at least one indicator.' })
  async reportFigures(@Loaders() loaders: RequestLoaders): Promise<boolean> {
    return (await loaders.get(ownCapabilities, 'viewer')).reports;
  }

  @ResolveField(() => Boolean, { description: 'Approves the figures of at least one indicator.' })
  async approveFigures(@Loaders() loaders: RequestLoaders): Promise<boolean> {
    return (await loaders.get(ownCapabilities, 'viewer')).approves;
  }

  @ResolveField(() => Boolean, { description: 'Gives duties and enters plans.' })
  async runRegister(@Loaders() loaders: RequestLoaders): Promise<boolean> {
    return (await loaders.get(ownCapabilities, 'viewer')).runs;
  }
}
