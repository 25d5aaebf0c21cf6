import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { allowed, recordReading, signedIn } from '../../../organisation/index.js';
import {
  byKey,
  Database,
  keyOf,
  pageOf,
  pageSize,
  type Actor,
  type Statement,
} from '../../../platform/index.js';
import { certifiesPasses } from '../passes.policy.js';
import { SecurityRegistration } from './registration.entities.js';
import type { SecurityRegistrationConnection, SecurityRegistrationInput } from './registration.types.js';

const REGISTER: Statement = {
  name: 'register_security_specialist',
  text: 'select register_security_specialist($1, $2, $3, $4) as id',
};
const RENEW: Statement = {
  name: 'renew_security_registration',
  text: 'select renew_security_registration($1, $2)',
};
const COURSE: Statement = { name: 'record_security_course', text: 'select record_security_course($1, $2)' };
const DECIDE: Statement = {
  name: 'decide_security_term',
  text: 'select decide_security_term($1, $2, $3)',
};

// $1 rows, $2 … $4 the cursor (rank, last day, id) or nulls
const WATCHED = `
select id::text, person_id::text, json_build_array(rank::text, last_day::text, id::text) as key
  from (select r.id, r.person_id, case when f.waiting then 0 else 1 end as rank, coalesce(f.last_day, '-infinity') as last_day
          from security_registration r cross join lateral security_standing(r.id) f
         where actor_certifies_person(r.person_id)) r
 where $2::int is null or (rank, last_day, id) > ($2, $3::date, $4::bigint)
 order by rank, last_day, id
 limit $1`;

/** 登録セキスペ. What may be recorded and verified is decided by PostgreSQL: migrations/passes/registrations.ts. */
@Injectable()
export class RegistrationService {
  constructor(private readonly db: Database) {}

  mine(actor: Actor): Promise<SecurityRegistration | null> {
    const { personId } = signedIn(actor);
    return this.db.read(actor, ({ em }) => em.findOneBy(SecurityRegistration, { personId }));
  }

  /**
   * Of the people whom the viewer certifies: what waits first, then what ends first. Kept in the reading log of each.
   * Refuses: FORBIDDEN, BAD_INPUT.
   */
  async watched(actor: Actor, first: number, after: string | null): Promise<SecurityRegistrationConnection> {
    allowed(actor, certifiesPasses);
    const size = pageSize(first);
    return this.db.write(actor, async (ctx) => {
      const found = await ctx.em.query<{ id: string; person_id: string; key: string[] }[]>(WATCHED, [
        size + 1,
        ...(after ? keyOf(after, 3) : [null, null, null]),
      ]);
      const { edges, pageInfo } = pageOf(found, size);
      const ids = edges.map(({ node }) => node.id);
      const rows = byKey(await ctx.em.findBy(SecurityRegistration, { id: In(ids) }), (row) => row.id);
      await recordReading(
        ctx,
        edges.map(({ node }) => node.person_id),
        'exam_passes',
      );
      return {
        edges: edges.flatMap(({ cursor, node: { id } }) => {
          const node = rows.get(id);
          return node ? [{ cursor, node }] : [];
        }),
        pageInfo,
      };
    });
  }

  /**
   * With its first term of three years, which waits to be verified. Refuses: NOT_FOUND, BAD_INPUT, REGISTRATION_NEEDS_PASS,
   * REGISTRATION_EXISTS, EVIDENCE_NOT_YOURS.
   */
  async register(actor: Actor, input: SecurityRegistrationInput): Promise<SecurityRegistration> {
    signedIn(actor);
    const { passId, number, registeredOn, evidenceId } = input;
    const [made] = await this.db.rows<{ id: string }>(actor, REGISTER, [
      passId,
      number,
      registeredOn,
      evidenceId,
    ]);
    return this.registrationOf(actor, made?.id ?? '');
  }

  /** The next term, from six months before the last one ends. Refuses: NOT_FOUND, RENEWAL_NOT_NOW, EVIDENCE_NOT_YOURS. */
  async renew(actor: Actor, id: string, evidenceId: string): Promise<SecurityRegistration> {
    signedIn(actor);
    await this.db.rows(actor, RENEW, [id, evidenceId]);
    return this.registrationOf(actor, id);
  }

  /** A day of the yearly course, within a term. Refuses: NOT_FOUND, BAD_INPUT, CONFLICT (recorded already). */
  async attend(actor: Actor, id: string, attendedOn: string): Promise<SecurityRegistration> {
    signedIn(actor);
    await this.db.rows(actor, COURSE, [id, attendedOn]);
    return this.registrationOf(actor, id);
  }

  /** Without a reason it is verified, with one rejected. Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, PASS_FOUR_EYES, PASS_STATE. */
  async decide(
    actor: Actor,
    termId: string,
    verify: boolean,
    reason: string | null,
  ): Promise<SecurityRegistration> {
    allowed(actor, certifiesPasses);
    await this.db.rows(actor, DECIDE, [termId, verify, reason]);
    return this.db.read(actor, ({ em }) =>
      em
        .createQueryBuilder(SecurityRegistration, 'r')
        .where('r.id = (select t.registration_id from security_term t where t.id = :termId)', { termId })
        .getOneOrFail(),
    );
  }

  private registrationOf(actor: Actor, id: string): Promise<SecurityRegistration> {
    return this.db.read(actor, ({ em }) => em.findOneByOrFail(SecurityRegistration, { id }));
  }
}
