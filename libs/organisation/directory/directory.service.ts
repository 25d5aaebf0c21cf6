import { Injectable } from '@nestjs/common';
import { Clock, Database, keyOf, pageOf, pageSize, type Actor } from '../../platform/index.js';
import { allowed, seesDirectory } from '../access.policy.js';
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
