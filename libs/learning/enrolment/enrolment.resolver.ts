import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, Loaders, type Actor, type RequestLoaders } from '../../platform/index.js';
import { Completion } from '../completion/completion.entity.js';
import { completionOfEnrolment } from '../completion/completion.loader.js';
import { Course, CourseVersion } from '../course/course.entity.js';
import { courseVersionById } from '../course/course.loader.js';
import { WatchState } from '../watch/watch.types.js';
import { watchKey, watchStateOfLesson } from '../watch/watch.loader.js';
import { Enrolment, LessonProgress } from './enrolment.entity.js';
import { ownEnrolmentsOfCourse, progressOfEnrolment } from './enrolment.loader.js';
import { EnrolmentService } from './enrolment.service.js';

@Resolver(() => Enrolment)
export class EnrolmentResolver {
  constructor(private readonly enrolments: EnrolmentService) {}

  @Mutation(() => Enrolment, {
    description:
      'Begins a course, or returns the way that is open. Refuses: NOT_FOUND, NOT_EMPLOYED, ALREADY_COMPLETED (params.on).',
  })
  enrol(@CurrentActor() actor: Actor, @Args('courseCode') courseCode: string): Promise<Enrolment> {
    return this.enrolments.enrol(actor, courseCode);
  }

  @Query(() => Enrolment, { description: "The viewer's own. Refuses NOT_FOUND." })
  enrolment(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Enrolment> {
    return this.enrolments.own(actor, id);
  }

  @ResolveField(() => CourseVersion)
  courseVersion(@Parent() enrolment: Enrolment, @Loaders() loaders: RequestLoaders): Promise<CourseVersion> {
    return loaders.get(courseVersionById, enrolment.courseVersionId);
  }

  @ResolveField(() => [LessonProgress], { description: 'One for each lesson, in order.' })
  progress(@Parent() enrolment: Enrolment, @Loaders() loaders: RequestLoaders): Promise<LessonProgress[]> {
    return loaders.get(progressOfEnrolment, enrolment.id);
  }

  @ResolveField(() => Completion, { nullable: true })
  completion(@Parent() enrolment: Enrolment, @Loaders() loaders: RequestLoaders): Promise<Completion | null> {
    return loaders.find(completionOfEnrolment, enrolment.id);
  }
}

@Resolver(() => LessonProgress)
export class LessonProgressResolver {
  @ResolveField(() => WatchState, {
    nullable: true,
    description: 'For a video: what the ledger holds, also before the first second.',
  })
  watch(@Parent() progress: LessonProgress, @Loaders() loaders: RequestLoaders): Promise<WatchState | null> {
    return loaders.find(watchStateOfLesson, watchKey(progress.enrolmentId, progress.lessonId));
  }
}

@Resolver(() => Course)
export class OwnEnrolmentResolver {
  @ResolveField(() => Enrolment, {
    nullable: true,
    description: "The viewer's way that is open, else the last.",
  })
  async myEnrolment(@Parent() course: Course, @Loaders() loaders: RequestLoaders): Promise<Enrolment | null> {
    return (await loaders.find(ownEnrolmentsOfCourse, course.id))?.[0] ?? null;
  }
}
