import { unwrapResolverError } from '@apollo/server/errors';
import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { DomainError } from '../../../libs/platform/index.js';
import { isRefusalCode, type RefusalCode } from '../../../libs/vocabulary/index.js';

const logger = new Logger('Refusal');

/** Apollo's and graphql-js' own codes, as ours. */
const OWN_CODE: Readonly<Record<string, RefusalCode>> = {
  GRAPHQL_PARSE_FAILED: 'DOCUMENT_REFUSED',
  GRAPHQL_VALIDATION_FAILED: 'DOCUMENT_REFUSED',
  OPERATION_RESOLUTION_FAILURE: 'DOCUMENT_REFUSED',
  PERSISTED_QUERY_NOT_FOUND: 'DOCUMENT_NOT_ALLOWED',
  PERSISTED_QUERY_NOT_SUPPORTED: 'DOCUMENT_NOT_ALLOWED',
  BAD_USER_INPUT: 'BAD_INPUT',
  BAD_REQUEST: 'DOCUMENT_REFUSED',
};

/** Every error that leaves: a typed refusal, or INTERNAL without a word of what went wrong inside (that is in the log). */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  if (cause instanceof DomainError) {
    return { ...formatted, message: cause.code, extensions: { code: cause.code, ...cause.details } };
  }
  const code = formatted.extensions?.['code'];
  if (isRefusalCode(code)) return { ...formatted, extensions: withoutTrace(formatted.extensions) };
  const own = typeof code === 'string' ? OWN_CODE[code] : undefined;
  if (own) return { ...formatted, extensions: { code: own } };
  // graphql-armor throws plain errors that carry no code; they come from validation, before any resolver ran.
  if (!formatted.path && cause instanceof Error && cause.name === 'GraphQLError') {
    return { message: formatted.message, extensions: { code: 'DOCUMENT_REFUSED' } };
  }
  logger.error(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
  return {
    message: 'INTERNAL',
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code: 'INTERNAL' },
  };
}

function withoutTrace(extensions: GraphQLFormattedError['extensions']): Record<string, unknown> {
  const { stacktrace: _, ...rest } = extensions ?? {};
  return rest;
}

const STATUS: Partial<Record<RefusalCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  UNAVAILABLE: 503,
};

/** The same refusals for the few plain HTTP routes (media, exports), and for bodies that never reach GraphQL. */
@Catch()
export class HttpRefusalFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() !== 'http') throw error;
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const graphql = http.getRequest<FastifyRequest>().routeOptions.url === '/graphql';
    const send = (status: number, code: RefusalCode, details: object = {}) =>
      void reply
        .code(status)
        .send(
          graphql ? { errors: [{ message: code, extensions: { code, ...details } }] } : { code, ...details },
        );
    if (error instanceof DomainError) {
      send(STATUS[error.code] ?? 400, error.code, error.details);
    } else if (error instanceof HttpException) {
      const status = error.getStatus();
      const evidence = http.getRequest<FastifyRequest>().routeOptions.url === '/evidence';
      if (status === 413 && !graphql) {
        return send(status, evidence ? 'EVIDENCE_REFUSED' : 'IMPORT_FILE_REFUSED', {
          params: { reason: 'too_large' },
        });
      }
      send(status, status === 404 ? 'NOT_FOUND' : graphql ? 'DOCUMENT_REFUSED' : 'BAD_INPUT');
    } else {
      logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      send(500, 'INTERNAL');
    }
  }
}
