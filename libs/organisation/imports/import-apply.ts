import { Injectable } from '@nestjs/common';
import { Database, type SessionActor } from '../../platform/index.js';
import { beginRun, type Checkpoint } from './import-run.js';

/** Rows of one statement: often enough to stop within a second, seldom enough to cost nothing. */
const STEP_ROWS = 250;

const STEPS = ['end_import_posts', 'begin_import_posts', 'end_import_accounts'] as const;

/** The order in which tables are restored, so that no row loses what it refers to. */
const RESTORED = ['appointment', 'person_name', 'person', 'account'] as const;

/** Writes a plan, and takes back what was written: each is one transaction. */
@Injectable()
export class ImportApply {
  constructor(private readonly db: Database) {}

  /** Refuses: IMPORT_OUTDATED when the plan is another one by now. */
  async apply(actor: SessionActor, batchId: string, checkpoint: Checkpoint): Promise<void> {
    await this.db.write(actor, async (ctx) => {
      const { em } = ctx;
      if (!(await beginRun(ctx, batchId, 'applying'))) return;
      await checkpoint(0);
      await em.query('select start_import_apply($1)', [batchId]);
      let rows = 0;
      for (const step of STEPS) {
        for (let after: number | null = 0; after !== null;) {
          await checkpoint(Math.floor(rows / STEPS.length));
          const [result]: { last: number | null }[] = await em.query(`select ${step}($1, $2, $3) as last`, [
            batchId,
            after,
            STEP_ROWS,
          ]);
          after = result?.last ?? null;
          if (after !== null) rows += STEP_ROWS;
        }
      }
      await em.query('select finish_import_apply($1)', [batchId]);
    });
  }

  /** Ends as applied, with problems, when others have changed what the import wrote. */
  async undo(actor: SessionActor, batchId: string, checkpoint: Checkpoint): Promise<void> {
    await this.db.write(actor, async (ctx) => {
      const { em } = ctx;
      if (!(await beginRun(ctx, batchId, 'undoing'))) return;
      await checkpoint(0);
      const [found] = await em.query<{ conflicts: number }[]>('select start_import_undo($1) as conflicts', [
        batchId,
      ]);
      if (found?.conflicts) {
        await em.query('select refuse_import_undo($1)', [batchId]);
        return;
      }
      let rows = 0;
      for (const subject of RESTORED) {
        const [result] = await em.query<{ restored: number }[]>(
          'select undo_import_changes($1, $2) as restored',
          [batchId, subject],
        );
        rows += result?.restored ?? 0;
        await checkpoint(rows);
      }
      await em.query('select finish_import_undo($1)', [batchId]);
    });
  }
}
