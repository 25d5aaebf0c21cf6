import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Organisation, organisationById } from '../../organisation/index.js';
import { CurrentActor, Loaders, type Actor, type RequestLoaders } from '../../platform/index.js';
import { CourseCategory } from '../../vocabulary/index.js';
import { Course, CourseVersion, Lesson, Media, MediaTrack } from './course.entity.js';
import { lessonsOfVersion, mediaById, publishedVersionOfCourse, tracksOfMedia } from './course.loader.js';
import { CourseService } from './course.service.js';

@Resolver(() => Course)
export class CourseResolver {
  constructor(private readonly courseService: CourseService) {}

  @Query(() => [Course], { description: 'Published courses open to the viewer, by category and code.' })
  courses(
    @CurrentActor() actor: Actor,
    @Args('category', { type: () => CourseCategory, nullable: true }) category: CourseCategory | null,
  ): Promise<Course[]> {
    return this.courseService.list(actor, category);
  }

  @Query(() => Course, { description: 'Refuses NOT_FOUND, also for a course of another body.' })
  course(@CurrentActor() actor: Actor, @Args('code') code: string): Promise<Course> {
    return this.courseService.byCode(actor, code);
  }

  @ResolveField(() => Organisation)
  organisation(@Parent() course: Course, @Loaders() loaders: RequestLoaders): Promise<Organisation> {
    return loaders.get(organisationById, course.orgId);
  }

  @ResolveField(() => CourseVersion, { description: 'The version that a newcomer would take today.' })
  version(@Parent() course: Course, @Loaders() loaders: RequestLoaders): Promise<CourseVersion> {
    return loaders.get(publishedVersionOfCourse, course.id);
  }
}

@Resolver(() => CourseVersion)
export class CourseVersionResolver {
  @ResolveField(() => [Lesson])
  lessons(@Parent() version: CourseVersion, @Loaders() loaders: RequestLoaders): Promise<Lesson[]> {
    return loaders.get(lessonsOfVersion, version.id);
  }
}

@Resolver(() => Lesson)
export class LessonResolver {
  @ResolveField(() => Media, { nullable: true })
  media(@Parent() lesson: Lesson, @Loaders() loaders: RequestLoaders): Promise<Media | null> {
    return lesson.mediaId ? loaders.get(mediaById, lesson.mediaId) : Promise.resolve(null);
  }
}

@Resolver(() => Media)
export class MediaResolver {
  @ResolveField(() => [MediaTrack])
  tracks(@Parent() media: Media, @Loaders() loaders: RequestLoaders): Promise<MediaTrack[]> {
    return loaders.get(tracksOfMedia, media.id);
  }
}
