import { Injectable } from '@nestjs/common';
import { BadInput, Database, keyOf, pageOf, pageSize, type Actor } from '../../../platform/index.js';
import { allowed } from '../../access.policy.js';
import { searchesAudit } from '../privacy.policy.js';
import { recordReading } from '../reading-log/record-reading.js';
import { auditCount, auditPage } from './audit.sql.js';
import type { AuditChange, AuditEvent, AuditEventConnection, AuditEventFilter } from './audit.types.js';

@Injectable()
export class AuditService {
  constructor(private readonly db: Database) {}

  /** The newest first. A search for one person that finds something is logged for that person. Refuses: FORBIDDEN, BAD_INPUT. */
  async events(
    actor: Actor,
    first: number,
    after: string | null,
    filter: AuditEventFilter,
  ): Promise<AuditEventConnection> {
    allowed(actor, searchesAudit);
    const { from, to, personId } = filter;
    if (from && to && from > to) throw new BadInput('to');
    const size = pageSize(first);
    const { statement, values } = auditPage(filter, size + 1, after ? keyOf(after, 2) : null);
    const rows = personId
      ? await this.db.write(actor, async (ctx) => {
          const found = await ctx.em.query<{ row: AuditEvent }[]>(statement.text, values);
          if (found.length > 0) await recordReading(ctx, [personId], 'audit_search');
          return found;
        })
      : await this.db.rows<{ row: AuditEvent }>(actor, statement, values);
    return {
      ...pageOf(
        rows.map(({ row }) => row),
        size,
      ),
      filter,
    };
  }

  count(actor: Actor, filter: AuditEventFilter): Promise<number> {
    allowed(actor, searchesAudit);
    const { statement, values } = auditCount(filter);
    return this.db.json(actor, statement, values);
  }
}

/** Told by the event itself, beside its changes. */
const TOLD = ['id', 'person_id'];

/** The values that differ; of a row that is new or gone, all that it had. */
export function changesOf({ before, after }: Pick<AuditEvent, 'before' | 'after'>): AuditChange[] {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...fields]
    .map((field) => ({ field, before: textOf(before?.[field]), after: textOf(after?.[field]) }))
    .filter((change) => !TOLD.includes(change.field) && change.before !== change.after);
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
