import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { allowed, SessionCookie, SessionService } from '../../organisation/index.js';
import { BadInput, sendTable, tableRequestOf } from '../../platform/index.js';
import { isLocalDate, Language } from '../../vocabulary/index.js';
import { exportsCompletions } from '../insight.policy.js';
import { completionCells, completionColumns } from './completion-columns.js';
import { DrillDownService } from './drill-down.service.js';
import type { CompletionFilter } from './drill-down.types.js';

type Parameters = Partial<Record<string, string>>;

/** The rows behind a figure as a file. Every export is logged for each person in it. */
@Controller('export')
export class ExportController {
  constructor(
    private readonly drillDown: DrillDownService,
    private readonly sessions: SessionService,
    private readonly cookie: SessionCookie,
  ) {}

  /** Refuses: UNAUTHENTICATED, FORBIDDEN, BAD_INPUT, and UNENCODABLE (422) with the cells that CP932 cannot hold. */
  @Get('completions')
  async completions(
    @Query() query: Parameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const actor = await this.sessions.actorOf(this.cookie.tokenOf(request));
    allowed(actor, exportsCompletions);
    const asked = tableRequestOf(query);
    const filter = filterOf(query);
    const language = query['language'] === 'en' ? Language.en : Language.ja;
    const columns = completionColumns(language);
    await sendTable(
      reply,
      {
        name: `completions-${filter.indicatorKey}`,
        columns,
        language,
        read: (take) =>
          this.drillDown.export(actor, filter, (batch) =>
            take(batch.map((row) => completionCells(row, columns, language))),
          ),
        beforeSending: () => this.drillDown.logExport(actor, filter),
      },
      asked,
    );
  }
}

function filterOf(query: Parameters): CompletionFilter {
  const { indicatorKey, organisationId, courseCode, fiscalYear, from, to } = query;
  if (!indicatorKey || !/^[0-9-]{1,10}$/.test(indicatorKey)) throw new BadInput('indicatorKey');
  if (organisationId && !/^\d{1,18}$/.test(organisationId)) throw new BadInput('organisationId');
  if (fiscalYear && !/^\d{4}$/.test(fiscalYear)) throw new BadInput('fiscalYear');
  if (from && !isLocalDate(from)) throw new BadInput('from');
  if (to && !isLocalDate(to)) throw new BadInput('to');
  return {
    indicatorKey,
    organisationId: organisationId || null,
    courseCode: courseCode || null,
    fiscalYear: fiscalYear ? Number(fiscalYear) : null,
    from: from || null,
    to: to || null,
    firstOnly: query['firstOnly'] === 'true',
  };
}
