import { Injectable } from '@nestjs/common';
import '@fastify/cookie'; // adds the cookies to Fastify's request and reply
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PUBLIC, Settings, type RequestContext } from '../platform/index.js';
import type { Viewer } from './access.entity.js';
import { SESSION_HOURS, SessionService } from './session.service.js';
import { ViewerService } from './viewer.service.js';

const COOKIE = 'koro_session';

/** However somebody signed in: httpOnly, SameSite=Strict, for as long as the session. */
export function setSessionCookie(reply: FastifyReply, token: string, settings: Settings): void {
  void reply.setCookie(COOKIE, token, {
    httpOnly: true,
    sameSite: 'strict',
    secure: settings.secureCookies,
    path: '/',
    maxAge: SESSION_HOURS * 3600,
  });
}

/** The HTTP side of signing in and out: an httpOnly, SameSite=Strict cookie that only ever holds a random token. */
@Injectable()
export class SessionCookie {
  constructor(
    private readonly sessions: SessionService,
    private readonly viewers: ViewerService,
    private readonly settings: Settings,
  ) {}

  tokenOf(request: FastifyRequest): string | undefined {
    return request.cookies[COOKIE];
  }

  async signIn(exchange: RequestContext, credentials: { login: string; password: string }): Promise<Viewer> {
    const { token, actor } = await this.sessions.signIn({
      ...credentials,
      address: exchange.request.ip,
      userAgent: exchange.request.headers['user-agent'] ?? null,
    });
    setSessionCookie(exchange.reply, token, this.settings);
    exchange.become(actor);
    return this.viewers.signedInViewer(actor);
  }

  async clearedAfter<T>(exchange: RequestContext, ended: Promise<T>): Promise<T> {
    const result = await ended;
    void exchange.reply.clearCookie(COOKIE, { path: '/' });
    exchange.become(PUBLIC);
    return result;
  }
}
