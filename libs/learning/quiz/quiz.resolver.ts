import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, Loaders, type Actor, type RequestLoaders } from '../../platform/index.js';
import { Completion } from '../completion/completion.entity.js';
import { completionById } from '../completion/completion.loader.js';
import { AnswerInput, QuizAttempt, QuizChoice, QuizQuestion, QuizResult } from './quiz.entity.js';
import { choicesOfQuestion, questionById } from './quiz.loader.js';
import { QuizService } from './quiz.service.js';

@Resolver(() => QuizAttempt)
export class QuizAttemptResolver {
  constructor(private readonly quizzes: QuizService) {}

  @Mutation(() => QuizAttempt, {
    description:
      'Draws questions, or returns the open draw. Refuses: NOT_FOUND, LESSON_NOT_A_QUIZ, ENROLMENT_NOT_ACTIVE, QUIZ_LOCKED.',
  })
  startQuiz(
    @CurrentActor() actor: Actor,
    @Args('enrolmentId', { type: () => ID }) enrolmentId: string,
    @Args('lessonId', { type: () => ID }) lessonId: string,
  ): Promise<QuizAttempt> {
    return this.quizzes.start(actor, enrolmentId, lessonId);
  }

  @Mutation(() => QuizResult, {
    description:
      'Marks the attempt. Refuses: NOT_FOUND, QUIZ_ALREADY_SUBMITTED, QUIZ_INCOMPLETE (params.missing), BAD_INPUT.',
  })
  submitQuiz(
    @CurrentActor() actor: Actor,
    @Args('attemptId', { type: () => ID }) attemptId: string,
    @Args('answers', { type: () => [AnswerInput] }) answers: AnswerInput[],
  ): Promise<QuizResult> {
    return this.quizzes.submit(actor, attemptId, answers);
  }

  @ResolveField(() => [QuizQuestion], { description: 'In the order drawn. Answers are not here.' })
  questions(@Parent() attempt: QuizAttempt, @Loaders() loaders: RequestLoaders): Promise<QuizQuestion[]> {
    return Promise.all(attempt.questionIds.map((id) => loaders.get(questionById, id)));
  }
}

@Resolver(() => QuizQuestion)
export class QuizQuestionResolver {
  @ResolveField(() => [QuizChoice])
  choices(@Parent() question: QuizQuestion, @Loaders() loaders: RequestLoaders): Promise<QuizChoice[]> {
    return loaders.get(choicesOfQuestion, question.id);
  }
}

@Resolver(() => QuizResult)
export class QuizResultResolver {
  @ResolveField(() => Completion, { nullable: true, description: 'Set when this test completed the course.' })
  completion(@Parent() result: QuizResult, @Loaders() loaders: RequestLoaders): Promise<Completion | null> {
    return result.completionId ? loaders.get(completionById, result.completionId) : Promise.resolve(null);
  }
}
