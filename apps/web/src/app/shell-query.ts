import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { LocalDate } from 'vocabulary';
import { ShellDocument, type ShellQuery } from '../gql/graphql';
import { request } from './graphql';

export type Viewer = NonNullable<ShellQuery['viewer']>;

/** Who is signed in, what they may do, and what day it is: everything the frame of the app needs, in one read. */
export const shellQuery = queryOptions({
  queryKey: ['shell'],
  queryFn: ({ signal }) => request(ShellDocument, {}, { signal }),
  // A page left open over midnight learns the new date; roles may change meanwhile too.
  staleTime: 5 * 60_000,
  refetchOnWindowFocus: true,
});

/** Null where nobody is signed in, which is only on the sign-in page. */
export function useViewer(): Viewer | null {
  return useSuspenseQuery(shellQuery).data.viewer;
}

/** The date of this instance. A demo runs on a shifted clock, so the browser's own is never asked. */
export function useToday(): LocalDate {
  return useSuspenseQuery(shellQuery).data.instance.today;
}
