import { shortInstant, type RefusalCode } from 'vocabulary';
import type { RefusalParams } from '../app/refusal-error';
import type { Language } from './language';

/** One sentence per code: a new code does not compile until both languages have it. */
export type RefusalSentences = Record<RefusalCode, string | ((params: RefusalParams) => string)>;

/** The `until` of a lock as people read a clock in Hiroshima; undefined when the refusal does not name it. */
export function untilOf(params: RefusalParams, language: Language): string | undefined {
  const until = typeof params['until'] === 'string' ? new Date(params['until']) : undefined;
  return until && !Number.isNaN(until.getTime()) ? shortInstant(until, language) : undefined;
}
