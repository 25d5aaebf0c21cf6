import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EvidenceFile } from '../../organisation/index.js';
import { CurrentActor, Loaders, type Actor, type RequestLoaders } from '../../platform/index.js';
import { ReportState } from '../../vocabulary/index.js';
import { decisionOf } from './decision.js';
import { DecisionViewerCan } from './figure.types.js';
import { dutyHolderName, evidenceOfReport, monthsOfReport } from './register.loader.js';
import { RegisterService } from './register.service.js';
import { IndicatorSettingInput, ReportFigureInput } from './register.types.js';
import { IndicatorReport, IndicatorSetting, ReportMonth } from './report.entity.js';

@Resolver(() => IndicatorReport)
export class ReportResolver {
  constructor(private readonly register: RegisterService) {}

  @Mutation(() => IndicatorReport, {
    description:
      'Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, INDICATOR_NOT_REPORTED, REPORT_EXISTS, REPORT_ALREADY_WAITING, CONFLICT.',
  })
  reportIndicatorFigure(
    @CurrentActor() actor: Actor,
    @Args('input') input: ReportFigureInput,
  ): Promise<IndicatorReport> {
    return this.register.report(actor, input);
  }

  @Mutation(() => IndicatorReport, {
    description: 'Refuses: FORBIDDEN, NOT_FOUND, FOUR_EYES, REPORT_CLOSED, REPORT_WITHOUT_EVIDENCE.',
  })
  approveIndicatorReport(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<IndicatorReport> {
    return this.register.decideReport(actor, id, true, null);
  }

  @Mutation(() => IndicatorReport, {
    description: 'Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, FOUR_EYES, REPORT_CLOSED.',
  })
  returnIndicatorReport(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ): Promise<IndicatorReport> {
    return this.register.decideReport(actor, id, false, reason);
  }

  @Mutation(() => IndicatorReport, { description: 'Refuses: FORBIDDEN, NOT_FOUND, REPORT_CLOSED.' })
  withdrawIndicatorReport(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<IndicatorReport> {
    return this.register.withdrawReport(actor, id);
  }

  @ResolveField(() => [ReportMonth])
  months(@Parent() { id }: IndicatorReport, @Loaders() loaders: RequestLoaders): Promise<ReportMonth[]> {
    return loaders.get(monthsOfReport, id);
  }

  @ResolveField(() => [EvidenceFile])
  evidence(@Parent() { id }: IndicatorReport, @Loaders() loaders: RequestLoaders): Promise<EvidenceFile[]> {
    return loaders.get(evidenceOfReport, id);
  }

  @ResolveField(() => String, { nullable: true })
  reportedBy(
    @Parent() { reportedById }: IndicatorReport,
    @Loaders() loaders: RequestLoaders,
  ): Promise<string | null> {
    return loaders.find(dutyHolderName, reportedById);
  }

  @ResolveField(() => String, { nullable: true })
  async decidedBy(
    @Parent() { decidedById }: IndicatorReport,
    @Loaders() loaders: RequestLoaders,
  ): Promise<string | null> {
    return decidedById && loaders.find(dutyHolderName, decidedById);
  }

  @ResolveField(() => DecisionViewerCan)
  viewerCan(
    @Parent() { state, indicatorId, reportedById }: IndicatorReport,
    @CurrentActor() actor: Actor,
    @Loaders() loaders: RequestLoaders,
  ): Promise<DecisionViewerCan> {
    return decisionOf(actor, loaders, state === ReportState.reported, indicatorId, reportedById);
  }
}

@Resolver(() => IndicatorSetting)
export class SettingResolver {
  constructor(private readonly register: RegisterService) {}

  @Mutation(() => IndicatorSetting, {
    description: 'Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, SETTING_NOT_OPEN, REPORT_ALREADY_WAITING.',
  })
  setIndicatorValue(
    @CurrentActor() actor: Actor,
    @Args('input') input: IndicatorSettingInput,
  ): Promise<IndicatorSetting> {
    return this.register.setValue(actor, input);
  }

  @Mutation(() => IndicatorSetting, {
    description: 'Refuses: FORBIDDEN, NOT_FOUND, FOUR_EYES, REPORT_CLOSED.',
  })
  approveIndicatorSetting(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<IndicatorSetting> {
    return this.register.decideSetting(actor, id, true, null);
  }

  @Mutation(() => IndicatorSetting, {
    description: 'Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, FOUR_EYES, REPORT_CLOSED.',
  })
  returnIndicatorSetting(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ): Promise<IndicatorSetting> {
    return this.register.decideSetting(actor, id, false, reason);
  }

  @ResolveField(() => String, { nullable: true })
  reportedBy(
    @Parent() { reportedById }: IndicatorSetting,
    @Loaders() loaders: RequestLoaders,
  ): Promise<string | null> {
    return loaders.find(dutyHolderName, reportedById);
  }

  @ResolveField(() => DecisionViewerCan)
  async viewerCan(
    @Parent() { state, indicatorId, reportedById }: IndicatorSetting,
    @CurrentActor() actor: Actor,
    @Loaders() loaders: RequestLoaders,
  ): Promise<DecisionViewerCan> {
    const waiting = state === ReportState.reported;
    // A setting is given back, not taken back.
    const { decide } = await decisionOf(actor, loaders, waiting, indicatorId, reportedById);
    return { decide, withdraw: false };
  }
}
