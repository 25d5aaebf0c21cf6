import type { ValueTransformer } from 'typeorm';

/** PostgreSQL's numeric, which arrives as text. */
export const numericColumn: ValueTransformer = {
  from: (text: string | null): number | null => (text === null ? null : Number(text)),
  to: (value: number | null): number | null => value,
};
