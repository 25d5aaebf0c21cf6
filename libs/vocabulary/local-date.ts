/** A calendar date, `YYYY-MM-DD`, as people in Hiroshima read it (Asia/Tokyo). Sorts as text. */
export type LocalDate = string;

export const TIME_ZONE = 'Asia/Tokyo';

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const inTokyo = new Intl.DateTimeFormat('en-CA', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The date that a wall calendar in Hiroshima shows at this instant. */
export function localDateOf(instant: Date): LocalDate {
  return inTokyo.format(instant);
}

/** True for a real date in the shape YYYY-MM-DD; 2025-02-30 is refused. */
export function isLocalDate(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** `days` may be negative. */
export function addDays(on: LocalDate, days: number): LocalDate {
  const date = new Date(`${on}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Negative where `to` lies before `from`. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}

/** First day of the month that lies `months` after the month of `on`. */
export function firstOfMonth(on: LocalDate, months = 0): LocalDate {
  const date = new Date(`${on.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}

/** Whole months from the month of `from` to the month of `to`. */
export function monthsBetween(from: LocalDate, to: LocalDate): number {
  return (
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7))
  );
}
