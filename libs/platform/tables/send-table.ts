import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { Language } from '../../vocabulary/index.js';
import { BadInput } from '../refusals.js';
import { encodeCp932, unencodableIn } from './cp932.js';
import { BYTE_ORDER_MARK, csvHeading, csvLines } from './csv.js';
import { omittedSection, type OmittedRow } from './omitted-rows.js';
import { TABLE_FORMATS, type TableColumn, type TableFormat, type TableRow } from './table.js';
import { xlsxOf } from './xlsx.js';

export interface TableExport {
  /** Of the file, without its ending; ASCII. */
  name: string;
  columns: readonly TableColumn[];
  language: Language;
  /** Hands over all rows, batch by batch. */
  read: (take: (rows: readonly TableRow[]) => Promise<void>) => Promise<void>;
  /** Done before the first byte leaves, and not at all when the file is refused: the log of who got what. */
  beforeSending: () => Promise<void>;
}

export interface TableRequest {
  format: TableFormat;
  /** Leave out rows that the encoding cannot hold, and say so at the end of the file. */
  omitUnencodable: boolean;
}

/** A refusal lists so many cells; its `total` counts all. */
const MOST_LISTED = 500;

const TYPES: Record<TableFormat, { type: string; ending: string }> = {
  csv: { type: 'text/csv; charset=utf-8', ending: '.csv' },
  'csv-cp932': { type: 'text/csv; charset=windows-31j', ending: '-cp932.csv' },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ending: '.xlsx' },
};

/** `format` and `omit=unencodable` of a query string. Refuses BAD_INPUT for other values, and for any parameter given twice. */
export function tableRequestOf(query: Partial<Record<string, string>>): TableRequest {
  for (const [name, value] of Object.entries(query as Record<string, unknown>))
    if (typeof value !== 'string') throw new BadInput(name);
  const { format = 'csv', omit } = query;
  const known = TABLE_FORMATS.find((one) => one === format);
  if (!known) throw new BadInput('format');
  if (omit !== undefined && omit !== 'unencodable') throw new BadInput('omit');
  return { format: known, omitUnencodable: omit === 'unencodable' };
}

/**
 * Answers with the file. Rows that CP932 cannot hold are never changed: the answer is 422 with a list of them, or, when that
 * has been accepted, a file whose last lines have them spelt out (and the header x-omitted-rows their number).
 */
export async function sendTable(
  reply: FastifyReply,
  table: TableExport,
  request: TableRequest,
): Promise<void> {
  if (request.format === 'csv') return streamCsv(reply, table);
  const rows: TableRow[] = [];
  await table.read(async (batch) => {
    for (const row of batch) rows.push(row);
  });
  if (request.format === 'xlsx') {
    const file = await xlsxOf(table.columns, rows);
    await table.beforeSending();
    return void headed(reply, table, 'xlsx').send(file);
  }
  return sendCp932(reply, table, rows, request.omitUnencodable);
}

function headed(reply: FastifyReply, { name }: TableExport, format: TableFormat): FastifyReply {
  const { type, ending } = TYPES[format];
  return reply
    .header('content-type', type)
    .header('content-disposition', `attachment; filename="${name}${ending}"`)
    .header('cache-control', 'private, no-store');
}

async function streamCsv(reply: FastifyReply, table: TableExport): Promise<void> {
  await table.beforeSending();
  const body = new PassThrough();
  void headed(reply, table, 'csv').send(body);
  try {
    body.write(BYTE_ORDER_MARK + csvHeading(table.columns));
    await table.read(async (rows) => {
      if (!body.write(csvLines(rows))) await once(body, 'drain', { signal: AbortSignal.timeout(60_000) });
    });
    body.end();
  } catch (error) {
    body.destroy(error as Error); // a cut-off download is seen as one; half a file never looks whole
  }
}

async function sendCp932(
  reply: FastifyReply,
  table: TableExport,
  rows: readonly TableRow[],
  omit: boolean,
): Promise<void> {
  const { columns, language } = table;
  const omitted: OmittedRow[] = [];
  const kept = rows.filter((row, index) => {
    const cells = unencodableIn(row, index + 1, columns);
    if (cells.length > 0) omitted.push({ row, cells });
    return cells.length === 0;
  });
  if (omitted.length > 0 && !omit) {
    const cells = omitted.flatMap((one) => one.cells);
    return void reply
      .status(422)
      .header('cache-control', 'private, no-store')
      .send({ code: 'UNENCODABLE', params: { rows: omitted.length }, cells: cells.slice(0, MOST_LISTED) });
  }
  const text =
    csvHeading(columns) +
    csvLines(kept) +
    (omitted.length > 0 ? csvLines(omittedSection(columns, omitted, language)) : '');
  const file = encodeCp932(text);
  await table.beforeSending();
  if (omitted.length > 0) void reply.header('x-omitted-rows', omitted.length);
  void headed(reply, table, 'csv-cp932').send(file);
}
