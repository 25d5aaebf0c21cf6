export type TextEncoding = 'utf-8' | 'utf-8-bom' | 'cp932';

export interface DecodedText {
  encoding: TextEncoding;
  text: string;
}

/** Why a file is no table that can be read. */
export type UnreadableReason =
  | 'empty'
  | 'too_large'
  | 'password'
  | 'broken'
  | 'not_a_table'
  | 'encoding'
  | 'too_many_rows'
  | 'too_many_columns';

export class UnreadableTable extends Error {
  constructor(readonly reason: UnreadableReason) {
    super(reason);
    this.name = 'UnreadableTable';
  }
}

// Windows' own Shift_JIS: what WHATWG calls shift_jis is CP932 with its NEC and IBM extensions.
const decoders = {
  'utf-8': new TextDecoder('utf-8', { fatal: true }),
  cp932: new TextDecoder('shift_jis', { fatal: true }),
};

/** Control characters that no text has; a program or picture that was renamed to .csv has many. */
// oxlint-disable-next-line no-control-regex -- these are the very ones
const NOT_TEXT = /[\u0000-\u0008\u000B\u000C\u000E-\u001A\u001C-\u001F]/;

/**
 * UTF-8 with or without BOM, else CP932: bytes of Japanese in CP932 are hardly ever valid UTF-8, so trying in this order
 * tells them apart. Throws UnreadableTable (encoding, not_a_table).
 */
export function decodedText(bytes: Buffer): DecodedText {
  const bom = bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));
  const text = decoded('utf-8', bytes);
  if (text !== null) return { encoding: bom ? 'utf-8-bom' : 'utf-8', text: asText(text) };
  const japanese = bom ? null : decoded('cp932', bytes);
  if (japanese === null) throw new UnreadableTable(bytes.includes(0) ? 'not_a_table' : 'encoding');
  return { encoding: 'cp932', text: asText(japanese) };
}

function decoded(encoding: keyof typeof decoders, bytes: Buffer): string | null {
  try {
    return decoders[encoding].decode(bytes);
  } catch {
    return null;
  }
}

function asText(text: string): string {
  if (NOT_TEXT.test(text)) throw new UnreadableTable('not_a_table');
  return text;
}

/**
 * Marks that stand apart (か and ゛, as macOS writes file names) joined to their letter. Han is left alone: there
 * normalising would change which glyph a name is written with.
 */
export function composed(text: string): string {
  return text.replace(/[^\p{Script=Han}\p{M}][\u0300-\u036F\u3099\u309A]+/gu, (letter) =>
    letter.normalize('NFC'),
  );
}

/** Full-width digits and letters narrowed, half-width kana widened, no spaces around: for codes, dates and readings. */
export function plain(text: string): string {
  return text.normalize('NFKC').trim();
}
