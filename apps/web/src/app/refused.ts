import { isRefusal } from './refusal-error';

/** For `throwOnError`: the whole screen is not for this person. Any other error is told in the place of its table. */
export function refusesScreen(error: unknown): boolean {
  return isRefusal(error, 'FORBIDDEN', 'UNAUTHENTICATED');
}
