import { Injectable } from '@nestjs/common';
import { allowed } from '../../../organisation/index.js';
import { byKey, Database, type Actor, type Batch, type Statement } from '../../../platform/index.js';
import { localDateOf } from '../../../vocabulary/index.js';
import { namesOfficers, seesOfficers } from '../passes.policy.js';
import { CertificationOfficer } from './certification-officer.entity.js';
import type { CertificationOfficerInput } from './officers.types.js';

const NAME: Statement = {
  name: 'name_certification_officer',
  text: 'select name_certification_officer($1, $2, $3, $4, $5) as id',
};
const END: Statement = {
  name: 'end_certification_officer',
  text: 'select end_certification_officer($1, $2, $3)',
};
const IS_OFFICER: Statement = {
  name: 'actor_is_certification_officer',
  text: 'select actor_is_certification_officer() as json',
};

export const officerMayEnd: Batch<{ id: string; may_end: boolean }> = async ({ em }, ids) =>
  byKey(
    await em.query<{ id: string; may_end: boolean }[]>(
      'select c.id, may_end_certification_officer(c) as may_end from certification_officer c where c.id = any ($1)',
      [ids],
    ),
    (facts) => facts.id,
  );

/** Who may see attempts and verify passes. Who may name them is decided by PostgreSQL: migrations/passes/officers.ts. */
@Injectable()
export class OfficersService {
  constructor(private readonly db: Database) {}

  /** Those who are or will be, the latest named first. Refuses FORBIDDEN. */
  list(actor: Actor): Promise<CertificationOfficer[]> {
    allowed(actor, seesOfficers);
    return this.db.read(actor, ({ em, now }) =>
      em
        .createQueryBuilder(CertificationOfficer, 'c')
        .where('upper_inf(c.period) or upper(c.period) > :today::date', { today: localDateOf(now) })
        .orderBy('c.id', 'DESC')
        .getMany(),
    );
  }

  /** Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, SELF_GRANT, ACCOUNT_ENDED, OFFICER_NEEDS_HR, OFFICER_EXISTS. */
  async name(actor: Actor, input: CertificationOfficerInput): Promise<CertificationOfficer> {
    allowed(actor, namesOfficers);
    const [made] = await this.db.rows<{ id: string }>(actor, NAME, [
      input.accountId,
      input.organisationId ?? null,
      input.startsOn,
      input.endsOn ?? null,
      input.reason,
    ]);
    return this.db.read(actor, ({ em }) => em.findOneByOrFail(CertificationOfficer, { id: made?.id ?? '' }));
  }

  /**
   * Without a last day it ends at once; null when it had no day in force and is gone.
   * Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, CONFLICT (over already).
   */
  async end(
    actor: Actor,
    id: string,
    lastDay: string | null,
    reason: string,
  ): Promise<CertificationOfficer | null> {
    allowed(actor, namesOfficers);
    await this.db.rows(actor, END, [id, lastDay, reason]);
    return this.db.read(actor, ({ em }) => em.findOneBy(CertificationOfficer, { id }));
  }

  isOfficer(actor: Actor): Promise<boolean> {
    return this.db.json(actor, IS_OFFICER);
  }
}
