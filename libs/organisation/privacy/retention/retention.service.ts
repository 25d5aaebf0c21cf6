import { Injectable } from '@nestjs/common';
import { Database, DomainError, type Actor, type Statement } from '../../../platform/index.js';
import { allowed } from '../../access.policy.js';
import { reviewsPurge } from '../privacy.policy.js';
import { Purge, type RetentionLine } from './retention.types.js';

const RETENTION_DUE: Statement = {
  name: 'retention_due',
  text: `
select json_build_object(
    'record', d.record, 'titleJa', h.title_ja, 'titleEn', h.title_en, 'retentionYears', h.retention_years, 'rows', d.rows,
    'finishedFrom', d.finished_from, 'finishedUntil', d.finished_until) as row
  from retention_due($1) d join held_record h on h.name = d.record
 order by h.retention_years, h.ordinal`,
};

/** Records whose retention has ended: what is due, and its reviewed purge. PostgreSQL decides each step. */
@Injectable()
export class RetentionService {
  constructor(private readonly db: Database) {}

  /** What a purge would take away on that day. Refuses: FORBIDDEN. */
  async due(actor: Actor, asOf: string): Promise<RetentionLine[]> {
    allowed(actor, reviewsPurge);
    const rows = await this.db.rows<{ row: RetentionLine }>(actor, RETENTION_DUE, [asOf]);
    return rows.map(({ row }) => row);
  }

  /** All purges, the latest first. Refuses FORBIDDEN. */
  purges(actor: Actor): Promise<Purge[]> {
    allowed(actor, reviewsPurge);
    return this.db.read(actor, ({ em }) => em.find(Purge, { order: { id: 'DESC' }, take: 100 }));
  }

  /** Takes the place of one that was prepared before. Refuses: FORBIDDEN, BAD_INPUT (asOf in the future), PURGE_NOTHING_DUE. */
  prepare(actor: Actor, asOf: string): Promise<Purge> {
    return this.step(actor, 'prepare_purge', asOf);
  }

  /** Refuses: FORBIDDEN, NOT_FOUND, PURGE_STATE, PURGE_TWO_PEOPLE. */
  approve(actor: Actor, id: string): Promise<Purge> {
    return this.step(actor, 'approve_purge', id);
  }

  /** Deletes exactly what was prepared. Refuses: FORBIDDEN, NOT_FOUND, PURGE_STATE, PURGE_CHANGED (then nothing is deleted). */
  run(actor: Actor, id: string): Promise<Purge> {
    return this.step(actor, 'run_purge', id);
  }

  private step(
    actor: Actor,
    command: 'prepare_purge' | 'approve_purge' | 'run_purge',
    argument: string,
  ): Promise<Purge> {
    allowed(actor, reviewsPurge);
    return this.db.write(actor, async ({ em }) => {
      const [row] = await em.query<{ id: string }[]>(`select ${command}($1) as id`, [argument]);
      const purge = await em.findOneBy(Purge, { id: row?.id ?? '' });
      if (!purge) throw new DomainError('NOT_FOUND');
      return purge;
    });
  }
}
