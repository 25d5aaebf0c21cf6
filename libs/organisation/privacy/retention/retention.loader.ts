import { In } from 'typeorm';
import { byKey, groupedBy, type Batch } from '../../../platform/index.js';
import { Account } from '../../access.entity.js';
import type { RetentionLine } from './retention.types.js';

export const linesOfPurge: Batch<RetentionLine[]> = async ({ em }, ids) => {
  const rows = await em.query<{ purgeId: string; line: RetentionLine }[]>(
    `select l.purge_id as "purgeId", json_build_object(
        'record', l.record, 'titleJa', h.title_ja, 'titleEn', h.title_en, 'retentionYears', h.retention_years,
        'rows', l.rows, 'finishedFrom', l.finished_from, 'finishedUntil', l.finished_until) as line
       from purge_line l join held_record h on h.name = l.record
      where l.purge_id = any ($1::bigint[]) order by h.ordinal`,
    [ids],
  );
  const groups = groupedBy(ids, rows, ({ purgeId }) => purgeId);
  return new Map([...groups].map(([id, group]) => [id, group.map(({ line }) => line)]));
};

/** Whoever sees a purge sees the accounts of all bodies. */
export const loginOfAccount: Batch<string> = async ({ em }, ids) => {
  const accounts = byKey(await em.findBy(Account, { id: In([...ids]) }), ({ id }) => id);
  return new Map([...accounts].map(([id, { login }]) => [id, login]));
};
