import { periodOf } from '../../../platform/index.js';
import { codeWord, fieldWord, localDateOf, reiwaDate, TIME_ZONE } from '../../../vocabulary/index.js';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const PERIOD = /^[[(](\d{4}-\d{2}-\d{2})?,(\d{4}-\d{2}-\d{2})?[)\]]$/;

const clock = new Intl.DateTimeFormat('ja-JP', { timeZone: TIME_ZONE, hour: '2-digit', minute: '2-digit' });

/** 令和7年11月20日 9:05 */
export function instantWords(instant: string): string {
  const at = new Date(instant);
  return `${reiwaDate(localDateOf(at))} ${clock.format(at)}`;
}

function periodWords(text: string): string {
  const { startsOn, endsOn } = periodOf(text);
  return `${startsOn ? reiwaDate(startsOn) : ''}から${endsOn ? `${reiwaDate(endsOn)}まで` : ''}`;
}

/** A stored value as a person reads it on paper; '' where there is none. */
export function valueWords(field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return value ? 'はい' : 'いいえ';
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map((item) => valueWords(field, item)).join('、');
  if (typeof value === 'object') return rowWords(value as Record<string, unknown>);
  const text = value as string;
  if (INSTANT.test(text)) return instantWords(text);
  if (DATE.test(text)) return reiwaDate(text);
  if (PERIOD.test(text)) return text === '(,)' ? '期間の定めなし' : periodWords(text);
  return codeWord(field, text)?.ja ?? text;
}

/** For machines, who have the JSON; what an event was about is told by record_title. */
const NOT_ON_PAPER = [
  'id',
  'subject',
  'fiscal_year',
  'actor_kind',
  'demo',
  'carry_s',
  'last_sequence',
  'hidden_s',
];

/** Fields of a row that say something on paper, in the order of the columns. */
export function toldFields(
  row: Record<string, unknown>,
  columns: readonly string[],
): { label: string; words: string }[] {
  return columns
    .filter((field) => !NOT_ON_PAPER.includes(field) && !field.endsWith('_id'))
    .map((field) => ({ label: fieldWord(field).ja, words: valueWords(field, row[field]) }))
    .filter(({ words }) => words !== '');
}

function rowWords(row: Record<string, unknown>): string {
  return toldFields(row, Object.keys(row).sort())
    .map(({ label, words }) => `${label}：${words}`)
    .join('、');
}
