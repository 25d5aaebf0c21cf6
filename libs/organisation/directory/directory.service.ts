import { Injectable } from '@nestjs/common';
import { Clock, Database, keyOf, pageOf, pageSize, type Actor } from '../../platform/index.js';
import { LOG_READINGS } from '../privacy/reading-log/record-reading.js';
import { allowed, exportsDirectory, seesDirectory } from '../access.policy.js';
import { directoryCount, directoryPage, type DirectoryShape } from './directory.sql.js';
import type { DirectoryConnection, DirectoryFilter, DirectoryRow } from './directory.types.js';
import { sizeFor } from './name-search.sql.js';
import { searchWords, staffNumberIn } from './search-words.js';

/** Who is where, on any day. */
@Injectable()
export class DirectoryService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** People of the day in kana order. Who is seen is row-level security's decision. Refuses: FORBIDDEN, BAD_INPUT. */
  async page(
    actor: Actor,
    first: number,
    after: string | null,
    filter: DirectoryFilter,
  ): Promise<DirectoryConnection> {
    allowed(actor, seesDirectory);
    const size = pageSize(first);
    const cursor = typeof after === 'string' ? keyOf(after, 3) : null;
    const rows = await this.db.rows<{ row: DirectoryRow }>(
      actor,
      directoryPage(shapeOf(filter, cursor !== null)),
      [...this.values(filter), size + 1, ...(cursor ?? NO_CURSOR)],
    );
    return {
      ...pageOf(
        rows.map(({ row }) => row),
        size,
      ),
      filter,
    };
  }

  async count(actor: Actor, filter: DirectoryFilter): Promise<number> {
    allowed(actor, seesDirectory);
    return this.db.json(actor, directoryCount(shapeOf(filter, false)), this.values(filter));
  }

  /** Everybody of the filter, in one snapshot. Refuses: FORBIDDEN, BAD_INPUT. */
  async everybody(actor: Actor, filter: DirectoryFilter): Promise<DirectoryRow[]> {
    allowed(actor, exportsDirectory);
    return this.db.read(actor, async ({ em }) => {
      const all: DirectoryRow[] = [];
      for (let cursor: string[] | null = null; ;) {
        const rows: { row: DirectoryRow }[] = await em.query(
          directoryPage(shapeOf(filter, cursor !== null)).text,
          [...this.values(filter), EXPORT_BATCH, ...(cursor ?? NO_CURSOR)],
        );
        for (const { row } of rows) all.push(row);
        cursor = all.at(-1)?.key ?? null;
        if (rows.length < EXPORT_BATCH) return all;
      }
    });
  }

  /** The log of who took whose row away in a file; each person reads it. */
  async logExport(actor: Actor, rows: readonly DirectoryRow[]): Promise<void> {
    await this.db.rows(actor, LOG_READINGS, [rows.map(({ personId }) => personId), 'directory_export']);
  }

  /** The day that the filter speaks of. */
  dayOf(filter: DirectoryFilter): string {
    return filter.asOf ?? this.clock.today();
  }

  private values(filter: DirectoryFilter): unknown[] {
    const { search, organisationId, unitId, kinds, guestsOnly } = filter;
    return [
      this.dayOf(filter),
      searchWords(search ?? ''),
      staffNumberIn(search ?? ''),
      organisationId || 0,
      unitId || 0,
      kinds ?? [],
      guestsOnly === true,
    ];
  }
}

const NO_CURSOR = ['', '', ''];
const EXPORT_BATCH = 2_000;

function shapeOf(filter: DirectoryFilter, after: boolean): DirectoryShape {
  return {
    words: sizeFor(searchWords(filter.search ?? '')),
    organisation: Boolean(filter.organisationId),
    unit: Boolean(filter.unitId),
    kinds: Boolean(filter.kinds?.length) || filter.guestsOnly === true,
    designated: filter.designatedOnly === true,
    after,
  };
}
