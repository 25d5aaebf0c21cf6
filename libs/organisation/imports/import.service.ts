import { Injectable } from '@nestjs/common';
import {
  BadInput,
  cursorOf,
  Database,
  DomainError,
  keyOf,
  NotFound,
  pageOf,
  pageSize,
  type Actor,
  type Ctx,
} from '../../platform/index.js';
import type { ImportAction, ImportField, ImportSeverity, LocalDate } from '../../vocabulary/index.js';
import { allowed } from '../access.policy.js';
import { ImportBatch, type ImportColumn } from './import-batch.entity.js';
import type { ImportRun } from './import-run.js';
import { ImportRuns } from './import-runs.js';
import { missingFields } from './import-rules.js';
import type {
  ImportBatchConnection,
  ImportColumnInput,
  ImportProblem,
  ImportProblemConnection,
  ImportRow,
  ImportRowConnection,
} from './import.types.js';
import { importsStaff } from './imports.policy.js';

const ROWS = {
  name: 'import_rows',
  text: `select r.ordinal::text as id, r.number, r.action, coalesce(r.resolved_number, r.staff_number) as "staffNumber",
                coalesce(r.day, r.effective_on)::text as "effectiveOn",
                coalesce(nullif(concat_ws(' ', r.family_name, r.given_name), ''), r.whole_name) as name,
                r.person_id as "personId", r.changes, array[r.ordinal::text] as key
           from import_row r
          where r.batch_id = $1 and r.action is not null and ($2::text is null or r.action = $2) and r.ordinal > $3::int
          order by r.ordinal limit $4`,
};

const PROBLEMS = {
  name: 'import_problems',
  text: `select p.id::text, p.severity, p.code, p.number as "rowNumber", p.field, p.value, p.about_id as "personId",
                b.headings[array_position(b.fields, p.field)] as heading,
                (select coalesce(jsonb_agg(jsonb_build_object('name', key, 'value', value) order by key), '[]')
                   from jsonb_each_text(p.params)) as params,
                array[coalesce(p.number, 0)::text, p.id::text] as key
           from import_problem p join import_batch b on b.id = p.batch_id
          where p.batch_id = $1 and ($2::text is null or p.severity = $2)
            and (coalesce(p.number, 0), p.id) > ($3::int, $4::bigint)
          order by coalesce(p.number, 0), p.id limit $5`,
};

const SAMPLES = 3;

/** What 人事課 asks and orders about an import. The work itself is in import-check.ts and import-apply.ts. */
@Injectable()
export class ImportService {
  constructor(
    private readonly db: Database,
    private readonly runs: ImportRuns,
  ) {}

  async list(
    actor: Actor,
    organisationId: string,
    first: number,
    after: string | null,
  ): Promise<ImportBatchConnection> {
    allowed(actor, importsStaff);
    const size = pageSize(first);
    const [before] = after ? keyOf(after, 1) : [null];
    const found = await this.db.read(actor, ({ em }) =>
      em
        .createQueryBuilder(ImportBatch, 'b')
        .where('b.org_id = :organisationId and (:before::bigint is null or b.id < :before)', {
          organisationId,
          before,
        })
        .orderBy('b.id', 'DESC')
        .take(size + 1)
        .getMany(),
    );
    const edges = found.slice(0, size).map((node) => ({ cursor: cursorOf([node.id]), node }));
    return {
      edges,
      pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: found.length > size },
    };
  }

  find(actor: Actor, id: string): Promise<ImportBatch> {
    allowed(actor, importsStaff);
    return this.db.read(actor, (ctx) => batchOf(ctx, id));
  }

  async columns(actor: Actor, batch: ImportBatch): Promise<ImportColumn[]> {
    const rows = await this.db.read(actor, ({ em }) =>
      em.query<{ cells: string[] }[]>(
        `select cells from import_row where batch_id = $1 and number is not null order by ordinal limit $2`,
        [batch.id, SAMPLES],
      ),
    );
    return batch.headings.map((heading, index) => ({
      index,
      heading,
      field: batch.fields[index] ?? null,
      samples: rows.map(({ cells }) => cells[index] ?? '').filter(Boolean),
    }));
  }

  async rows(
    actor: Actor,
    batchId: string,
    action: ImportAction | null,
    first: number,
    after: string | null,
  ): Promise<ImportRowConnection> {
    await this.find(actor, batchId);
    const size = pageSize(first);
    const [ordinal] = after ? keyOf(after, 1) : ['0'];
    const rows = await this.db.rows<ImportRow>(actor, ROWS, [batchId, action ?? null, ordinal, size + 1]);
    return pageOf(rows, size);
  }

  async problems(
    actor: Actor,
    batchId: string,
    severity: ImportSeverity | null,
    first: number,
    after: string | null,
  ): Promise<ImportProblemConnection> {
    await this.find(actor, batchId);
    const size = pageSize(first);
    const key = after ? keyOf(after, 2) : ['-1', '0'];
    const rows = await this.db.rows<ImportProblem>(actor, PROBLEMS, [
      batchId,
      severity ?? null,
      ...key,
      size + 1,
    ]);
    return pageOf(rows, size);
  }

  map(
    actor: Actor,
    batchId: string,
    columns: readonly ImportColumnInput[],
    effectiveOn: LocalDate | null,
  ): Promise<ImportBatch> {
    allowed(actor, importsStaff);
    return this.db.write(actor, async (ctx) => {
      const { headings } = await batchOf(ctx, batchId);
      await ctx.em.query('select map_import_columns($1, $2, $3)', [
        batchId,
        fieldsOf(columns, headings.length),
        effectiveOn,
      ]);
      return batchOf(ctx, batchId);
    });
  }

  check(actor: Actor, batchId: string): Promise<ImportBatch> {
    return this.order(actor, batchId, 'checking', async (ctx) => {
      const { kind, fields } = await batchOf(ctx, batchId);
      const missing = missingFields(kind, fields);
      if (missing.length > 0)
        throw new DomainError('IMPORT_COLUMNS_MISSING', { params: { fields: missing.join(',') } });
      await ctx.em.query('select request_import_check($1)', [batchId]);
    });
  }

  apply(actor: Actor, batchId: string, withLeavers: boolean): Promise<ImportBatch> {
    return this.order(actor, batchId, 'applying', ({ em }) =>
      em.query('select request_import_apply($1, $2)', [batchId, withLeavers]),
    );
  }

  undo(actor: Actor, batchId: string): Promise<ImportBatch> {
    return this.order(actor, batchId, 'undoing', ({ em }) =>
      em.query('select request_import_undo($1)', [batchId]),
    );
  }

  cancel(actor: Actor, batchId: string): Promise<ImportBatch> {
    allowed(actor, importsStaff);
    return this.db.write(actor, async (ctx) => {
      await ctx.em.query('select cancel_import($1)', [batchId]);
      return batchOf(ctx, batchId);
    });
  }

  async discard(actor: Actor, batchId: string): Promise<boolean> {
    allowed(actor, importsStaff);
    await this.db.write(actor, ({ em }) => em.query('select discard_import($1)', [batchId]));
    return true;
  }

  /** The new state and the job that carries it out are one transaction: there is never one without the other. */
  private async order(
    actor: Actor,
    batchId: string,
    run: ImportRun,
    request: (ctx: Ctx) => Promise<unknown>,
  ): Promise<ImportBatch> {
    const viewer = allowed(actor, importsStaff);
    const batch = await this.db.write(viewer, async (ctx) => {
      await request(ctx);
      await this.runs.enqueue(ctx, viewer, { batchId, run });
      return batchOf(ctx, batchId);
    });
    this.runs.begin();
    return batch;
  }
}

async function batchOf({ em }: Ctx, id: string): Promise<ImportBatch> {
  const batch = await em.findOneBy(ImportBatch, { id });
  if (!batch) throw new NotFound();
  return batch;
}

/** Refuses BAD_INPUT for a field that two columns are taken for, and for a column that is none. */
function fieldsOf(columns: readonly ImportColumnInput[], count: number): (ImportField | null)[] {
  const fields: (ImportField | null)[] = Array.from({ length: count }, () => null);
  for (const { index, field } of columns) {
    if (index < 0 || index >= count) throw new BadInput('columns', { index });
    if (field && fields.includes(field)) throw new BadInput('columns', { field });
    fields[index] = field ?? null;
  }
  return fields;
}
