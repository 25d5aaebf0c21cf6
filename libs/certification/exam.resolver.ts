import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, Loaders, type Actor, type RequestLoaders } from '../platform/index.js';
import { Exam } from './exam.entity.js';
import { qualifyingToday } from './exam.loader.js';
import { ExamService } from './exam.service.js';

@Resolver(() => Exam)
export class ExamResolver {
  constructor(private readonly examService: ExamService) {}

  @Query(() => [Exam], { description: 'The exams of the IPA, by level.' })
  exams(@CurrentActor() actor: Actor): Promise<Exam[]> {
    return this.examService.list(actor);
  }

  @ResolveField(() => Boolean, { description: 'On the 「応用情報技術者試験等」 list today.' })
  qualifying(@Parent() exam: Exam, @Loaders() loaders: RequestLoaders): Promise<boolean> {
    return loaders.get(qualifyingToday, exam.code);
  }
}
