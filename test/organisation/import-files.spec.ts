import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import { Importer } from '../support/importer.js';
import { ImportScene, MASTER } from '../support/import-scene.js';
import { tableFile } from '../support/table-files.js';

let api: TestApi;
let town: ImportScene;

beforeAll(async () => {
  api = await TestApi.start();
  town = await ImportScene.of(api);
});
afterAll(() => api.close());

const csv = (): Promise<Buffer> => tableFile('utf-8', town.file());

describe('a file', () => {
  it.each<[reason: string, bytes: () => Promise<Buffer>]>([
    ['empty', async () => Buffer.alloc(0)],
    ['empty', () => tableFile('utf-8', [MASTER])],
    ['not_a_table', async () => Buffer.from('MZ\u0090\u0000\u0003 this program cannot be run', 'latin1')],
    ['password', async () => Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex')],
    ['broken', async () => (await tableFile('xlsx', town.file())).subarray(0, 2_000)],
    ['too_large', async () => Buffer.alloc(21 * 1024 * 1024, 'a')],
  ])('that is no table is refused by its reason: %s', async (reason, bytes) => {
    const { status, json } = await town.master.post(await bytes());
    expect(status).toBeGreaterThanOrEqual(400);
    expect(json).toMatchObject({ code: 'IMPORT_FILE_REFUSED', params: { reason } });
  });

  it('is only taken from our own pages, from 人事課, and with what it is for', async () => {
    const bytes = await csv();
    const staff = await api.build.person({ body: town.body });
    const refusal = async (query: Record<string, string>, headers: Record<string, string> = {}) =>
      (await town.master.post(bytes, query, headers)).json.code;
    expect(await refusal({}, { 'x-koro-request': '' })).toBe('FORBIDDEN');
    expect(await refusal({}, { cookie: '' })).toBe('UNAUTHENTICATED');
    expect(await refusal({}, { cookie: staff.cookie })).toBe('FORBIDDEN');
    expect(await refusal({ organisationId: 'x' })).toBe('BAD_INPUT');
    expect(await refusal({ kind: 'pictures' })).toBe('BAD_INPUT');
    expect(await refusal({ name: '' })).toBe('BAD_INPUT');
    expect(await refusal({ name: 'a\u0000b' })).toBe('BAD_INPUT');
    expect(await refusal({ effectiveOn: '2026-02-30' })).toBe('BAD_INPUT');
    expect(await refusal({ organisationId: await api.build.orgId('340006') })).toBe('NOT_FOUND');
  });

  it('goes nowhere else: other routes take no raw bytes', async () => {
    const response = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/octet-stream', cookie: town.hr.cookie },
      payload: Buffer.alloc(1024 * 1024),
    });
    expect(response.statusCode).toBe(415);
  });

  it('is kept as it came', async () => {
    const bytes = await csv();
    const { json } = await town.master.post(bytes);
    expect(await api.db.value('select content from import_file where batch_id = $1', [json.id])).toEqual(
      bytes,
    );
  });
});

describe('the columns', () => {
  it('are proposed from their usual headings, with samples of what is in them', async () => {
    const id = await town.transfers.upload([
      [
        '職員No.',
        '氏名（漢字）',
        'ふりがな',
        '旧所属コード',
        '新所属コード',
        '異動区分',
        '発令年月日',
        '備考',
      ],
      ['000001', '人事　係', 'じんじ　かかり', 'A', town.code(), '異動', 'R8.4.1', ''],
    ]);
    const { columns, missingFields, state, can } = await town.transfers.find(id);
    expect(columns.map(({ field }) => field)).toEqual([
      null,
      'name',
      'kana',
      null,
      'unit_code',
      'order',
      'effective_on',
      null,
    ]);
    expect(columns[6]).toEqual({
      index: 6,
      heading: '発令年月日',
      field: 'effective_on',
      samples: ['R8.4.1'],
    });
    expect({ missingFields, state, check: can.check }).toEqual({
      missingFields: ['staff_number'],
      state: 'uploaded',
      check: false,
    });
    expect(await town.transfers.refusal('checkImport', id)).toBe('IMPORT_COLUMNS_MISSING');
  });

  it('can be chosen, are remembered for the body and the kind of file, and for no other', async () => {
    const headings = ['番', '誰', 'よみかた', 'どこ', '何'];
    const rows = [headings, ['000001', '人事　係', 'ジンジ　カカリ', town.code(), '主任']];
    const id = await town.master.upload(rows);
    const columns = ['staff_number', 'name', 'kana', 'unit_code', 'position'].map((field, index) => ({
      index,
      field,
    }));
    const map = (batchId: string, chosen: object[], effectiveOn: string | null = null) =>
      api.ask<{ mapImportColumns: { missingFields: string[]; effectiveOn: string } }>(
        `mutation ($batchId: ID!, $columns: [ImportColumnInput!]!, $effectiveOn: LocalDate) {
           mapImportColumns(batchId: $batchId, columns: $columns, effectiveOn: $effectiveOn) { missingFields effectiveOn } }`,
        { batchId, columns: chosen, effectiveOn },
        town.hr.cookie,
      );
    const { data } = await map(id, columns, '2025-10-01');
    expect(data?.mapImportColumns).toEqual({ missingFields: [], effectiveOn: '2025-10-01' });
    const next = await town.master.find(await town.master.upload(rows));
    expect(next.columns.map(({ field }) => field)).toEqual(columns.map(({ field }) => field));
    const other = await ImportScene.of(api);
    const theirs = await other.master.find(await other.master.upload(rows));
    expect(theirs.columns.map(({ field }) => field)).toEqual([null, null, null, null, null]);

    for (const wrong of [
      [{ index: 9, field: 'name' }],
      [{ index: -1, field: 'name' }],
      [
        { index: 0, field: 'name' },
        { index: 1, field: 'name' },
      ],
    ])
      expect((await map(id, wrong)).errors[0]?.extensions.code).toBe('BAD_INPUT');
  });
});

describe('another body’s 人事課', () => {
  it('sees nothing of an import and changes nothing of it', async () => {
    const id = await town.master.upload(town.file());
    const other = await ImportScene.of(api);
    for (const mutation of ['checkImport', 'applyImport', 'cancelImport', 'undoImport', 'discardImport'])
      expect([mutation, await other.master.refusal(mutation, id)]).toEqual([mutation, 'NOT_FOUND']);
    for (const query of [
      `{ importBatch(id: "${id}") { id } }`,
      `{ importRows(batchId: "${id}") { edges { cursor } } }`,
      `{ importProblems(batchId: "${id}") { edges { cursor } } }`,
      `mutation { mapImportColumns(batchId: "${id}", columns: []) { id } }`,
    ])
      expect(await api.refusal(query, {}, other.hr.cookie)).toBe('NOT_FOUND');
    const list = `{ importBatches(organisationId: "${town.hr.orgId}") { edges { node { id } } } }`;
    expect(await api.get(list, {}, other.hr.cookie)).toEqual({ importBatches: { edges: [] } });
    expect((await town.master.find(id)).state).toBe('uploaded');
  });

  it('does not come in by a role over one unit alone', async () => {
    const unit = await api.build.person({
      body: town.body,
      roles: [{ role: 'hr', scope: 'unit', unitId: town.units[0]?.id ?? '' }],
    });
    const { status, json } = await new Importer(api, unit, 'staff_master', town.body).post(await csv());
    expect([status, json.code]).toEqual([404, 'NOT_FOUND']);
  });
});

describe('imports', () => {
  it('are listed page by page, the newest first', async () => {
    const scene = await ImportScene.of(api);
    const ids = [];
    for (let count = 0; count < 3; count += 1) ids.push(await scene.master.upload(scene.file()));
    const page = async (after: string | null) => {
      const { importBatches } = await api.get<{
        importBatches: {
          edges: { node: { id: string } }[];
          pageInfo: { endCursor: string; hasNextPage: boolean };
        };
      }>(
        `query ($id: ID!, $after: String) { importBatches(organisationId: $id, first: 2, after: $after) {
           edges { node { id } } pageInfo { endCursor hasNextPage } } }`,
        { id: scene.hr.orgId, after },
        scene.hr.cookie,
      );
      return { ids: importBatches.edges.map(({ node }) => node.id), ...importBatches.pageInfo };
    };
    const first = await page(null);
    expect(first).toMatchObject({ ids: [ids[2], ids[1]], hasNextPage: true });
    expect(await page(first.endCursor)).toMatchObject({ ids: [ids[0]], hasNextPage: false });
  });

  it('answer nonsense with a refusal', async () => {
    const code = (query: string) => api.refusal(query, {}, town.hr.cookie);
    for (const id of ['x', '', '\\u0000', '99999999999999999999', '-1', '1e3'])
      for (const mutation of ['checkImport', 'applyImport', 'cancelImport', 'undoImport'])
        expect(['BAD_INPUT', 'NOT_FOUND']).toContain(
          await code(`mutation { ${mutation}(batchId: "${id}") { id } }`),
        );
    const id = await town.master.upload(town.file());
    expect(await code(`{ importRows(batchId: "${id}", first: 0) { edges { cursor } } }`)).toBe('BAD_INPUT');
    expect(await code(`{ importRows(batchId: "${id}", after: "x") { edges { cursor } } }`)).toBe('BAD_INPUT');
    const cursor = Buffer.from('["x"]').toString('base64url');
    expect(await code(`{ importRows(batchId: "${id}", after: "${cursor}") { edges { cursor } } }`)).toBe(
      'BAD_INPUT',
    );
    expect(await code(`{ importBatches(organisationId: "x") { edges { cursor } } }`)).toBe('BAD_INPUT');
    for (const mutation of ['applyImport', 'cancelImport', 'undoImport'])
      expect([mutation, await town.master.refusal(mutation, id)]).toEqual([mutation, 'IMPORT_NOT_NOW']);
  });

  it('wait as checking until a process takes them up, and can be stopped and forgotten meanwhile', async () => {
    const id = await town.master.upload(town.file());
    expect(await town.master.order('checkImport', id)).toMatchObject({
      state: 'checking',
      can: { cancel: true },
    });
    expect(await town.master.refusal('checkImport', id)).toBe('IMPORT_NOT_NOW');
    expect(await town.master.refusal('discardImport', id)).toBe('IMPORT_NOT_NOW');
    expect(await town.master.order('cancelImport', id)).toMatchObject({ state: 'cancelled' });
    expect(await town.master.refusal('discardImport', id)).toBeUndefined();
    expect(await town.master.refusal('checkImport', id)).toBe('NOT_FOUND');
  });
});
