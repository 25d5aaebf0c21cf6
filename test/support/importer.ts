import type { ImportKind, RefusalCode } from '../../libs/vocabulary/index.js';
import type { TestApi } from './api.js';
import type { BuiltPerson } from './builders.js';
import { tableFile, type Cell, type FileKind } from './table-files.js';

const BATCH = `id state fileName encoding delimiter rowCount failure effectiveOn withLeavers cancelRequested missingFields
  counts { add change move leave unchanged invalid errors warnings } progress { done total }
  columns { index heading field samples } can { map check apply cancel undo discard }
  uploadedBy { id } appliedBy { id } undoneBy { id } organisation { code6 }`;

export interface Batch {
  id: string;
  state: string;
  fileName: string;
  encoding: string;
  delimiter: string | null;
  rowCount: number;
  failure: string | null;
  effectiveOn: string;
  withLeavers: boolean;
  cancelRequested: boolean;
  missingFields: string[];
  counts: Record<
    'add' | 'change' | 'move' | 'leave' | 'unchanged' | 'invalid' | 'errors' | 'warnings',
    number
  > | null;
  progress: { done: number; total: number };
  columns: { index: number; heading: string; field: string | null; samples: string[] }[];
  can: Record<'map' | 'check' | 'apply' | 'cancel' | 'undo' | 'discard', boolean>;
  uploadedBy: { id: string } | null;
  appliedBy: { id: string } | null;
  undoneBy: { id: string } | null;
  organisation: { code6: string };
}

export interface Problem {
  severity: string;
  code: string;
  rowNumber: number | null;
  field: string | null;
  heading: string | null;
  value: string | null;
  params: { name: string; value: string }[];
  person: { id: string } | null;
}

export interface Row {
  number: number | null;
  action: string;
  staffNumber: string | null;
  name: string | null;
  effectiveOn: string | null;
  person: { id: string } | null;
  changes: { field: string; before: string | null; after: string | null }[];
}

interface Connection<T> {
  edges: { node: T; cursor: string }[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

const RUNNING = ['checking', 'applying', 'undoing'];

/** 人事課 at the import wizard: uploads, checks, applies, and waits for the background as the browser does. */
export class Importer {
  constructor(
    private readonly api: TestApi,
    private readonly hr: BuiltPerson,
    private readonly kind: `${ImportKind}`,
    private readonly body: string,
  ) {}

  async post(bytes: Buffer, query: Record<string, string> = {}, headers: Record<string, string> = {}) {
    const parameters = new URLSearchParams({
      organisationId: await this.api.build.orgId(this.body),
      kind: this.kind,
      name: '名簿.csv',
      ...query,
    });
    const response = await this.api.app.inject({
      method: 'POST',
      url: `/import/files?${parameters.toString()}`,
      headers: {
        'content-type': 'application/octet-stream',
        'x-koro-request': '1',
        cookie: this.hr.cookie,
        ...headers,
      },
      payload: bytes,
    });
    return {
      status: response.statusCode,
      json: response.json<{ id?: string; code?: RefusalCode; params?: Record<string, unknown> }>(),
    };
  }

  async upload(
    rows: readonly (readonly Cell[])[],
    options: { file?: FileKind; on?: string; delimiter?: string } = {},
  ) {
    const bytes = await tableFile(options.file ?? 'utf-8', rows, options.delimiter);
    const { status, json } = await this.post(bytes, options.on ? { effectiveOn: options.on } : {});
    if (status !== 201 || !json.id) throw new Error(`upload: ${status} ${JSON.stringify(json)}`);
    return json.id;
  }

  async uploadAndCheck(...args: Parameters<Importer['upload']>): Promise<Batch> {
    const id = await this.upload(...args);
    await this.order('checkImport', id);
    return this.settled(id);
  }

  async order(mutation: string, batchId: string, more = ''): Promise<Batch> {
    const data = await this.api.get<Record<string, Batch>>(
      `mutation ($batchId: ID!) { ${mutation}(batchId: $batchId${more}) { ${BATCH} } }`,
      { batchId },
      this.hr.cookie,
    );
    return data[mutation] as Batch;
  }

  refusal(mutation: string, batchId: string, more = ''): Promise<RefusalCode | undefined> {
    const fields = mutation === 'discardImport' ? '' : '{ id }';
    return this.api.refusal(
      `mutation ($batchId: ID!) { ${mutation}(batchId: $batchId${more}) ${fields} }`,
      { batchId },
      this.hr.cookie,
    );
  }

  async find(id: string): Promise<Batch> {
    const { importBatch } = await this.api.get<{ importBatch: Batch }>(
      `query ($id: ID!) { importBatch(id: $id) { ${BATCH} } }`,
      { id },
      this.hr.cookie,
    );
    return importBatch;
  }

  /** The batch once nothing runs any more, or once `until` holds. */
  async settled(
    id: string,
    until = (batch: Batch): boolean => !RUNNING.includes(batch.state),
  ): Promise<Batch> {
    for (let tries = 0; tries < 500; tries += 1) {
      const batch = await this.find(id);
      if (until(batch)) return batch;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`still running: ${JSON.stringify(await this.find(id))}`);
  }

  async applied(id: string, more = ''): Promise<Batch> {
    await this.order('applyImport', id, more);
    return this.settled(id);
  }

  async undone(id: string): Promise<Batch> {
    await this.order('undoImport', id);
    return this.settled(id);
  }

  async rows(batchId: string, action: string | null = null, first = 100): Promise<Row[]> {
    const { importRows } = await this.api.get<{ importRows: Connection<Row> }>(
      `query ($batchId: ID!, $action: ImportAction, $first: Int!) { importRows(batchId: $batchId, action: $action, first: $first) {
         edges { cursor node { number action staffNumber name effectiveOn person { id } changes { field before after } } }
         pageInfo { endCursor hasNextPage } } }`,
      { batchId, action, first },
      this.hr.cookie,
    );
    return importRows.edges.map(({ node }) => node);
  }

  async problems(batchId: string, severity: string | null = null): Promise<Problem[]> {
    const { importProblems } = await this.api.get<{ importProblems: Connection<Problem> }>(
      `query ($batchId: ID!, $severity: ImportSeverity) { importProblems(batchId: $batchId, severity: $severity, first: 100) {
         edges { node { severity code rowNumber field heading value params { name value } person { id } } } } }`,
      { batchId, severity },
      this.hr.cookie,
    );
    return importProblems.edges.map(({ node }) => node);
  }
}
