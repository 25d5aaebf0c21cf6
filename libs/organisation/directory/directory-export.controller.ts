import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BadInput, sendTable, tableRequestOf } from '../../platform/index.js';
import { AppointmentKind, isLocalDate, Language } from '../../vocabulary/index.js';
import { allowed, exportsDirectory } from '../access.policy.js';
import { SessionCookie } from '../session-cookie.js';
import { SessionService } from '../session.service.js';
import { directoryCells, directoryColumns } from './directory-columns.js';
import { DirectoryService } from './directory.service.js';
import type { DirectoryFilter } from './directory.types.js';

type Parameters = Partial<Record<string, string>>;

/** The directory as a file, with the filters of the screen. Every export is logged for each person in it. */
@Controller('export')
export class DirectoryExportController {
  constructor(
    private readonly directory: DirectoryService,
    private readonly sessions: SessionService,
    private readonly cookie: SessionCookie,
  ) {}

  /** Refuses: UNAUTHENTICATED, FORBIDDEN, BAD_INPUT, and UNENCODABLE (422) with the cells that CP932 cannot hold. */
  @Get('directory')
  async file(
    @Query() query: Parameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const actor = await this.sessions.actorOf(this.cookie.tokenOf(request));
    allowed(actor, exportsDirectory);
    const asked = tableRequestOf(query);
    const filter = filterOf(query);
    const language = query['language'] === 'en' ? Language.en : Language.ja;
    const asOf = this.directory.dayOf(filter);
    const rows = await this.directory.everybody(actor, filter);
    await sendTable(
      reply,
      {
        name: `directory-${asOf}`,
        columns: directoryColumns(language),
        language,
        read: (take) => take(rows.map((row) => directoryCells(row, asOf, language))),
        beforeSending: () => this.directory.logExport(actor, rows),
      },
      asked,
    );
  }
}

function filterOf(query: Parameters): DirectoryFilter {
  const { search, organisationId, unitId, asOf, kinds } = query;
  if (search && search.length > 100) throw new BadInput('search');
  if (organisationId && !/^\d{1,18}$/.test(organisationId)) throw new BadInput('organisationId');
  if (unitId && !/^\d{1,18}$/.test(unitId)) throw new BadInput('unitId');
  if (asOf && !isLocalDate(asOf)) throw new BadInput('asOf');
  const chosen = kinds ? kinds.split(',') : [];
  const kindsOf = Object.values(AppointmentKind).filter((kind) => chosen.includes(kind));
  if (kindsOf.length !== new Set(chosen).size) throw new BadInput('kinds');
  return {
    search: search || null,
    organisationId: organisationId || null,
    unitId: unitId || null,
    asOf: asOf || null,
    kinds: kindsOf,
    guestsOnly: query['guestsOnly'] === 'true',
    designatedOnly: query['designatedOnly'] === 'true',
  };
}
