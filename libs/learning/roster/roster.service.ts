import { Injectable } from '@nestjs/common';
import { allowed, searchWords, seesDirectory, sizeFor, staffNumberIn } from '../../organisation/index.js';
import { Clock, Database, keyOf, pageOf, pageSize, type Actor } from '../../platform/index.js';
import { fiscalYearOf } from '../../vocabulary/index.js';
import { rosterCount, rosterPage, type RosterShape } from './roster.sql.js';
import type { StaffConnection, StaffFilter, StaffRow } from './roster.types.js';

@Injectable()
export class RosterService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** People of today in kana order. Whose records are seen is row-level security's decision. Refuses: FORBIDDEN, BAD_INPUT. */
  async page(
    actor: Actor,
    first: number,
    after: string | null,
    filter: StaffFilter,
  ): Promise<StaffConnection> {
    allowed(actor, seesDirectory);
    const size = pageSize(first);
    const cursor = after ? keyOf(after, 3) : null;
    const rows = await this.db.rows<{ row: StaffRow }>(actor, rosterPage(shapeOf(filter, cursor !== null)), [
      ...this.values(filter),
      size + 1,
      ...(cursor ?? ['', '', '']),
    ]);
    return {
      ...pageOf(
        rows.map(({ row }) => row),
        size,
      ),
      filter,
    };
  }

  async count(actor: Actor, filter: StaffFilter): Promise<number> {
    allowed(actor, seesDirectory);
    return this.db.json(actor, rosterCount(shapeOf(filter, false)), this.values(filter));
  }

  private values(filter: StaffFilter): unknown[] {
    const today = this.clock.today();
    const search = filter.search ?? '';
    return [
      today,
      fiscalYearOf(today),
      searchWords(search),
      staffNumberIn(search),
      filter.organisationId ?? 0,
      filter.unitId ?? 0,
    ];
  }
}

function shapeOf(filter: StaffFilter, after: boolean): RosterShape {
  return {
    words: sizeFor(searchWords(filter.search ?? '')),
    organisation: Boolean(filter.organisationId),
    unit: Boolean(filter.unitId),
    untrained: filter.untrainedOnly === true,
    after,
  };
}
