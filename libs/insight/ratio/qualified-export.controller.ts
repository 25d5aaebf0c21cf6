import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { allowed, SessionCookie, SessionService } from '../../organisation/index.js';
import { BadInput, sendTable, tableRequestOf } from '../../platform/index.js';
import { isLocalDate, Language } from '../../vocabulary/index.js';
import { exportsQualifiedPeople } from '../insight.policy.js';
import { qualifiedCells, qualifiedColumns } from './qualified-columns.js';
import { QualifiedPeopleService } from './qualified-people.service.js';
import type { QualifiedOn } from './qualified-people.types.js';

type Parameters = Partial<Record<string, string>>;

/** The people behind the 75 % as a file, with the filters of the screen. Every export is logged for each person in it. */
@Controller('export')
export class QualifiedExportController {
  constructor(
    private readonly people: QualifiedPeopleService,
    private readonly sessions: SessionService,
    private readonly cookie: SessionCookie,
  ) {}

  /** Refuses: UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, BAD_INPUT, and UNENCODABLE (422) with the cells that CP932 cannot hold. */
  @Get('qualified-people')
  async file(
    @Query() query: Parameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const actor = await this.sessions.actorOf(this.cookie.tokenOf(request));
    allowed(actor, exportsQualifiedPeople);
    const asked = tableRequestOf(query);
    const on = onOf(query);
    const language = query['language'] === 'en' ? Language.en : Language.ja;
    const columns = qualifiedColumns(language);
    const rows = await this.people.everybody(actor, on);
    await sendTable(
      reply,
      {
        name: `qualified-people-${on.asOf}`,
        columns,
        language,
        read: (take) => take(rows.map((row) => qualifiedCells(row, columns))),
        beforeSending: () => this.people.logExport(actor, rows),
      },
      asked,
    );
  }
}

function onOf({ asOf, organisationId, qualified }: Parameters): QualifiedOn {
  if (!asOf || !isLocalDate(asOf)) throw new BadInput('asOf');
  if (organisationId && !/^\d{1,18}$/.test(organisationId)) throw new BadInput('organisationId');
  if (qualified && qualified !== 'true' && qualified !== 'false') throw new BadInput('qualified');
  return {
    asOf,
    organisationId: organisationId || null,
    qualified: qualified ? qualified === 'true' : null,
  };
}
