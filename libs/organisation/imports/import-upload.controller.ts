import { Controller, HttpCode, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { BadInput, DomainError } from '../../platform/index.js';
import { ImportKind, isLocalDate } from '../../vocabulary/index.js';
import { allowed } from '../access.policy.js';
import { SessionCookie } from '../session-cookie.js';
import { SessionService } from '../session.service.js';
import { ImportUploadService, type UploadTarget } from './import-upload.service.js';
import { importsStaff } from './imports.policy.js';

type Parameters = Partial<Record<string, string>>;

/** The one request that carries a file: raw bytes, so that nothing between browser and database re-encodes them. */
@Controller('import')
export class ImportUploadController {
  constructor(
    private readonly uploads: ImportUploadService,
    private readonly sessions: SessionService,
    private readonly cookie: SessionCookie,
  ) {}

  @Post('files')
  @HttpCode(201)
  async upload(@Query() query: Parameters, @Req() request: FastifyRequest): Promise<{ id: string }> {
    // A form of another site cannot send this header; the cookie is SameSite=Strict already.
    if (request.headers['x-koro-request'] !== '1') throw new DomainError('FORBIDDEN');
    const actor = await this.sessions.actorOf(this.cookie.tokenOf(request));
    const viewer = allowed(actor, importsStaff);
    const target = targetOf(query);
    if (!Buffer.isBuffer(request.body))
      throw new DomainError('IMPORT_FILE_REFUSED', { params: { reason: 'empty' } });
    return { id: await this.uploads.receive(viewer, target, request.body) };
  }
}

function targetOf({ organisationId, kind, name, effectiveOn }: Parameters): UploadTarget {
  if (!organisationId || !/^\d{1,18}$/.test(organisationId)) throw new BadInput('organisationId');
  const file = Object.values(ImportKind).find((known) => known === kind);
  if (!file) throw new BadInput('kind');
  const fileName = name?.trim() ?? '';
  if (fileName === '' || fileName.length > 255 || /\p{Cc}/u.test(fileName)) throw new BadInput('name');
  if (effectiveOn && !isLocalDate(effectiveOn)) throw new BadInput('effectiveOn');
  return { organisationId, kind: file, fileName, effectiveOn: effectiveOn || null };
}
