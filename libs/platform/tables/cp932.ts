import iconv from 'iconv-lite';
import type { TableColumn, TableRow } from './table.js';

const ENCODING = 'cp932';
const characters = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** A cell that CP932 cannot hold as it is. `row` counts from 1, without the headings. */
export interface Unencodable {
  row: number;
  column: string;
  text: string;
  characters: string[];
}

/** True when the text comes back from CP932 as it went in. (Encoders put ? for 𠮷, and silently \ for ¥.) */
export function fitsCp932(text: string): boolean {
  return iconv.decode(iconv.encode(text, ENCODING), ENCODING) === text;
}

/** Refuses with an error what does not fit: whoever writes has asked before. */
export function encodeCp932(text: string): Buffer {
  const bytes = iconv.encode(text, ENCODING);
  if (iconv.decode(bytes, ENCODING) !== text) throw new Error('a text that CP932 cannot hold');
  return bytes;
}

/** The characters, as people see them, that make the text unfit; each once. */
export function unencodableCharacters(text: string): string[] {
  const all = Array.from(characters.segment(text), ({ segment }) => segment);
  return [...new Set(all.filter((character) => !fitsCp932(character)))];
}

/** The cells of a row that CP932 cannot hold; mostly none. */
export function unencodableIn(row: TableRow, number: number, columns: readonly TableColumn[]): Unencodable[] {
  if (fitsCp932(row.join('\n'))) return [];
  return row.flatMap((cell, index) => {
    const text = String(cell ?? '');
    const unfit = unencodableCharacters(text);
    return unfit.length > 0
      ? [{ row: number, column: columns[index]?.heading ?? '', text, characters: unfit }]
      : [];
  });
}

/** The text with each unfit character spelt out by its code points: 〔U+20BB7〕田. */
export function speltOut(text: string): string {
  return Array.from(characters.segment(text), ({ segment }) =>
    fitsCp932(segment)
      ? segment
      : `〔${Array.from(segment, (part) => `U+${part.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')}〕`,
  ).join('');
}
