import { Injectable } from '@nestjs/common';
import { allowed, recordReading } from '../../organisation/index.js';
import { Database, DomainError, keyOf, pageOf, pageSize, type Actor } from '../../platform/index.js';
import type { QualifiedReason } from '../../vocabulary/index.js';
import { readsQualifiedChanges } from '../insight.policy.js';
import { CHANGED_PEOPLE, QUALIFIED_CHANGES } from './qualified-changes.sql.js';
import type {
  Between,
  QualifiedChange,
  QualifiedChangeConnection,
  QualifiedChanges,
} from './qualified-changes.types.js';

/** What moved the 75 % between two days, by reason and by person. */
@Injectable()
export class QualifiedChangesService {
  constructor(private readonly db: Database) {}

  /** Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, PERIOD_REVERSED. */
  async between(actor: Actor, between: Between): Promise<QualifiedChanges> {
    allowed(actor, readsQualifiedChanges);
    if (between.from > between.to) throw new DomainError('PERIOD_REVERSED');
    const sums = await this.db.json<Omit<QualifiedChanges, 'between'>>(
      actor,
      QUALIFIED_CHANGES,
      valuesOf(between),
    );
    return { ...sums, between };
  }

  /** In kana order; each look is written in the reading log of each of them. Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT. */
  async people(
    actor: Actor,
    between: Between,
    reason: QualifiedReason | null,
    first: number,
    after: string | null,
  ): Promise<QualifiedChangeConnection> {
    allowed(actor, readsQualifiedChanges);
    const size = pageSize(first);
    const cursor = after ? keyOf(after, 3) : [null, null, null];
    return this.db.write(actor, async (ctx) => {
      const rows = await ctx.em.query<{ row: QualifiedChange }[]>(CHANGED_PEOPLE.text, [
        ...valuesOf(between),
        reason,
        ...cursor,
        size + 1,
      ]);
      const page = pageOf(
        rows.map(({ row }) => row),
        size,
      );
      const seen = page.edges.map(({ node }) => node.personId);
      await recordReading(ctx, seen, 'qualified_people');
      return page;
    });
  }
}

function valuesOf({ from, to, organisationId }: Between): unknown[] {
  return [from, to, organisationId];
}
