import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { EvidenceFile, evidenceFileById } from '../../organisation/index.js';
import { CurrentActor, Loaders, type Actor, type RequestLoaders } from '../../platform/index.js';
import { ReportState } from '../../vocabulary/index.js';
import { decisionOf } from './decision.js';
import { DecisionViewerCan } from './figure.types.js';
import { Milestone, MilestoneReport } from './milestone.entity.js';
import { dutyHolderName, milestoneById, reportsOfMilestone } from './register.loader.js';
import { RegisterService } from './register.service.js';
import { ReportMilestoneInput } from './register.types.js';

@Resolver(() => Milestone)
export class MilestoneResolver {
  @ResolveField(() => [MilestoneReport], {
    description: 'The newest first. Empty for those who see no figures.',
  })
  reports(@Parent() { id }: Milestone, @Loaders() loaders: RequestLoaders): Promise<MilestoneReport[]> {
    return loaders.get(reportsOfMilestone, id);
  }
}

@Resolver(() => MilestoneReport)
export class MilestoneReportResolver {
  constructor(private readonly register: RegisterService) {}

  @Mutation(() => MilestoneReport, {
    description:
      'Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, INDICATOR_NOT_REPORTED, REPORT_EXISTS, REPORT_ALREADY_WAITING.',
  })
  reportMilestone(
    @CurrentActor() actor: Actor,
    @Args('input') input: ReportMilestoneInput,
  ): Promise<MilestoneReport> {
    return this.register.reportMilestone(actor, input);
  }

  @Mutation(() => MilestoneReport, {
    description: 'Refuses: FORBIDDEN, NOT_FOUND, FOUR_EYES, REPORT_CLOSED, REPORT_WITHOUT_EVIDENCE.',
  })
  approveMilestoneReport(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<MilestoneReport> {
    return this.register.decideMilestone(actor, id, true, null);
  }

  @Mutation(() => MilestoneReport, {
    description: 'Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, FOUR_EYES, REPORT_CLOSED.',
  })
  returnMilestoneReport(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ): Promise<MilestoneReport> {
    return this.register.decideMilestone(actor, id, false, reason);
  }

  @Mutation(() => MilestoneReport, { description: 'Refuses: FORBIDDEN, NOT_FOUND, REPORT_CLOSED.' })
  withdrawMilestoneReport(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<MilestoneReport> {
    return this.register.withdrawMilestone(actor, id);
  }

  @ResolveField(() => EvidenceFile, { nullable: true })
  async evidence(
    @Parent() { evidenceId }: MilestoneReport,
    @Loaders() loaders: RequestLoaders,
  ): Promise<EvidenceFile | null> {
    return evidenceId === null ? null : loaders.find(evidenceFileById, evidenceId);
  }

  @ResolveField(() => String, { nullable: true })
  reportedBy(
    @Parent() { reportedById }: MilestoneReport,
    @Loaders() loaders: RequestLoaders,
  ): Promise<string | null> {
    return loaders.find(dutyHolderName, reportedById);
  }

  @ResolveField(() => DecisionViewerCan)
  async viewerCan(
    @Parent() { state, milestoneId, reportedById }: MilestoneReport,
    @CurrentActor() actor: Actor,
    @Loaders() loaders: RequestLoaders,
  ): Promise<DecisionViewerCan> {
    const { indicatorId } = await loaders.get(milestoneById, milestoneId);
    return decisionOf(actor, loaders, state === ReportState.reported, indicatorId, reportedById);
  }
}
