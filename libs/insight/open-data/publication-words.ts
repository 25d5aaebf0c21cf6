import { Judgement, NoValue, reiwaFiscalYear, ReadingKind } from '../../vocabulary/index.js';
import { TOTAL } from './published-table.js';

/** The words of the files, which are in Japanese as the plan is. */
export const JUDGEMENT_WORDS: Record<Judgement, string> = {
  reached: '達成',
  on_track: '順調',
  behind: '遅れ',
  not_reached: '未達成',
  undecided: '判定前',
};

export const NO_VALUE_WORDS: Record<NoValue, string> = {
  not_applicable: '－',
  to_be_measured: '測定予定',
  to_be_decided: '方針にて定める',
};

export const READING_KIND_WORDS: Record<ReadingKind, string> = { preliminary: '速報', final: '確定' };

/** Stands where a count is not shown. */
export const NOT_SHOWN = 'x';

const COUNTS: Readonly<Record<string, string>> = {
  completions: '修了件数（延べ人数）',
  people: '修了者数（実人数。最初に修了した年度・団体に計上）',
  qualified: '情報システム人材の数',
};

export function countsWord(counts: string): string {
  return COUNTS[counts] ?? counts;
}

export function columnWord(column: string): string {
  if (column === TOTAL) return '計';
  if (column === 'qualified') return '合格者';
  if (column === 'others') return '合格者以外';
  return reiwaFiscalYear(Number(column));
}
