import type { Batch } from '../platform/index.js';
import { localDateOf } from '../vocabulary/index.js';

/** Whether an exam is on the 「等」 list today. */
export const qualifyingToday: Batch<boolean> = async ({ em, now }, codes) => {
  const rows = await em.query<{ exam_code: string }[]>(
    'select exam_code from qualifying_list_exam where exam_code = any ($1) and list_id = qualifying_list_on($2)',
    [codes, localDateOf(now)],
  );
  const listed = new Set(rows.map((row) => row.exam_code));
  return new Map(codes.map((code) => [code, listed.has(code)]));
};
