import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import '@fastify/cookie'; // adds the cookies to Fastify's request and reply
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { DomainError, Settings } from '../../platform/index.js';
import { setSessionCookie } from '../session-cookie.js';
import { newToken } from '../session-token.js';
import { cameBackPage } from './came-back-page.js';
import { SignOnService } from './sign-on.service.js';

const ATTEMPT = 'koro_sign_on';
const ATTEMPT_SECONDS = 600;

/** Ways out in a minute from one address: a whole town hall may come from one, at half past eight. */
const STARTS_PER_MINUTE = 600;

/** The addresses that browsers and providers call. Refusals lead to a page of the web app that says what to do. */
@Controller('auth/oidc')
export class SignOnController {
  private readonly starts = new RateLimiterMemory({ points: STARTS_PER_MINUTE, duration: 60 });

  constructor(
    private readonly signOn: SignOnService,
    private readonly settings: Settings,
  ) {}

  @Get(':code6/start')
  async start(
    @Param('code6') code6: string,
    @Query('to') to: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.answered(reply, async () => {
      await this.starts.consume(request.ip).catch(() => {
        throw new DomainError('SIGN_IN_TOO_MANY');
      });
      // Two tabs of one browser may be on the way at once: they share the cookie.
      const browser = request.cookies[ATTEMPT] ?? newToken();
      const url = await this.signOn.start(code6, browser, to);
      void reply.setCookie(ATTEMPT, browser, {
        httpOnly: true,
        sameSite: 'lax', // the way back begins at another site
        secure: this.settings.secureCookies,
        path: '/auth/oidc',
        maxAge: ATTEMPT_SECONDS,
      });
      void reply.redirect(url.href, 303);
    });
  }

  @Get('callback')
  async callback(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    await this.answered(reply, async () => {
      const { token, returnTo } = await this.signOn.finish({
        query: new URL(request.url, 'http://koro.invalid').search,
        browser: request.cookies[ATTEMPT],
        userAgent: request.headers['user-agent'] ?? null,
      });
      setSessionCookie(reply, token, this.settings);
      void reply.type('text/html; charset=utf-8').send(cameBackPage(returnTo));
    });
  }

  /** Asked by the provider itself, from machine to machine: 200 when obeyed, 400 for any other token (2.8 of the standard). */
  @Post('backchannel-logout')
  @HttpCode(200)
  async backchannelLogout(
    @Body() body: { logout_token?: unknown } | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    void reply.header('cache-control', 'no-store');
    try {
      await this.signOn.logout(body?.logout_token);
      void reply.send();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      // Its keys could not be asked for, or the database is away: the provider may try again.
      const later = error.code === 'SIGN_ON_PROVIDER_DOWN' || error.code === 'UNAVAILABLE';
      void reply
        .code(later ? 503 : 400)
        .send({ error: later ? 'temporarily_unavailable' : 'invalid_request' });
    }
  }

  private async answered(reply: FastifyReply, work: () => Promise<void>): Promise<void> {
    void reply.header('cache-control', 'no-store');
    try {
      await work();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      void reply.redirect(`/sign-in/refused?code=${error.code}`, 303);
    }
  }
}
