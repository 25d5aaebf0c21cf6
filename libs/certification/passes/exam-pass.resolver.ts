import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EvidenceFile, evidenceFileById, Person, personById } from '../../organisation/index.js';
import { CurrentActor, Loaders, type Actor, type RequestLoaders } from '../../platform/index.js';
import { Exam } from '../exam.entity.js';
import { ExamPass } from './exam-pass.entity.js';
import { examByCode } from '../exams/catalogue.loader.js';
import { passFacts, stepsOfPass, verifiedPassesOfPerson } from './exam-pass.loader.js';
import { ExamPassService } from './exam-pass.service.js';
import {
  CorrectExamPassInput,
  ExamPassConnection,
  ExamPassFilter,
  ExamPassStep,
  ExamPassViewerCan,
  ReportExamPassInput,
} from './exam-pass.types.js';

@Resolver(() => ExamPass)
export class ExamPassResolver {
  constructor(private readonly passes: ExamPassService) {}

  @Query(() => [ExamPass], { description: 'The viewer’s own passes, the latest exam first.' })
  myExamPasses(@CurrentActor() actor: Actor): Promise<ExamPass[]> {
    return this.passes.mine(actor);
  }

  @Query(() => ExamPassConnection, {
    description:
      'Passes of the people whom the viewer certifies; appeals first, then the longest waiting. Refuses: FORBIDDEN, BAD_INPUT.',
  })
  examPasses(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('filter', { type: () => ExamPassFilter, nullable: true }) filter?: ExamPassFilter,
  ): Promise<ExamPassConnection> {
    return this.passes.queue(actor, filter ?? {}, first, after);
  }

  @Query(() => ExamPass, {
    description: 'Opens a pass, which the reading log keeps unless it is one’s own. Refuses NOT_FOUND.',
  })
  examPass(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<ExamPass> {
    return this.passes.open(actor, id);
  }

  @Mutation(() => ExamPass, {
    description:
      'By the holder, or by an officer for the holder. Refuses: NOT_FOUND, BAD_INPUT, EXAM_NOT_IN_CATALOGUE, EXAM_NOT_HELD, PASS_DATES, PASS_EXISTS, EVIDENCE_NOT_YOURS.',
  })
  reportExamPass(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => ReportExamPassInput }) input: ReportExamPassInput,
  ): Promise<ExamPass> {
    return this.passes.report(actor, input);
  }

  @Mutation(() => ExamPass, {
    description: 'By the holder while nobody has verified it. Refuses as reportExamPass, and PASS_STATE.',
  })
  correctExamPass(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => CorrectExamPassInput }) input: CorrectExamPassInput,
  ): Promise<ExamPass> {
    return this.passes.correct(actor, input);
  }

  @Mutation(() => ExamPass, {
    description:
      'By the holder of a rejected pass; another officer decides then. Refuses: NOT_FOUND, BAD_INPUT, PASS_STATE.',
  })
  appealExamPass(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('words') words: string,
  ): Promise<ExamPass> {
    return this.passes.appeal(actor, id, words);
  }

  @Mutation(() => ExamPass, {
    description: 'By the holder while it is not verified. Refuses: NOT_FOUND, PASS_STATE.',
  })
  withdrawExamPass(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ExamPass> {
    return this.passes.withdraw(actor, id);
  }

  @Mutation(() => ExamPass, {
    description:
      'By an officer who neither holds nor reported it, nor rejected what is appealed. Refuses: FORBIDDEN, NOT_FOUND, PASS_FOUR_EYES, PASS_APPEAL_BY_ANOTHER, PASS_STATE.',
  })
  verifyExamPass(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ExamPass> {
    return this.passes.verify(actor, id);
  }

  @Mutation(() => ExamPass, { description: 'Refuses as verifyExamPass, and BAD_INPUT.' })
  rejectExamPass(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ): Promise<ExamPass> {
    return this.passes.reject(actor, id, reason);
  }

  @Mutation(() => ExamPass, {
    description: 'Takes a wrong verification back, in the open. Refuses as rejectExamPass.',
  })
  revokeExamPass(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ): Promise<ExamPass> {
    return this.passes.revoke(actor, id, reason);
  }

  @ResolveField(() => Person, { nullable: true })
  person(@Parent() pass: ExamPass, @Loaders() loaders: RequestLoaders): Promise<Person | null> {
    return loaders.find(personById, pass.personId);
  }

  @ResolveField(() => Exam)
  exam(@Parent() pass: ExamPass, @Loaders() loaders: RequestLoaders): Promise<Exam> {
    return loaders.get(examByCode, pass.examCode);
  }

  @ResolveField(() => EvidenceFile, { nullable: true, description: 'For the holder and the officers.' })
  evidence(@Parent() pass: ExamPass, @Loaders() loaders: RequestLoaders): Promise<EvidenceFile | null> {
    return pass.evidenceId ? loaders.find(evidenceFileById, pass.evidenceId) : Promise.resolve(null);
  }

  @ResolveField(() => [ExamPassStep], { description: 'What happened to it, the first step first.' })
  steps(@Parent() pass: ExamPass, @Loaders() loaders: RequestLoaders): Promise<ExamPassStep[]> {
    return loaders.get(stepsOfPass, pass.id);
  }

  @ResolveField(() => ExamPassViewerCan)
  async viewerCan(@Parent() pass: ExamPass, @Loaders() loaders: RequestLoaders): Promise<ExamPassViewerCan> {
    const facts = await loaders.get(passFacts, pass.id);
    return {
      decide: facts.may_decide,
      revoke: facts.may_revoke,
      correct: facts.may_correct,
      appeal: facts.may_appeal,
      withdraw: facts.may_withdraw,
    };
  }
}

@Resolver(() => ExamPassConnection)
export class ExamPassConnectionResolver {
  constructor(private readonly passes: ExamPassService) {}

  @ResolveField(() => Int, { description: 'Counted only when asked for.' })
  totalCount(@Parent() { filter }: ExamPassConnection, @CurrentActor() actor: Actor): Promise<number> {
    return this.passes.count(actor, filter);
  }
}

@Resolver(() => Person)
export class PersonPassesResolver {
  @ResolveField(() => [ExamPass], {
    description: 'Verified passes, for the person and whoever keeps the file; the latest exam first.',
  })
  verifiedPasses(@Parent() person: Person, @Loaders() loaders: RequestLoaders): Promise<ExamPass[]> {
    return loaders.get(verifiedPassesOfPerson, person.id);
  }
}
