import { Injectable } from '@nestjs/common';
import { Database, type Ctx, type SessionActor } from '../../platform/index.js';
import { ImportBatch } from './import-batch.entity.js';
import { beginRun, type Checkpoint } from './import-run.js';
import { readValues, type ImportSource } from './import-values.js';

const READ_ROWS = 2_000;

/** The dry run: reads the cells as the columns' fields, then lets PostgreSQL find out what each row would do. */
@Injectable()
export class ImportCheck {
  constructor(private readonly db: Database) {}

  async check(actor: SessionActor, batchId: string, checkpoint: Checkpoint): Promise<void> {
    await this.db.write(actor, async (ctx) => {
      const { em } = ctx;
      if (!(await beginRun(ctx, batchId, 'checking'))) return;
      const { kind, fields } = await em.findOneByOrFail(ImportBatch, { id: batchId });
      await em.query('select forget_import_reading($1)', [batchId]);
      for (let after = 0, rows = await sourceRows(ctx, batchId, after); rows.length > 0;) {
        await checkpoint(after);
        const read = rows.map((row) => readValues(kind, fields, row));
        await em.query('select stage_import_rows($1, $2, $3)', [
          batchId,
          JSON.stringify(read.map(({ values }) => values)),
          JSON.stringify(read.flatMap(({ problems }) => problems)),
        ]);
        after = rows.at(-1)?.ordinal ?? after;
        rows = await sourceRows(ctx, batchId, after);
      }
      await em.query('select plan_import($1)', [batchId]);
      await em.query('select finish_import_check($1)', [batchId]);
    });
  }
}

function sourceRows({ em }: Ctx, batchId: string, after: number): Promise<ImportSource[]> {
  return em.query<ImportSource[]>(
    `select ordinal, number, cells from import_row
      where batch_id = $1 and ordinal > $2 and number is not null order by ordinal limit $3`,
    [batchId, after, READ_ROWS],
  );
}
