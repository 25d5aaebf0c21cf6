import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BadInput, DomainError, NotFound } from '../../platform/index.js';
import { signedIn } from '../access.policy.js';
import { SessionCookie } from '../session-cookie.js';
import { SessionService } from '../session.service.js';
import { EvidenceService } from './evidence.service.js';

const EXTENSION: Partial<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
};

/** Evidence in and out, as raw bytes. Who may read which file is row-level security's decision. */
@Controller('evidence')
export class EvidenceController {
  constructor(
    private readonly evidence: EvidenceService,
    private readonly sessions: SessionService,
    private readonly cookie: SessionCookie,
  ) {}

  /** Refuses: UNAUTHENTICATED, FORBIDDEN, BAD_INPUT, EVIDENCE_REFUSED. */
  @Post()
  @HttpCode(201)
  async upload(@Query('name') name: unknown, @Req() request: FastifyRequest): Promise<{ id: string }> {
    // A form of another site cannot send this header; the cookie is SameSite=Strict already.
    if (request.headers['x-koro-request'] !== '1') throw new DomainError('FORBIDDEN');
    const viewer = signedIn(await this.sessions.actorOf(this.cookie.tokenOf(request)));
    const content = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    return { id: await this.evidence.store(viewer, fileNameOf(name), content) };
  }

  /** Always as a file to keep, never as a page of this site. Refuses: UNAUTHENTICATED, NOT_FOUND. */
  @Get(':id')
  async download(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const actor = await this.sessions.actorOf(this.cookie.tokenOf(request));
    signedIn(actor);
    if (!/^\d{1,18}$/.test(id)) throw new NotFound('id');
    const file = await this.evidence.open(actor, id);
    const plain = `evidence-${id}.${EXTENSION[file.media_type] ?? 'bin'}`;
    await reply
      .header('content-type', file.media_type)
      .header(
        'content-disposition',
        `attachment; filename="${plain}"; filename*=UTF-8''${encodeRFC5987(file.name)}`,
      )
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-store')
      .send(file.content);
  }
}

function fileNameOf(name: unknown): string {
  const fileName = typeof name === 'string' ? name.trim() : '';
  if (fileName === '' || fileName.length > 255 || /\p{Cc}|\p{Cs}/u.test(fileName)) throw new BadInput('name');
  return fileName;
}

/** encodeURIComponent leaves four signs that RFC 5987 wants encoded. */
function encodeRFC5987(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
