import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Organisation, organisationById, Unit, unitById } from '../../organisation/index.js';
import { CurrentActor, Loaders, type Actor, type RequestLoaders } from '../../platform/index.js';
import { Course, CourseVersion } from '../course/course.entity.js';
import { courseById, courseVersionById } from '../course/course.loader.js';
import { Completion } from './completion.entity.js';
import { certificateNumberOfCompletion, ownCompletionsOfCourse } from './completion.loader.js';
import { CompletionService } from './completion.service.js';

@Resolver(() => Completion)
export class CompletionResolver {
  constructor(private readonly completions: CompletionService) {}

  @Query(() => [Completion], { description: "The viewer's own record, the latest first." })
  myCompletions(@CurrentActor() actor: Actor): Promise<Completion[]> {
    return this.completions.own(actor);
  }

  @ResolveField(() => Course)
  course(@Parent() completion: Completion, @Loaders() loaders: RequestLoaders): Promise<Course> {
    return loaders.get(courseById, completion.courseId);
  }

  @ResolveField(() => CourseVersion)
  courseVersion(
    @Parent() completion: Completion,
    @Loaders() loaders: RequestLoaders,
  ): Promise<CourseVersion> {
    return loaders.get(courseVersionById, completion.courseVersionId);
  }

  @ResolveField(() => Organisation, { description: 'Who employed the person on that day.' })
  organisation(@Parent() completion: Completion, @Loaders() loaders: RequestLoaders): Promise<Organisation> {
    return loaders.get(organisationById, completion.orgId);
  }

  @ResolveField(() => Unit)
  unit(@Parent() completion: Completion, @Loaders() loaders: RequestLoaders): Promise<Unit> {
    return loaders.get(unitById, completion.unitId);
  }

  @ResolveField(() => String, { nullable: true })
  certificateNumber(
    @Parent() completion: Completion,
    @Loaders() loaders: RequestLoaders,
  ): Promise<string | null> {
    return loaders.find(certificateNumberOfCompletion, completion.id);
  }
}

@Resolver(() => Course)
export class OwnCompletionsResolver {
  @ResolveField(() => [Completion], { description: "The viewer's own, the latest first." })
  async myCompletions(@Parent() course: Course, @Loaders() loaders: RequestLoaders): Promise<Completion[]> {
    return (await loaders.find(ownCompletionsOfCourse, course.id)) ?? [];
  }
}
