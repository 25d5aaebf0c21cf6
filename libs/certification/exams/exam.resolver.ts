import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ViewerCan } from '../../organisation/index.js';
import {
  CurrentActor,
  LocalDateScalar,
  Loaders,
  type Actor,
  type RequestLoaders,
} from '../../platform/index.js';
import { Exam } from '../exam.entity.js';
import { ExamName, ExamSuccession, ExamWindow } from './catalogue.entity.js';
import {
  examByCode,
  examNames,
  nameToday,
  nextWindow,
  predecessorsOf,
  qualifyingToday,
  successorsOf,
  windowsOf,
} from './catalogue.loader.js';
import { AddExamInput, ExamSuccessorInput, ExamWindowInput, RenameExamInput } from './catalogue.types.js';
import { ExamService } from './exam.service.js';
import { runsExamCatalogue } from './exams.policy.js';

@Resolver(() => Exam)
export class ExamResolver {
  constructor(private readonly examService: ExamService) {}

  @Query(() => [Exam], { description: 'The exams of the IPA, by level.' })
  exams(@CurrentActor() actor: Actor): Promise<Exam[]> {
    return this.examService.list(actor);
  }

  @Query(() => Exam, { description: 'Refuses: NOT_FOUND.' })
  exam(@CurrentActor() actor: Actor, @Args('code') code: string): Promise<Exam> {
    return this.examService.one(actor, code);
  }

  @ResolveField(() => String)
  async nameJa(@Parent() exam: Exam, @Loaders() loaders: RequestLoaders): Promise<string> {
    return (await loaders.find(nameToday, exam.code))?.nameJa ?? exam.nameJa;
  }

  @ResolveField(() => String)
  async nameEn(@Parent() exam: Exam, @Loaders() loaders: RequestLoaders): Promise<string> {
    return (await loaders.find(nameToday, exam.code))?.nameEn ?? exam.nameEn;
  }

  @ResolveField(() => ExamName, {
    nullable: true,
    description: 'What it was or will be called; null before the first name that is recorded.',
  })
  async nameOn(
    @Parent() exam: Exam,
    @Args('day', { type: () => LocalDateScalar }) day: string,
    @Loaders() loaders: RequestLoaders,
  ): Promise<ExamName | null> {
    const names = await loaders.get(examNames, exam.code);
    return names.findLast(({ startsOn, endsOn }) => startsOn <= day && (endsOn ?? day) >= day) ?? null;
  }

  @ResolveField(() => [ExamName], { description: 'The earliest first.' })
  names(@Parent() exam: Exam, @Loaders() loaders: RequestLoaders): Promise<ExamName[]> {
    return loaders.get(examNames, exam.code);
  }

  @ResolveField(() => [ExamSuccession])
  successors(@Parent() exam: Exam, @Loaders() loaders: RequestLoaders): Promise<ExamSuccession[]> {
    return loaders.get(successorsOf, exam.code);
  }

  @ResolveField(() => [ExamSuccession])
  predecessors(@Parent() exam: Exam, @Loaders() loaders: RequestLoaders): Promise<ExamSuccession[]> {
    return loaders.get(predecessorsOf, exam.code);
  }

  @ResolveField(() => [ExamWindow], { description: 'The earliest first.' })
  windows(@Parent() exam: Exam, @Loaders() loaders: RequestLoaders): Promise<ExamWindow[]> {
    return loaders.get(windowsOf, exam.code);
  }

  @ResolveField(() => ExamWindow, {
    nullable: true,
    description: 'The one that runs today, or else the next to begin.',
  })
  nextWindow(@Parent() exam: Exam, @Loaders() loaders: RequestLoaders): Promise<ExamWindow | null> {
    return loaders.find(nextWindow, exam.code);
  }

  @ResolveField(() => Boolean, { description: 'On the 「応用情報技術者試験等」 list today.' })
  qualifying(@Parent() exam: Exam, @Loaders() loaders: RequestLoaders): Promise<boolean> {
    return loaders.get(qualifyingToday, exam.code);
  }
}

@Resolver(() => ExamSuccession)
export class ExamSuccessionResolver {
  @ResolveField(() => Exam)
  exam(@Parent() succession: ExamSuccession, @Loaders() loaders: RequestLoaders): Promise<Exam> {
    return loaders.get(examByCode, succession.examCode);
  }

  @ResolveField(() => Exam)
  successor(@Parent() succession: ExamSuccession, @Loaders() loaders: RequestLoaders): Promise<Exam> {
    return loaders.get(examByCode, succession.successorCode);
  }
}

/** For 人事課 that works for all bodies. */
@Resolver()
export class CatalogueResolver {
  constructor(private readonly examService: ExamService) {}

  @Mutation(() => Exam, { description: 'Refuses: FORBIDDEN, BAD_INPUT, EXAM_CODE_TAKEN.' })
  addExam(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => AddExamInput }) input: AddExamInput,
  ): Promise<Exam> {
    return this.examService.add(actor, input);
  }

  @Mutation(() => Exam, {
    description: 'Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, EXAM_NOT_HELD, EXAM_NAME_LATER.',
  })
  renameExam(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => RenameExamInput }) input: RenameExamInput,
  ): Promise<Exam> {
    return this.examService.rename(actor, input);
  }

  @Mutation(() => Exam, {
    description:
      'Without a last day the end is taken back. Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, EXAM_WINDOW_LATER.',
  })
  endExam(
    @CurrentActor() actor: Actor,
    @Args('code') code: string,
    @Args('lastDay', { type: () => LocalDateScalar, nullable: true }) lastDay: string | null,
  ): Promise<Exam> {
    return this.examService.end(actor, code, lastDay);
  }

  @Mutation(() => Exam, {
    description:
      'A successor that is named already is put right. Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, EXAM_SUCCESSION_CIRCLE.',
  })
  nameExamSuccessor(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => ExamSuccessorInput }) input: ExamSuccessorInput,
  ): Promise<Exam> {
    return this.examService.nameSuccessor(actor, input);
  }

  @Mutation(() => Exam, { description: 'Refuses: FORBIDDEN, NOT_FOUND.' })
  removeExamSuccessor(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Exam> {
    return this.examService.removeSuccessor(actor, id);
  }

  @Mutation(() => Exam, {
    description:
      'Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, PERIOD_REVERSED, EXAM_NOT_HELD, EXAM_WINDOW_EXISTS.',
  })
  addExamWindow(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => ExamWindowInput }) input: ExamWindowInput,
  ): Promise<Exam> {
    return this.examService.saveWindow(actor, null, input);
  }

  @Mutation(() => Exam, {
    description:
      'Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, PERIOD_REVERSED, EXAM_NOT_HELD, EXAM_WINDOW_EXISTS.',
  })
  changeExamWindow(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('input', { type: () => ExamWindowInput }) input: ExamWindowInput,
  ): Promise<Exam> {
    return this.examService.saveWindow(actor, id, input);
  }

  @Mutation(() => Exam, { description: 'Refuses: FORBIDDEN, NOT_FOUND, EXAM_WINDOW_IN_USE.' })
  removeExamWindow(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Exam> {
    return this.examService.removeWindow(actor, id);
  }
}

@Resolver(() => ViewerCan)
export class ExamsViewerCanResolver {
  constructor(private readonly examService: ExamService) {}

  @ResolveField(() => Boolean, {
    description:
      'Keeps the catalogue of exams, and proposes and decides qualifying lists: 人事課 for all bodies.',
  })
  async runExamCatalogue(@Parent() can: ViewerCan, @CurrentActor() actor: Actor): Promise<boolean> {
    return runsExamCatalogue(can.roles) && (await this.examService.runsCatalogue(actor));
  }
}
