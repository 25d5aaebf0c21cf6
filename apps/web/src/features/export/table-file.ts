import { ConnectionError, refusalOf } from '../../app/refusal-error';

export type ExportFormat = 'csv' | 'csv-cp932' | 'xlsx';

/** A cell that CP932 cannot hold. */
export interface UnencodableCell {
  row: number;
  column: string;
  text: string;
  characters: string[];
}

/** The server gives no file in CP932, since some rows would be mangled; it names them. */
export class UnencodableRows extends Error {
  override readonly name = 'UnencodableRows';

  constructor(
    readonly rows: number,
    readonly cells: readonly UnencodableCell[],
  ) {
    super('UNENCODABLE');
  }
}

type Parameter = string | number | boolean | null | undefined;

export interface ExportRequest {
  path: string;
  filter: object;
  language: string;
  format: ExportFormat;
  omitUnencodable?: boolean;
}

/** The address of a file with the rows of the filter, all pages of them. */
export function exportAddress({ path, filter, language, format, omitUnencodable }: ExportRequest): string {
  const params = new URLSearchParams({ language, format });
  for (const [name, value] of Object.entries(filter) as [string, Parameter][]) {
    if (value !== undefined && value !== null) params.set(name, String(value));
  }
  if (omitUnencodable) params.set('omit', 'unencodable');
  return `${path}?${params.toString()}`;
}

/** Gets the file and hands it to the browser to keep. Throws UnencodableRows, RefusalError, ConnectionError. */
export async function saveFile(address: string): Promise<void> {
  const response = await fetch(address, { credentials: 'same-origin' }).catch((error: unknown) => {
    throw new ConnectionError('no answer', { cause: error });
  });
  if (!response.ok) throw await errorOf(response);
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'export';
  const url = URL.createObjectURL(await response.blob());
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  URL.revokeObjectURL(url);
}

async function errorOf(response: Response): Promise<Error> {
  const answer = (await response.json().catch(() => undefined)) as
    { code?: string; params?: { rows?: number }; cells?: UnencodableCell[] } | undefined;
  if (!answer) return new ConnectionError(`unreadable answer (${response.status})`);
  return answer.code === 'UNENCODABLE'
    ? new UnencodableRows(answer.params?.rows ?? 0, answer.cells ?? [])
    : refusalOf(answer);
}
