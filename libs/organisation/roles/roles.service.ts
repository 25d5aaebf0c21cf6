import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import { Database, keyOf, NotFound, pageOf, pageSize, type Actor, type Ctx } from '../../platform/index.js';
import { localDateOf } from '../../vocabulary/index.js';
import { RoleGrant } from '../access.entity.js';
import { allowed, signedIn } from '../access.policy.js';
import { searchOf } from '../search-of.js';
import { SessionService } from '../session.service.js';
import { RoleRequest } from './role-request.entity.js';
import { administersRoles, seesRoles } from './roles.policy.js';
import type {
  RequestedRole,
  RoleGrantConnection,
  RoleGrantFilter,
  RoleRequestConnection,
  RoleRequestInput,
} from './roles.types.js';

const REQUEST_ROLE = {
  name: 'request_role',
  text: 'select * from request_role($1, $2, $3, $4, $5, $6, $7, $8)',
};
const DECIDE = { name: 'decide_role_request', text: 'select decide_role_request($1, $2, $3) as grant_id' };
const WITHDRAW = { name: 'withdraw_role_request', text: 'select withdraw_role_request($1)' };
const END = { name: 'end_role_grant', text: 'select end_role_grant($1, $2, $3) as account_id' };

/** Giving and ending roles. Who may is decided by PostgreSQL: migrations/…-roles.ts. */
@Injectable()
export class RolesService {
  constructor(
    private readonly db: Database,
    private readonly sessions: SessionService,
  ) {}

  /**
   * Gives a role at once, or asks a second administrator for hr and admin. Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT,
   * SELF_GRANT, ACCOUNT_ENDED, ROLE_ALREADY_GRANTED, ROLE_ALREADY_REQUESTED.
   */
  async request(actor: Actor, input: RoleRequestInput): Promise<RequestedRole> {
    allowed(actor, administersRoles);
    const [made] = await this.db.rows<{ grant_id: string | null; request_id: string | null }>(
      actor,
      REQUEST_ROLE,
      [
        input.accountId,
        input.role,
        input.scope,
        input.organisationId ?? null,
        input.unitId ?? null,
        input.startsOn,
        input.endsOn ?? null,
        input.reason,
      ],
    );
    this.sessions.forgetAccount(input.accountId);
    return this.db.read(actor, async ({ em }) => ({
      grant: made?.grant_id ? await em.findOneByOrFail(RoleGrant, { id: made.grant_id }) : null,
      request: made?.request_id ? await em.findOneByOrFail(RoleRequest, { id: made.request_id }) : null,
    }));
  }

  /** Refuses: FORBIDDEN, NOT_FOUND, FOUR_EYES, ROLE_REQUEST_CLOSED, ACCOUNT_ENDED, ROLE_ALREADY_GRANTED. */
  async approve(actor: Actor, id: string): Promise<RoleGrant> {
    allowed(actor, administersRoles);
    const [made] = await this.db.rows<{ grant_id: string }>(actor, DECIDE, [id, true, null]);
    const grant = await this.grantOf(actor, made?.grant_id);
    if (!grant) throw new NotFound();
    this.sessions.forgetAccount(grant.accountId);
    return grant;
  }

  /** Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, FOUR_EYES, ROLE_REQUEST_CLOSED. */
  async reject(actor: Actor, id: string, reason: string): Promise<RoleRequest> {
    allowed(actor, administersRoles);
    await this.db.rows(actor, DECIDE, [id, false, reason]);
    return this.requestOf(actor, id);
  }

  /** By whoever asked, with or without the role of then. Refuses: NOT_FOUND, ROLE_REQUEST_CLOSED. */
  async withdraw(actor: Actor, id: string): Promise<RoleRequest> {
    signedIn(actor);
    await this.db.rows(actor, WITHDRAW, [id]);
    return this.requestOf(actor, id);
  }

  /**
   * Without a last day the grant ends at once. Returns null when it had no day in force and is gone.
   * Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, CONFLICT (over already), LAST_ADMIN.
   */
  async end(actor: Actor, id: string, lastDay: string | null, reason: string): Promise<RoleGrant | null> {
    allowed(actor, administersRoles);
    const [ended] = await this.db.rows<{ account_id: string }>(actor, END, [id, lastDay, reason]);
    // The actor may have ended the own right to see it.
    const grant = await this.grantOf(actor, id);
    if (ended) this.sessions.forgetAccount(ended.account_id);
    return grant;
  }

  /** The newest first. Refuses: FORBIDDEN, BAD_INPUT. */
  grants(
    actor: Actor,
    first: number,
    after: string | null,
    filter: RoleGrantFilter,
  ): Promise<RoleGrantConnection> {
    allowed(actor, seesRoles);
    return this.db.read(actor, async (ctx) => ({
      ...(await pageById(grantsWhere(ctx, filter), 'g', first, after)),
      filter,
    }));
  }

  countGrants(actor: Actor, filter: RoleGrantFilter): Promise<number> {
    allowed(actor, seesRoles);
    return this.db.read(actor, (ctx) => grantsWhere(ctx, filter).getCount());
  }

  /** The newest first. Refuses: FORBIDDEN, BAD_INPUT. */
  requests(
    actor: Actor,
    first: number,
    after: string | null,
    openOnly: boolean,
  ): Promise<RoleRequestConnection> {
    allowed(actor, seesRoles);
    return this.db.read(actor, async (ctx) => ({
      ...(await pageById(requestsWhere(ctx, openOnly), 'r', first, after)),
      openOnly,
    }));
  }

  countRequests(actor: Actor, openOnly: boolean): Promise<number> {
    allowed(actor, seesRoles);
    return this.db.read(actor, (ctx) => requestsWhere(ctx, openOnly).getCount());
  }

  private grantOf(actor: Actor, id: string | undefined): Promise<RoleGrant | null> {
    return this.db.read(actor, ({ em }) => (id ? em.findOneBy(RoleGrant, { id }) : Promise.resolve(null)));
  }

  private requestOf(actor: Actor, id: string): Promise<RoleRequest> {
    return this.db.read(actor, ({ em }) => em.findOneByOrFail(RoleRequest, { id }));
  }
}

function grantsWhere({ em, now }: Ctx, filter: RoleGrantFilter): SelectQueryBuilder<RoleGrant> {
  const query = em.createQueryBuilder(RoleGrant, 'g').where('true');
  if (!filter.withEnded) {
    query.andWhere('(upper_inf(g.period) or upper(g.period) > :today::date)', { today: localDateOf(now) });
  }
  if (filter.role) query.andWhere('g.role = :role', { role: filter.role });
  if (filter.organisationId) {
    query.andWhere(
      '(g.org_id = :body::bigint or g.unit_id in (select u.id from unit u where u.org_id = :body::bigint))',
      { body: filter.organisationId },
    );
  }
  if (filter.search?.trim()) {
    query.andWhere(
      `g.account_id in (select a.id from account a left join person p on p.id = a.person_id
        where a.login = lower(:login) or p.family_name || p.given_name || p.family_kana || p.given_kana ilike :pattern)`,
      searchOf(filter.search),
    );
  }
  return query;
}

function requestsWhere({ em }: Ctx, openOnly: boolean): SelectQueryBuilder<RoleRequest> {
  const query = em.createQueryBuilder(RoleRequest, 'r').where('true');
  return openOnly ? query.andWhere(`r.state = 'pending' and role_request_is_open(r)`) : query;
}

async function pageById<Row extends { id: string }>(
  query: SelectQueryBuilder<Row>,
  alias: string,
  first: number,
  after: string | null,
) {
  const size = pageSize(first);
  if (after) query.andWhere(`${alias}.id < :after::bigint`, { after: keyOf(after, 1)[0] });
  const rows = await query
    .orderBy(`${alias}.id`, 'DESC')
    .limit(size + 1)
    .getMany();
  return pageOf(
    rows.map((row) => Object.assign(row, { key: [row.id] })),
    size,
  );
}
