import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, Loaders, type Actor, type RequestLoaders } from '../../../platform/index.js';
import { ExamAttemptState } from '../../../vocabulary/index.js';
import { Exam } from '../../exam.entity.js';
import { examByCode } from '../../exams/catalogue.loader.js';
import { nextStatesOfAttempt, stepsOfAttempt } from './attempts.loader.js';
import { AttemptsService } from './attempts.service.js';
import { ExamAttemptStep, MoveExamAttemptInput, PlanExamAttemptInput } from './attempts.types.js';
import { ExamAttempt } from './exam-attempt.entity.js';

@Resolver(() => ExamAttempt)
export class AttemptsResolver {
  constructor(private readonly attempts: AttemptsService) {}

  @Query(() => [ExamAttempt], {
    description: 'The viewer’s own attempts: without a day first, then the latest day.',
  })
  myExamAttempts(@CurrentActor() actor: Actor): Promise<ExamAttempt[]> {
    return this.attempts.mine(actor);
  }

  @Query(() => [ExamAttempt], {
    description:
      'Of a person, for named officers; the reading log keeps it for that person. Refuses: FORBIDDEN, BAD_INPUT.',
  })
  examAttempts(
    @CurrentActor() actor: Actor,
    @Args('personId', { type: () => ID }) personId: string,
  ): Promise<ExamAttempt[]> {
    return this.attempts.ofPerson(actor, personId);
  }

  @Mutation(() => ExamAttempt, {
    description:
      'By the person alone. Refuses: BAD_INPUT, EXAM_NOT_IN_CATALOGUE, EXAM_NOT_HELD, ATTEMPT_OUTSIDE_WINDOW.',
  })
  planExamAttempt(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => PlanExamAttemptInput }) input: PlanExamAttemptInput,
  ): Promise<ExamAttempt> {
    return this.attempts.plan(actor, input);
  }

  @Mutation(() => ExamAttempt, {
    description:
      'One step, by the person alone. Refuses: NOT_FOUND, BAD_INPUT, ATTEMPT_STEP, EXAM_NOT_HELD, ATTEMPT_OUTSIDE_WINDOW.',
  })
  moveExamAttempt(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => MoveExamAttemptInput }) input: MoveExamAttemptInput,
  ): Promise<ExamAttempt> {
    return this.attempts.move(actor, input);
  }

  @ResolveField(() => Exam)
  exam(@Parent() attempt: ExamAttempt, @Loaders() loaders: RequestLoaders): Promise<Exam> {
    return loaders.get(examByCode, attempt.examCode);
  }

  @ResolveField(() => [ExamAttemptStep], { description: 'The first step first.' })
  steps(@Parent() attempt: ExamAttempt, @Loaders() loaders: RequestLoaders): Promise<ExamAttemptStep[]> {
    return loaders.get(stepsOfAttempt, attempt.id);
  }

  @ResolveField(() => [ExamAttemptState], {
    description: 'The steps that the viewer can take: none of somebody else’s.',
  })
  async nextStates(
    @Parent() attempt: ExamAttempt,
    @Loaders() loaders: RequestLoaders,
  ): Promise<ExamAttemptState[]> {
    return (await loaders.get(nextStatesOfAttempt, attempt.id)).map(({ state }) => state);
  }
}
