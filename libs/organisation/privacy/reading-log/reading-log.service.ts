import { Injectable } from '@nestjs/common';
import { Database, keyOf, pageOf, pageSize, type Actor, type Statement } from '../../../platform/index.js';
import { signedIn } from '../../access.policy.js';
import type { ReadingConnection, ReadingOfMe } from './reading-log.types.js';

// $1 rows, $2 and $3 the cursor (instant, id) or nulls
const READINGS_OF_ME: Statement = {
  name: 'readings_of_me',
  text: `
select json_build_object(
    'id', r.id::text, 'at', r.at, 'what', r.what, 'readerName', r.reader_name, 'orgId', r.org_id::text, 'unitName', u.name,
    'position', r.reader_position, 'roles', r.roles, 'key', json_build_array(r.at::text, r.id::text)) as row
  from readings_of_me($1, $2::timestamptz, $3::bigint) r
  left join unit u on u.id = r.unit_id
 order by r.at desc, r.id desc`,
};
const READINGS_OF_ME_COUNT: Statement = {
  name: 'readings_of_me_count',
  text: 'select count(*)::int as json from access_log where subject_person_id = (select actor_person_id())',
};

/** Everybody sees who looked at their record. */
@Injectable()
export class ReadingLogService {
  constructor(private readonly db: Database) {}

  /** Refuses BAD_INPUT. */
  async readersOf(actor: Actor, first: number, after: string | null): Promise<ReadingConnection> {
    signedIn(actor);
    const size = pageSize(first);
    const rows = await this.db.rows<{ row: ReadingOfMe }>(actor, READINGS_OF_ME, [
      size + 1,
      ...(after ? keyOf(after, 2) : [null, null]),
    ]);
    return pageOf(
      rows.map(({ row }) => row),
      size,
    );
  }

  count(actor: Actor): Promise<number> {
    signedIn(actor);
    return this.db.json(actor, READINGS_OF_ME_COUNT);
  }
}
