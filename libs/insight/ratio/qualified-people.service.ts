import { Injectable } from '@nestjs/common';
import { allowed, LOG_READINGS, recordReading } from '../../organisation/index.js';
import { Database, keyOf, pageOf, pageSize, type Actor } from '../../platform/index.js';
import { exportsQualifiedPeople, readsQualifiedPeople } from '../insight.policy.js';
import { QUALIFIED_PEOPLE, QUALIFIED_PEOPLE_COUNT } from './qualified-people.sql.js';
import type { QualifiedOn, QualifiedPerson, QualifiedPersonConnection } from './qualified-people.types.js';

const EXPORT_BATCH = 2_000;
const NO_CURSOR = [null, null, null];

/** The people behind the 75 % of a day. Every look is written in the reading log of each of them. */
@Injectable()
export class QualifiedPeopleService {
  constructor(private readonly db: Database) {}

  /** In kana order. Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT (also a day to come, unless as HR). */
  async page(
    actor: Actor,
    on: QualifiedOn,
    first: number,
    after: string | null,
  ): Promise<QualifiedPersonConnection> {
    allowed(actor, readsQualifiedPeople);
    const size = pageSize(first);
    const cursor = after ? keyOf(after, 3) : NO_CURSOR;
    return this.db.write(actor, async (ctx) => {
      const rows = await ctx.em.query<{ row: QualifiedPerson }[]>(QUALIFIED_PEOPLE.text, [
        ...valuesOf(on),
        ...cursor,
        size + 1,
      ]);
      const page = pageOf(
        rows.map(({ row }) => row),
        size,
      );
      const seen = page.edges.map(({ node }) => node.personId);
      await recordReading(ctx, seen, 'qualified_people');
      return { ...page, on };
    });
  }

  count(actor: Actor, on: QualifiedOn): Promise<number> {
    allowed(actor, readsQualifiedPeople);
    return this.db.json(actor, QUALIFIED_PEOPLE_COUNT, valuesOf(on));
  }

  /** All rows of one snapshot. Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT. */
  async everybody(actor: Actor, on: QualifiedOn): Promise<QualifiedPerson[]> {
    allowed(actor, exportsQualifiedPeople);
    return this.db.read(actor, async ({ em }) => {
      const found: QualifiedPerson[] = [];
      let cursor: (string | null)[] = NO_CURSOR;
      for (;;) {
        const rows = await em.query<{ row: QualifiedPerson }[]>(QUALIFIED_PEOPLE.text, [
          ...valuesOf(on),
          ...cursor,
          EXPORT_BATCH,
        ]);
        found.push(...rows.map(({ row }) => row));
        const last = rows.at(-1);
        if (!last || rows.length < EXPORT_BATCH) return found;
        cursor = last.row.key;
      }
    });
  }

  /** The log of who took whose row away in a file; each person reads it. */
  async logExport(actor: Actor, rows: readonly QualifiedPerson[]): Promise<void> {
    await this.db.rows(actor, LOG_READINGS, [rows.map(({ personId }) => personId), 'qualified_export']);
  }
}

function valuesOf({ asOf, organisationId, qualified }: QualifiedOn): unknown[] {
  return [asOf, organisationId, qualified];
}
