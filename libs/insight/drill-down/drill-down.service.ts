import { Injectable } from '@nestjs/common';
import { allowed } from '../../organisation/index.js';
import { Clock, Database, keyOf, pageOf, pageSize, type Actor } from '../../platform/index.js';
import { exportsCompletions, seesTrainerDashboard } from '../insight.policy.js';
import { COMPLETION_COUNT, COMPLETION_ROWS, LOG_COMPLETION_EXPORT } from './drill-down.sql.js';
import type { CompletionConnection, CompletionFilter, CompletionRow } from './drill-down.types.js';

const EXPORT_BATCH = 2_000;

/** From a figure to exactly the rows behind it. */
@Injectable()
export class DrillDownService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Refuses: FORBIDDEN, BAD_INPUT. */
  async page(
    actor: Actor,
    first: number,
    after: string | null,
    filter: CompletionFilter,
  ): Promise<CompletionConnection> {
    allowed(actor, seesTrainerDashboard);
    const size = pageSize(first);
    const rows = await this.db.rows<{ row: CompletionRow }>(actor, COMPLETION_ROWS, [
      ...this.values(filter),
      size + 1,
      ...(after ? keyOf(after, 2) : [null, null]),
    ]);
    return {
      ...pageOf(
        rows.map(({ row }) => row),
        size,
      ),
      filter,
    };
  }

  count(actor: Actor, filter: CompletionFilter): Promise<number> {
    allowed(actor, seesTrainerDashboard);
    return this.db.json(actor, COMPLETION_COUNT, this.values(filter));
  }

  /** All rows of one snapshot, in batches, so that a long file is whole and the memory small. Refuses FORBIDDEN. */
  async export(
    actor: Actor,
    filter: CompletionFilter,
    take: (batch: CompletionRow[]) => Promise<void>,
  ): Promise<void> {
    allowed(actor, exportsCompletions);
    await this.db.read(actor, async ({ em }) => {
      let cursor: (string | null)[] = [null, null];
      for (;;) {
        const rows = await em.query<{ row: CompletionRow }[]>(COMPLETION_ROWS.text, [
          ...this.values(filter),
          EXPORT_BATCH,
          ...cursor,
        ]);
        await take(rows.map(({ row }) => row));
        const last = rows.at(-1);
        if (!last || rows.length < EXPORT_BATCH) return;
        cursor = last.row.key;
      }
    });
  }

  /** The log of who took whose row away in a file; each person reads it. */
  async logExport(actor: Actor, filter: CompletionFilter): Promise<void> {
    await this.db.rows(actor, LOG_COMPLETION_EXPORT, this.values(filter));
  }

  private values(filter: CompletionFilter): unknown[] {
    return [
      filter.indicatorKey,
      this.clock.today(),
      filter.organisationId ?? null,
      filter.courseCode ?? null,
      filter.fiscalYear ?? null,
      filter.from ?? null,
      filter.to ?? null,
      filter.firstOnly ?? null,
    ];
  }
}
