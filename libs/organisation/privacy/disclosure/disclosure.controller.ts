import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BadInput } from '../../../platform/index.js';
import { SessionCookie } from '../../session-cookie.js';
import { SessionService } from '../../session.service.js';
import { disclosurePdf } from './disclosure-pdf.js';
import { DisclosureService } from './disclosure.service.js';
import type { Disclosure } from './disclosure.types.js';

/** What is held on a person as a file: PDF to read, JSON to take along. One's own, or on a recorded request. */
@Controller('export')
export class DisclosureController {
  constructor(
    private readonly disclosures: DisclosureService,
    private readonly sessions: SessionService,
    private readonly cookie: SessionCookie,
  ) {}

  @Get('disclosure.json')
  async json(
    @Query('request') requestId: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const disclosure = await this.disclosed(request, requestId);
    send(reply, 'json', 'application/json; charset=utf-8', JSON.stringify(disclosure, null, 2));
  }

  @Get('disclosure.pdf')
  async pdf(
    @Query('request') requestId: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const disclosure = await this.disclosed(request, requestId);
    send(reply, 'pdf', 'application/pdf', await disclosurePdf(disclosure));
  }

  private async disclosed(request: FastifyRequest, requestId: unknown): Promise<Disclosure> {
    const actor = await this.sessions.actorOf(this.cookie.tokenOf(request));
    if (requestId === undefined) return this.disclosures.ofMyself(actor);
    if (typeof requestId !== 'string' || !/^\d{1,18}$/.test(requestId)) throw new BadInput('request');
    return this.disclosures.onRequest(actor, requestId);
  }
}

function send(reply: FastifyReply, extension: string, type: string, body: string | Buffer): void {
  void reply
    .header('content-type', type)
    .header('content-disposition', `attachment; filename="koro-disclosure.${extension}"`)
    .header('cache-control', 'private, no-store')
    .send(body);
}
