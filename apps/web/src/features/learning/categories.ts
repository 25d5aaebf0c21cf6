import { CourseCategory as CourseCategoryEnum } from 'vocabulary';
import type { CourseCategory } from '../../gql/graphql';

export const COURSE_CATEGORIES: readonly CourseCategory[] = Object.values(CourseCategoryEnum);

export function isCourseCategory(value: unknown): value is CourseCategory {
  return COURSE_CATEGORIES.some((category) => category === value);
}
