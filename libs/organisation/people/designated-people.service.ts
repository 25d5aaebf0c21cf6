import { Injectable } from '@nestjs/common';
import { Database, keyOf, pageOf, pageSize, type Actor } from '../../platform/index.js';
import { allowed, seesDirectory } from '../access.policy.js';
import { DESIGNATED_COUNT, DESIGNATED_PEOPLE } from './designated-people.sql.js';
import type {
  DesignatedOn,
  DesignatedPerson,
  DesignatedPersonConnection,
} from './designated-people.types.js';

/** The denominator of the 75 %, on any day, with the people who are in it. */
@Injectable()
export class DesignatedPeopleService {
  constructor(private readonly db: Database) {}

  /** In kana order. Whose posts count is row-level security's decision. Refuses: FORBIDDEN, BAD_INPUT. */
  async page(
    actor: Actor,
    on: DesignatedOn,
    first: number,
    after: string | null,
  ): Promise<DesignatedPersonConnection> {
    allowed(actor, seesDirectory);
    const size = pageSize(first);
    const rows = await this.db.rows<{ row: DesignatedPerson }>(actor, DESIGNATED_PEOPLE, [
      ...valuesOf(on),
      size + 1,
      ...(after ? keyOf(after, 3) : [null, null, null]),
    ]);
    return {
      ...pageOf(
        rows.map(({ row }) => row),
        size,
      ),
      on,
    };
  }

  count(actor: Actor, on: DesignatedOn): Promise<number> {
    allowed(actor, seesDirectory);
    return this.db.json(actor, DESIGNATED_COUNT, valuesOf(on));
  }
}

function valuesOf({ asOf, kind, organisationId }: DesignatedOn): unknown[] {
  return [asOf, kind, organisationId];
}
