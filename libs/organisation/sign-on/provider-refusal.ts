import { Logger } from '@nestjs/common';
import { errors } from 'jose';
import * as oidc from 'openid-client';
import { DomainError } from '../../platform/index.js';

const logger = new Logger('SignOn');

/** RFC 6749 4.1.2.1 and OpenID Connect Core 3.1.2.6: the person, or the provider for them, did not go on. */
const NOT_GIVEN = new Set(['access_denied', 'login_required', 'consent_required', 'interaction_required']);
const NOT_NOW = new Set(['temporarily_unavailable', 'server_error']);

/** What is told of a failure; libraries wrap what fetch throws, and only names survive every wrapping. */
interface Failure {
  name?: unknown;
  message?: unknown;
  code?: unknown;
  status?: unknown;
  cause?: unknown;
}

function chainOf(error: unknown): Failure[] {
  if (typeof error !== 'object' || error === null) return [];
  return [error, ...chainOf((error as Failure).cause)];
}

function didNotAnswer(error: unknown): boolean {
  return chainOf(error).some(
    ({ name, message, status }) =>
      name === 'TimeoutError' ||
      name === errors.JWKSTimeout.name ||
      message === 'fetch failed' ||
      (typeof status === 'number' && status >= 500),
  );
}

/** What went wrong at or with a provider, as people’s words. The log says more; it says no token and no claim. */
export function refusalOfProvider(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  if (error instanceof oidc.AuthorizationResponseError) {
    if (NOT_GIVEN.has(error.error)) return new DomainError('SIGN_ON_DENIED');
    if (NOT_NOW.has(error.error)) return new DomainError('SIGN_ON_PROVIDER_DOWN');
  }
  const down = didNotAnswer(error);
  const [{ name, code, message } = {} as Failure] = chainOf(error);
  logger.warn(`${down ? 'no answer' : 'refused answer'}: ${String(name)} ${String(code ?? message)}`);
  return new DomainError(down ? 'SIGN_ON_PROVIDER_DOWN' : 'SIGN_ON_ANSWER_REFUSED');
}
