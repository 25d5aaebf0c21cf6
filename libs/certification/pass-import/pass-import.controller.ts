import { Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { allowed, SessionCookie, SessionService } from '../../organisation/index.js';
import { BadInput, DomainError, sendTable, tableRequestOf } from '../../platform/index.js';
import { Language } from '../../vocabulary/index.js';
import { PassImportUploadService } from './pass-import-upload.service.js';
import { importsPasses } from './pass-import.policy.js';
import { PassImportService } from './pass-import.service.js';
import { problemCells, problemColumns } from './problem-columns.js';

type Parameters = Partial<Record<string, string>>;
const ID = /^\d{1,18}$/;

/** The list comes in as raw bytes, so that nothing between browser and database re-encodes it; its problems go out as a table. */
@Controller()
export class PassImportController {
  constructor(
    private readonly uploads: PassImportUploadService,
    private readonly imports: PassImportService,
    private readonly sessions: SessionService,
    private readonly cookie: SessionCookie,
  ) {}

  @Post('import/passes')
  @HttpCode(201)
  async upload(@Query() query: Parameters, @Req() request: FastifyRequest): Promise<{ id: string }> {
    // A form of another site cannot send this header; the cookie is SameSite=Strict already.
    if (request.headers['x-koro-request'] !== '1') throw new DomainError('FORBIDDEN');
    const viewer = allowed(await this.sessions.actorOf(this.cookie.tokenOf(request)), importsPasses);
    const { organisationId, name } = query;
    if (typeof organisationId !== 'string' || !ID.test(organisationId)) throw new BadInput('organisationId');
    const fileName = typeof name === 'string' ? name.trim() : '';
    if (fileName === '' || fileName.length > 255 || /\p{Cc}/u.test(fileName)) throw new BadInput('name');
    if (!Buffer.isBuffer(request.body))
      throw new DomainError('IMPORT_FILE_REFUSED', { params: { reason: 'empty' } });
    return { id: await this.uploads.receive(viewer, organisationId, fileName, request.body) };
  }

  /** Refuses: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, BAD_INPUT, and UNENCODABLE (422) with the cells that CP932 cannot hold. */
  @Get('export/pass-import-problems')
  async problems(
    @Query() query: Parameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const viewer = allowed(await this.sessions.actorOf(this.cookie.tokenOf(request)), importsPasses);
    const asked = tableRequestOf(query);
    const id = query['id'] ?? '';
    if (!ID.test(id)) throw new BadInput('id');
    const language = query['language'] === 'en' ? Language.en : Language.ja;
    const rows = await this.imports.problemRows(viewer, id);
    await sendTable(
      reply,
      {
        name: `pass-import-problems-${id}`,
        columns: problemColumns(language),
        language,
        read: (take) => take(rows.flatMap((row) => problemCells(row, language))),
        beforeSending: () => Promise.resolve(),
      },
      asked,
    );
  }
}
