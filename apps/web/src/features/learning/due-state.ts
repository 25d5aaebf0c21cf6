import type { LocalDate } from 'vocabulary';

export interface DueState {
  kind: 'overdue' | 'soon' | 'later';
  /** Days left, or days over. */
  days: number;
}

/** Within two weeks a date is soon: time for one more quiet afternoon. */
const SOON_DAYS = 14;

export function dueState(dueOn: LocalDate, today: LocalDate): DueState {
  const days = daysBetween(today, dueOn);
  if (days < 0) return { kind: 'overdue', days: -days };
  return { kind: days <= SOON_DAYS ? 'soon' : 'later', days };
}

function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
