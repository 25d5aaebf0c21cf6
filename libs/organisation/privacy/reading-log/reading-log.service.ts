import { Injectable } from '@nestjs/common';
import { Database, keyOf, pageOf, pageSize, type Actor, type Statement } from '../../../platform/index.js';
import { allowed, signedIn } from '../../access.policy.js';
import { searchesAudit } from '../privacy.policy.js';
import type { ReadingConnection, RecordReading } from './reading-log.types.js';
import { recordReading } from './record-reading.js';

// $1 person, $2 rows, $3 and $4 the cursor (instant, id) or nulls
const READINGS_OF: Statement = {
  name: 'readings_of',
  text: `
select json_build_object(
    'id', r.id::text, 'at', r.at, 'what', r.what, 'readerName', r.reader_name, 'orgId', r.org_id::text, 'unitName', u.name,
    'position', r.reader_position, 'roles', r.roles, 'key', json_build_array(r.at::text, r.id::text)) as row
  from readings_of($1, $2, $3::timestamptz, $4::bigint) r
  left join unit u on u.id = r.unit_id
 order by r.at desc, r.id desc`,
};
const READINGS_COUNT: Statement = {
  name: 'readings_count',
  text: 'select count(*)::int as json from access_log where subject_person_id = $1',
};

/** Everybody sees who looked at their record; auditors, who looked at whom. */
@Injectable()
export class ReadingLogService {
  constructor(private readonly db: Database) {}

  /** The latest first. Refuses BAD_INPUT. */
  async ofMyself(actor: Actor, first: number, after: string | null): Promise<ReadingConnection> {
    const { personId } = signedIn(actor);
    const size = pageSize(first);
    const rows = await this.db.rows<{ row: RecordReading }>(
      actor,
      READINGS_OF,
      valuesOf(personId, size, after),
    );
    return connectionOf(rows, size);
  }

  /** The latest first. What finds something is logged for that person. Refuses: FORBIDDEN, BAD_INPUT. */
  async ofPerson(
    actor: Actor,
    personId: string,
    first: number,
    after: string | null,
  ): Promise<ReadingConnection> {
    allowed(actor, searchesAudit);
    const size = pageSize(first);
    return this.db.write(actor, async (ctx) => {
      const { em } = ctx;
      const rows = await em.query<{ row: RecordReading }[]>(
        READINGS_OF.text,
        valuesOf(personId, size, after),
      );
      const [count] = await em.query<{ json: number }[]>(READINGS_COUNT.text, [personId]);
      if (rows.length > 0) await recordReading(ctx, [personId], 'audit_search');
      const connection = connectionOf(rows, size);
      connection.counted = count?.json ?? 0;
      return connection;
    });
  }

  /** How often the actor's own record was looked at. */
  countOfMyself(actor: Actor): Promise<number> {
    return this.db.json(actor, READINGS_COUNT, [signedIn(actor).personId]);
  }
}

function valuesOf(personId: string, size: number, after: string | null): unknown[] {
  return [personId, size + 1, ...(after ? keyOf(after, 2) : [null, null])];
}

function connectionOf(rows: readonly { row: RecordReading }[], size: number): ReadingConnection {
  return pageOf(
    rows.map(({ row }) => row),
    size,
  );
}
