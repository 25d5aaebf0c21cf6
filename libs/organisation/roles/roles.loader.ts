import { In } from 'typeorm';
import { byKey, type Batch } from '../../platform/index.js';
import type { RoleRequestState } from '../../vocabulary/index.js';
import { Account, RoleGrant } from '../access.entity.js';
import { RoleRequest } from './role-request.entity.js';

export const accountById: Batch<Account> = async ({ em }, ids) =>
  byKey(await em.findBy(Account, { id: In([...ids]) }), (account) => account.id);

export const roleGrantById: Batch<RoleGrant> = async ({ em }, ids) =>
  byKey(await em.findBy(RoleGrant, { id: In([...ids]) }), (grant) => grant.id);

export const roleRequestById: Batch<RoleRequest> = async ({ em }, ids) =>
  byKey(await em.findBy(RoleRequest, { id: In([...ids]) }), (request) => request.id);

interface GrantFacts {
  id: string;
  may_end: boolean;
}

export const roleGrantFacts: Batch<GrantFacts> = async ({ em }, ids) =>
  byKey(
    await em.query<GrantFacts[]>(
      'select g.id, may_end_role_grant(g) as may_end from role_grant g where g.id = any ($1)',
      [ids],
    ),
    (facts) => facts.id,
  );

interface RequestFacts {
  id: string;
  state: RoleRequestState;
  may_decide: boolean;
  may_withdraw: boolean;
}

export const roleRequestFacts: Batch<RequestFacts> = async ({ em }, ids) =>
  byKey(
    await em.query<RequestFacts[]>(
      `select r.id, case when r.state = 'pending' and not role_request_is_open(r) then 'lapsed' else r.state end as state,
              may_decide_role_request(r) as may_decide, may_withdraw_role_request(r) as may_withdraw
         from role_request r where r.id = any ($1)`,
      [ids],
    ),
    (facts) => facts.id,
  );
