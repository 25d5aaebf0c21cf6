import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  Clock,
  Database,
  DomainError,
  readTable,
  UnreadableTable,
  type SessionActor,
  type Table,
} from '../../platform/index.js';
import type { ImportField, ImportKind, LocalDate } from '../../vocabulary/index.js';
import { proposedFields } from './import-headings.js';

export interface UploadTarget {
  organisationId: string;
  kind: ImportKind;
  fileName: string;
  /** Today when it is not told. */
  effectiveOn: LocalDate | null;
}

/** Takes a file in: finds out what it is, keeps it as it came beside its cells, and proposes what its columns are. */
@Injectable()
export class ImportUploadService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Returns the import's id. Refuses: IMPORT_FILE_REFUSED (params.reason), NOT_FOUND. */
  async receive(viewer: SessionActor, target: UploadTarget, bytes: Buffer): Promise<string> {
    const table = await tableOf(bytes);
    return this.db.write(viewer, async ({ em }) => {
      const known = await em.query<{ heading: string; field: ImportField | null }[]>(
        'select heading, field from import_mapping where org_id = $1 and kind = $2',
        [target.organisationId, target.kind],
      );
      const remembered = new Map(known.map(({ heading, field }) => [heading, field]));
      const [created] = await em.query<{ id: string }[]>(
        'select receive_import($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) as id',
        [
          target.organisationId,
          target.kind,
          target.fileName,
          bytes,
          createHash('sha256').update(bytes).digest('hex'),
          table.encoding,
          table.delimiter,
          table.headings,
          proposedFields(table.headings, remembered),
          target.effectiveOn ?? this.clock.today(),
          JSON.stringify(table.rows.map(({ number, cells }) => [number, cells])),
        ],
      );
      return created?.id ?? '';
    });
  }
}

async function tableOf(bytes: Buffer): Promise<Table> {
  try {
    return await readTable(bytes);
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
    throw new DomainError('IMPORT_FILE_REFUSED', { params: { reason: error.reason } });
  }
}
