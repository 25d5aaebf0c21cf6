import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Course, courseById } from '../../learning/index.js';
import { CurrentActor, Loaders, type Actor, type RequestLoaders } from '../../platform/index.js';
import { Exam } from '../exam.entity.js';
import { examByCode } from '../exams/catalogue.loader.js';
import { MockResult, StudyPlan, StudyTopic } from './study-plan.entity.js';
import { mockResultsOfPlan, progressOfPlan, studyTopicById, studyWindowById } from './study.loader.js';
import { StudyService } from './study.service.js';
import {
  MockResultInput,
  StudyMilestone,
  StudyProgress,
  StudyTargetInput,
  StudyWindow,
} from './study.types.js';

@Resolver(() => StudyPlan)
export class StudyPlanResolver {
  constructor(private readonly study: StudyService) {}

  @Query(() => [StudyPlan], { description: "The viewer's own, the active ones first." })
  myStudyPlans(@CurrentActor() actor: Actor): Promise<StudyPlan[]> {
    return this.study.own(actor);
  }

  @Query(() => [StudyPlan], {
    description:
      'For a named officer of the body that keeps the file; empty for anybody else. Refuses: FORBIDDEN.',
  })
  studyPlansOf(
    @CurrentActor() actor: Actor,
    @Args('personId', { type: () => ID }) personId: string,
  ): Promise<StudyPlan[]> {
    return this.study.ofPerson(actor, personId);
  }

  @Query(() => [StudyWindow], { description: 'What a plan that begins today can aim at, by exam and day.' })
  studyWindows(@CurrentActor() actor: Actor): Promise<StudyWindow[]> {
    return this.study.windows(actor);
  }

  @Mutation(() => StudyPlan, {
    description: 'One active plan a person and exam. Refuses: NOT_FOUND, BAD_INPUT, STUDY_PLAN_EXISTS.',
  })
  startStudyPlan(
    @CurrentActor() actor: Actor,
    @Args('target', { type: () => StudyTargetInput }) target: StudyTargetInput,
  ): Promise<StudyPlan> {
    return this.study.start(actor, target);
  }

  @Mutation(() => StudyPlan, {
    description:
      'Another window of the same exam, another day, other hours: laid out anew from today. Refuses: NOT_FOUND, BAD_INPUT, STUDY_PLAN_ENDED.',
  })
  changeStudyPlan(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('target', { type: () => StudyTargetInput }) target: StudyTargetInput,
  ): Promise<StudyPlan> {
    return this.study.change(actor, id, target);
  }

  @Mutation(() => StudyPlan, { description: 'Refuses: NOT_FOUND, STUDY_PLAN_ENDED.' })
  endStudyPlan(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<StudyPlan> {
    return this.study.end(actor, id);
  }

  @Mutation(() => StudyPlan, {
    description:
      'A topic or the application; a course and a mock test show themselves. Refuses: NOT_FOUND, STUDY_PLAN_ENDED, STUDY_NOT_TICKED.',
  })
  tickStudyMilestone(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('done') done: boolean,
  ): Promise<StudyPlan> {
    return this.study.tick(actor, id, done);
  }

  @Mutation(() => StudyPlan, {
    description: 'Refuses: NOT_FOUND, BAD_INPUT, STUDY_PLAN_ENDED, MOCK_RESULT_EXISTS.',
  })
  recordMockResult(
    @CurrentActor() actor: Actor,
    @Args('planId', { type: () => ID }) planId: string,
    @Args('result', { type: () => MockResultInput }) result: MockResultInput,
  ): Promise<StudyPlan> {
    return this.study.recordMock(actor, planId, result);
  }

  @Mutation(() => StudyPlan, {
    description: 'Refuses: NOT_FOUND, BAD_INPUT, STUDY_PLAN_ENDED, MOCK_RESULT_EXISTS.',
  })
  correctMockResult(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('result', { type: () => MockResultInput }) result: MockResultInput,
  ): Promise<StudyPlan> {
    return this.study.correctMock(actor, id, result);
  }

  @Mutation(() => StudyPlan, { description: 'Refuses: NOT_FOUND, STUDY_PLAN_ENDED.' })
  removeMockResult(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<StudyPlan> {
    return this.study.removeMock(actor, id);
  }

  @ResolveField(() => Exam)
  exam(@Parent() plan: StudyPlan, @Loaders() loaders: RequestLoaders): Promise<Exam> {
    return loaders.get(examByCode, plan.examCode);
  }

  @ResolveField(() => StudyWindow)
  window(@Parent() plan: StudyPlan, @Loaders() loaders: RequestLoaders): Promise<StudyWindow> {
    return loaders.get(studyWindowById, plan.windowId);
  }

  @ResolveField(() => StudyProgress)
  progress(@Parent() plan: StudyPlan, @Loaders() loaders: RequestLoaders): Promise<StudyProgress> {
    return loaders.get(progressOfPlan, plan.id);
  }

  @ResolveField(() => [MockResult], { description: 'By day.' })
  mockResults(@Parent() plan: StudyPlan, @Loaders() loaders: RequestLoaders): Promise<MockResult[]> {
    return loaders.get(mockResultsOfPlan, plan.id);
  }
}

@Resolver(() => StudyWindow)
export class StudyWindowResolver {
  @ResolveField(() => Exam)
  exam(@Parent() window: StudyWindow, @Loaders() loaders: RequestLoaders): Promise<Exam> {
    return loaders.get(examByCode, window.examCode);
  }
}

@Resolver(() => StudyMilestone)
export class StudyMilestoneResolver {
  @ResolveField(() => Course, {
    nullable: true,
    description: 'Null where the viewer may not see it any more.',
  })
  course(@Parent() { courseId }: StudyMilestone, @Loaders() loaders: RequestLoaders): Promise<Course | null> {
    return courseId ? loaders.find(courseById, courseId) : Promise.resolve(null);
  }

  @ResolveField(() => StudyTopic, { nullable: true })
  topic(
    @Parent() { topicId }: StudyMilestone,
    @Loaders() loaders: RequestLoaders,
  ): Promise<StudyTopic | null> {
    return topicId ? loaders.find(studyTopicById, topicId) : Promise.resolve(null);
  }
}
