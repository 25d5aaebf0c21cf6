import { isRefusalCode, type RefusalCode } from 'vocabulary';

/** What a refusal says about itself: `until` and `minutes` of a lock, and whatever a later code brings. */
export type RefusalParams = Readonly<Record<string, unknown>>;

/** The server understood and said no. `i18n/refusals` has the sentence for each code. */
export class RefusalError extends Error {
  override readonly name = 'RefusalError';

  constructor(
    readonly code: RefusalCode,
    readonly field?: string,
    readonly params: RefusalParams = {},
  ) {
    super(code);
  }
}

/** No answer, or one that nobody can read: the network, a restart, a proxy. Asking again may help. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError';
}

/** True where the same request may well succeed a little later. */
export function isPassing(error: unknown): boolean {
  if (error instanceof ConnectionError) return true;
  return error instanceof RefusalError && (error.code === 'UNAVAILABLE' || error.code === 'INTERNAL');
}

export function isRefusal(error: unknown, ...codes: RefusalCode[]): error is RefusalError {
  return error instanceof RefusalError && codes.includes(error.code);
}

/** The first error of a GraphQL answer. A code that this build does not know counts as INTERNAL. */
export function refusalOf(extensions: unknown): RefusalError {
  if (typeof extensions !== 'object' || extensions === null) return new RefusalError('INTERNAL');
  const { code, field, params } = extensions as { code?: unknown; field?: unknown; params?: unknown };
  return new RefusalError(
    isRefusalCode(code) ? code : 'INTERNAL',
    typeof field === 'string' ? field : undefined,
    typeof params === 'object' && params !== null ? (params as RefusalParams) : {},
  );
}
