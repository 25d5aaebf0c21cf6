import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  Database,
  DomainError,
  readTable,
  UnreadableTable,
  type SessionActor,
  type Table,
} from '../../platform/index.js';
import { readPasses } from './pass-import-values.js';

const MOST_ROWS = 5_000;

/** Takes a list in and makes its dry run at once. */
@Injectable()
export class PassImportUploadService {
  constructor(private readonly db: Database) {}

  /** Returns the import's id. Refuses: IMPORT_FILE_REFUSED, PASS_IMPORT_COLUMNS_MISSING, NOT_FOUND. */
  async receive(
    viewer: SessionActor,
    organisationId: string,
    fileName: string,
    bytes: Buffer,
  ): Promise<string> {
    const table = await tableOf(bytes);
    const values = readPasses(table);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return this.db.write(viewer, async ({ em }) => {
      const [made] = await em.query<{ id: string }[]>(
        'select receive_pass_import($1, $2, $3, $4, $5, $6) as id',
        [organisationId, fileName, bytes.length, sha256, table.encoding, JSON.stringify(values)],
      );
      return made?.id ?? '';
    });
  }
}

async function tableOf(bytes: Buffer): Promise<Table> {
  try {
    const table = await readTable(bytes);
    if (table.rows.length > MOST_ROWS) throw new UnreadableTable('too_many_rows');
    return table;
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
    throw new DomainError('IMPORT_FILE_REFUSED', { params: { reason: error.reason } });
  }
}
