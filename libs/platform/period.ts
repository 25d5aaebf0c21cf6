import type { ValueTransformer } from 'typeorm';
import { addDays, type LocalDate } from '../vocabulary/index.js';

/** A stretch of days as people write it: both ends inclusive; no end means open. */
export interface Period {
  startsOn: LocalDate;
  endsOn: LocalDate | null;
}

/** PostgreSQL's canonical daterange text, `[2024-04-01,2025-04-01)`, whose upper end is exclusive. */
export function periodOf(text: string): Period {
  const [from = '', to = ''] = text.slice(1, -1).split(',');
  return { startsOn: from, endsOn: to ? addDays(to, -1) : null };
}

export function daterangeOf(period: Period): string {
  return `[${period.startsOn},${period.endsOn ? addDays(period.endsOn, 1) : ''})`;
}

export const periodColumn: ValueTransformer = {
  from: (text: string): Period => periodOf(text),
  to: (period: Period): string => daterangeOf(period),
};
