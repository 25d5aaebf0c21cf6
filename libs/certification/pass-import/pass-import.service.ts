import { Injectable } from '@nestjs/common';
import { allowed } from '../../organisation/index.js';
import { Database, keyOf, NotFound, pageOf, pageSize, type Actor } from '../../platform/index.js';
import type { PassImportAction } from '../../vocabulary/index.js';
import { PassImport } from './pass-import.entity.js';
import { importsPasses } from './pass-import.policy.js';
import type {
  PassImportBody,
  PassImportConnection,
  PassImportRow,
  PassImportRowConnection,
} from './pass-import.types.js';

const RECHECK = { name: 'recheck_pass_import', text: 'select recheck_pass_import($1)' };
const APPLY = { name: 'apply_pass_import', text: 'select apply_pass_import($1, $2)' };
const TAKE_BACK = { name: 'take_back_pass_import', text: 'select take_back_pass_import($1, $2)' };
const DISCARD = { name: 'discard_pass_import', text: 'select discard_pass_import($1)' };
const BODIES = {
  name: 'pass_import_bodies',
  text: `select id, name, name_romaji as "nameRomaji" from organisation
          where id = any (actor_pass_import_bodies()) order by code6`,
};
const ROW = `
  r.number, r.action, r.staff_number as "staffNumber", r.name, r.exam_name as "examName", r.exam_on::text as "examOn",
  r.announced_on::text as "announcedOn", r.certificate_number as "certificateNumber", r.person_id as "personId",
  r.exam_code as "examCode",
  (select coalesce(jsonb_agg(p || jsonb_build_object('params', (
     select coalesce(jsonb_agg(jsonb_build_object('name', key, 'value', value)), '[]') from jsonb_each_text(p -> 'params'))) order by n), '[]')
     from jsonb_array_elements(r.problems) with ordinality e(p, n)) as problems,
  array[r.ordinal::text] as key`;
const ROWS = {
  name: 'pass_import_rows',
  text: `select ${ROW} from pass_import_row r
          where r.import_id = $1 and ($2::text is null or r.action = $2) and (not $3 or r.problems <> '[]')
            and r.ordinal > $4::int order by r.ordinal limit $5`,
};

/** Lists of passes of a body. Who may, and what a row would do, is decided by PostgreSQL: migrations/study/pass-import.ts. */
@Injectable()
export class PassImportService {
  constructor(private readonly db: Database) {}

  /** Those of 人事課 whom somebody has named; none for anybody else. Refuses: FORBIDDEN. */
  bodies(actor: Actor): Promise<PassImportBody[]> {
    return this.db.rows<PassImportBody>(allowed(actor, importsPasses), BODIES);
  }

  /** The newest first. Refuses: FORBIDDEN, BAD_INPUT. */
  async page(
    actor: Actor,
    organisationId: string,
    first: number,
    after: string | null,
  ): Promise<PassImportConnection> {
    allowed(actor, importsPasses);
    const size = pageSize(first);
    const rows = await this.db.read(actor, ({ em }) => {
      const query = em
        .createQueryBuilder(PassImport, 'i')
        .where('i.org_id = :organisationId::bigint', { organisationId })
        .orderBy('i.id', 'DESC')
        .limit(size + 1);
      return (
        after ? query.andWhere('i.id < :after::bigint', { after: keyOf(after, 1)[0] }) : query
      ).getMany();
    });
    return pageOf(
      rows.map((row) => Object.assign(row, { key: [row.id] })),
      size,
    );
  }

  /** Refuses: FORBIDDEN, NOT_FOUND. */
  async byId(actor: Actor, id: string): Promise<PassImport> {
    allowed(actor, importsPasses);
    const found = await this.db.read(actor, ({ em }) => em.findOneBy(PassImport, { id }));
    if (!found) throw new NotFound();
    return found;
  }

  /** In the order of the file. Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT. */
  async rows(
    actor: Actor,
    id: string,
    first: number,
    after: string | null,
    action: PassImportAction | null,
    withProblems: boolean,
  ): Promise<PassImportRowConnection> {
    const { id: importId } = await this.byId(actor, id);
    const size = pageSize(first);
    const rows = await this.db.rows<PassImportRow>(actor, ROWS, [
      importId,
      action,
      withProblems,
      after ? keyOf(after, 1)[0] : 0,
      size + 1,
    ]);
    return pageOf(rows, size);
  }

  /** Every row with a problem, for a file. Refuses: FORBIDDEN, NOT_FOUND. */
  async problemRows(actor: Actor, id: string): Promise<PassImportRow[]> {
    const { id: importId, rowCount } = await this.byId(actor, id);
    return this.db.rows<PassImportRow>(actor, ROWS, [importId, null, true, 0, rowCount]);
  }

  /** The dry run once more. Refuses: FORBIDDEN, NOT_FOUND, IMPORT_NOT_NOW. */
  async recheck(actor: Actor, id: string): Promise<PassImport> {
    await this.db.rows(allowed(actor, importsPasses), RECHECK, [id]);
    return this.byId(actor, id);
  }

  /**
   * All new rows become reported passes, or none does. Refuses: FORBIDDEN, NOT_FOUND, IMPORT_NOT_NOW, IMPORT_OUTDATED,
   * IMPORT_HAS_ERRORS, IMPORT_NOTHING_TO_DO.
   */
  async apply(actor: Actor, id: string, digest: string): Promise<PassImport> {
    await this.db.rows(allowed(actor, importsPasses), APPLY, [id, digest]);
    return this.byId(actor, id);
  }

  /** Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, IMPORT_NOT_NOW, PASS_IMPORT_DECIDED. */
  async takeBack(actor: Actor, id: string, reason: string): Promise<PassImport> {
    await this.db.rows(allowed(actor, importsPasses), TAKE_BACK, [id, reason]);
    return this.byId(actor, id);
  }

  /** Refuses: FORBIDDEN, NOT_FOUND, IMPORT_NOT_NOW. */
  async discard(actor: Actor, id: string): Promise<boolean> {
    await this.db.rows(allowed(actor, importsPasses), DISCARD, [id]);
    return true;
  }
}
