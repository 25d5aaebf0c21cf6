import { In } from 'typeorm';
import { byKey, groupedBy, type Batch } from '../../platform/index.js';
import { Course, CourseVersion, Lesson, Media, MediaTrack } from './course.entity.js';

export const courseById: Batch<Course> = async ({ em }, ids) =>
  byKey(await em.findBy(Course, { id: In([...ids]) }), (course) => course.id);

export const courseVersionById: Batch<CourseVersion> = async ({ em }, ids) =>
  byKey(await em.findBy(CourseVersion, { id: In([...ids]) }), (version) => version.id);

/** The version that a newcomer would take today. */
export const publishedVersionOfCourse: Batch<CourseVersion> = async ({ em }, ids) =>
  byKey(
    await em.findBy(CourseVersion, { courseId: In([...ids]), state: 'published' }),
    (version) => version.courseId,
  );

export const lessonsOfVersion: Batch<Lesson[]> = async ({ em }, ids) =>
  groupedBy(
    ids,
    await em.find(Lesson, { where: { courseVersionId: In([...ids]) }, order: { ordinal: 'ASC' } }),
    (lesson) => lesson.courseVersionId,
  );

export const mediaById: Batch<Media> = async ({ em }, ids) =>
  byKey(await em.findBy(Media, { id: In([...ids]) }), (media) => media.id);

export const tracksOfMedia: Batch<MediaTrack[]> = async ({ em }, ids) =>
  groupedBy(
    ids,
    await em.find(MediaTrack, { where: { mediaId: In([...ids]) }, order: { kind: 'ASC', language: 'DESC' } }),
    (track) => track.mediaId,
  );
