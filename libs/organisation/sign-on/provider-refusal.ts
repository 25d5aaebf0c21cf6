import { Logger } from '@nestjs/common';
import { errors } from 'jose';
import * as oidc from 'openid-client';
import { DomainError } from '../../platform/index.js';

const logger = new Logger('SignOn');

/** RFC 6749 4.1.2.1 and OpenID Connect Core 3.1.2.6: the person, or the provider for them, did not go on. */
const NOT_GIVEN = new Set(['access_denied', 'login_required', 'consent_required', 'interaction_required']);
const NOT_NOW = new Set(['temporarily_unavailable', 'server_error']);

function didNotAnswer(error: unknown): boolean {
  if (error instanceof errors.JWKSTimeout) return true;
  if (error instanceof TypeError) return error.message === 'fetch failed';
  if (!(error instanceof oidc.ClientError)) return false;
  const { cause } = error;
  return error.code === 'OAUTH_TIMEOUT' || (cause instanceof Response && cause.status >= 500);
}

/** What went wrong at or with a provider, as people’s words. The log says more; it says no token and no claim. */
export function refusalOfProvider(error: unknown): unknown {
  if (error instanceof DomainError) return error;
  if (error instanceof oidc.AuthorizationResponseError) {
    if (NOT_GIVEN.has(error.error)) return new DomainError('SIGN_ON_DENIED');
    if (NOT_NOW.has(error.error)) return new DomainError('SIGN_ON_PROVIDER_DOWN');
  }
  if (!(error instanceof Error)) return error;
  const down = didNotAnswer(error);
  const { code } = error as { code?: unknown };
  logger.warn(
    `${down ? 'no answer' : 'refused answer'}: ${error.name} ${typeof code === 'string' ? code : error.message}`,
  );
  return new DomainError(down ? 'SIGN_ON_PROVIDER_DOWN' : 'SIGN_ON_ANSWER_REFUSED');
}
