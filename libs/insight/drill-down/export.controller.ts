import { once } from 'node:events';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { stringify } from 'csv-stringify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { allowed, SessionCookie, SessionService } from '../../organisation/index.js';
import { BadInput } from '../../platform/index.js';
import { isLocalDate, Language } from '../../vocabulary/index.js';
import { exportsCompletions } from '../insight.policy.js';
import { csvColumns, csvRow } from './csv-columns.js';
import { DrillDownService } from './drill-down.service.js';
import type { CompletionFilter } from './drill-down.types.js';

type Parameters = Partial<Record<string, string>>;

/** The rows behind a figure as a file: UTF-8 with BOM, which Excel opens with correct kana; formulas are made harmless. */
@Controller('export')
export class ExportController {
  constructor(
    private readonly drillDown: DrillDownService,
    private readonly sessions: SessionService,
    private readonly cookie: SessionCookie,
  ) {}

  @Get('completions.csv')
  async completions(
    @Query() query: Parameters,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const actor = await this.sessions.actorOf(this.cookie.tokenOf(request));
    allowed(actor, exportsCompletions);
    const filter = filterOf(query);
    const language = query['language'] === 'en' ? Language.en : Language.ja;
    const csv = stringify({
      bom: true,
      header: true,
      record_delimiter: 'windows',
      escape_formulas: true,
      columns: csvColumns(language),
    });
    void reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="completions-${filter.indicatorKey}.csv"`)
      .header('cache-control', 'private, no-store')
      .send(csv);
    try {
      await this.drillDown.export(actor, filter, async (batch) => {
        for (const row of batch) {
          if (!csv.write(csvRow(row, language)))
            await once(csv, 'drain', { signal: AbortSignal.timeout(60_000) });
        }
      });
      csv.end();
    } catch (error) {
      csv.destroy(error as Error); // a cut-off download is seen as one; half a file never looks whole
    }
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
