import { localDateOf, type LocalDate } from 'vocabulary';

/** The day in Hiroshima on which it was published. */
export function publishedDay(publishedAt: string): LocalDate {
  return localDateOf(new Date(publishedAt));
}
