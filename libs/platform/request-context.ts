import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from './actor.js';
import type { Database } from './database.js';
import { RequestLoaders } from './request-loaders.js';

/** What a GraphQL operation carries from the HTTP request to every resolver. */
export class RequestContext {
  loaders: RequestLoaders;

  constructor(
    private readonly db: Database,
    public actor: Actor,
    readonly request: FastifyRequest,
    readonly reply: FastifyReply,
  ) {
    this.loaders = new RequestLoaders(db, actor);
  }

  /** Signing in answers the fields below it as the person who has just signed in. */
  become(actor: Actor): void {
    this.actor = actor;
    this.loaders = new RequestLoaders(this.db, actor);
  }
}

export function requestContextOf(context: ExecutionContext): RequestContext {
  return GqlExecutionContext.create(context).getContext<RequestContext>();
}

export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor => requestContextOf(context).actor,
);

export const Loaders = createParamDecorator(
  (_: unknown, context: ExecutionContext): RequestLoaders => requestContextOf(context).loaders,
);

/** The HTTP side of the operation, for the few mutations that set or clear the session's cookie. */
export const HttpExchange = createParamDecorator((_: unknown, context: ExecutionContext): RequestContext =>
  requestContextOf(context),
);

export const PUBLIC_OPERATION = 'koro:public';

/** Anyone may ask, signed in or not. Everything else is refused with UNAUTHENTICATED by the guard in apps/api. */
export const PublicOperation = (): MethodDecorator => SetMetadata(PUBLIC_OPERATION, true);
