import { Injectable } from '@nestjs/common';
import { hash } from '@node-rs/argon2';
import type { SelectQueryBuilder } from 'typeorm';
import { Database, keyOf, pageOf, pageSize, type Actor, type Ctx } from '../../platform/index.js';
import { localDateOf } from '../../vocabulary/index.js';
import { Account } from '../access.entity.js';
import { allowed } from '../access.policy.js';
import { searchOf } from '../search-of.js';
import { SessionService } from '../session.service.js';
import { administersAccounts, seesAccounts } from './accounts.policy.js';
import type { AccountConnection, AccountFilter, IssuedPassword } from './accounts.types.js';
import { oneTimePassword } from './one-time-password.js';

const OPEN = { name: 'open_account', text: 'select * from open_account($1, $2, $3)' };
const ISSUE = {
  name: 'issue_password',
  text: 'select $1::bigint as account_id, issue_password($1, $2) as valid_until',
};
const CLOSE = { name: 'close_account', text: 'select close_account($1, $2, $3)' };
const REOPEN = { name: 'reopen_account', text: 'select reopen_account($1)' };

/** Opening and ending accounts. Who may is decided by PostgreSQL: migrations/…-roles.ts. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly db: Database,
    private readonly sessions: SessionService,
  ) {}

  /** Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, ACCOUNT_EXISTS, LOGIN_TAKEN. */
  open(actor: Actor, personId: string, login: string): Promise<IssuedPassword> {
    allowed(actor, administersAccounts);
    return this.issued(actor, (passwordHash) => this.db.rows(actor, OPEN, [personId, login, passwordHash]));
  }

  /** Ends every session of the account. Refuses: FORBIDDEN, NOT_FOUND, ACCOUNT_ENDED. */
  resetPassword(actor: Actor, accountId: string): Promise<IssuedPassword> {
    allowed(actor, administersAccounts);
    return this.issued(actor, (passwordHash) => this.db.rows(actor, ISSUE, [accountId, passwordHash]));
  }

  /**
   * Without a last day the account ends at once, and its sessions with it. Its roles end on the same day.
   * Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, ACCOUNT_ENDED, LAST_ADMIN.
   */
  async end(actor: Actor, accountId: string, lastDay: string | null, reason: string): Promise<Account> {
    allowed(actor, administersAccounts);
    await this.db.rows(actor, CLOSE, [accountId, lastDay, reason]);
    this.sessions.forgetAccount(accountId);
    return this.accountOf(actor, accountId);
  }

  /** Comes back without roles. Refuses: FORBIDDEN, NOT_FOUND, CONFLICT (it has no end). */
  async reopen(actor: Actor, accountId: string): Promise<Account> {
    allowed(actor, administersAccounts);
    await this.db.rows(actor, REOPEN, [accountId]);
    return this.accountOf(actor, accountId);
  }

  /** By login. Refuses: FORBIDDEN, BAD_INPUT. */
  page(actor: Actor, first: number, after: string | null, filter: AccountFilter): Promise<AccountConnection> {
    allowed(actor, seesAccounts);
    const size = pageSize(first);
    return this.db.read(actor, async (ctx) => {
      const query = accountsWhere(ctx, filter);
      if (after) query.andWhere('a.login > :after', { after: keyOf(after, 1)[0] });
      const rows = await query
        .orderBy('a.login')
        .limit(size + 1)
        .getMany();
      return {
        ...pageOf(
          rows.map((row) => Object.assign(row, { key: [row.login] })),
          size,
        ),
        filter,
      };
    });
  }

  count(actor: Actor, filter: AccountFilter): Promise<number> {
    allowed(actor, seesAccounts);
    return this.db.read(actor, (ctx) => accountsWhere(ctx, filter).getCount());
  }

  private async issued(
    actor: Actor,
    keep: (passwordHash: string) => Promise<{ account_id?: string; valid_until?: Date }[]>,
  ): Promise<IssuedPassword> {
    const password = oneTimePassword();
    const [kept] = await keep(await hash(password));
    if (!kept?.account_id || !kept.valid_until) throw new Error('no password was issued');
    this.sessions.forgetAccount(kept.account_id);
    return {
      account: await this.accountOf(actor, kept.account_id),
      oneTimePassword: password,
      validUntil: kept.valid_until,
    };
  }

  private accountOf(actor: Actor, id: string): Promise<Account> {
    return this.db.read(actor, ({ em }) => em.findOneByOrFail(Account, { id }));
  }
}

function accountsWhere({ em, now }: Ctx, filter: AccountFilter): SelectQueryBuilder<Account> {
  const query = em.createQueryBuilder(Account, 'a').where('true');
  if (filter.state) {
    query.andWhere('account_alive(a, :today::date) = :alive', {
      today: localDateOf(now),
      alive: filter.state === 'active',
    });
  }
  if (filter.organisationId) {
    query.andWhere(
      `a.person_id in (select x.person_id from appointment x where x.org_id = :body::bigint and not is_guest_kind(x.kind))`,
      { body: filter.organisationId },
    );
  }
  if (filter.search?.trim()) {
    query.andWhere(
      `(a.login = lower(:login) or exists (select from person p where p.id = a.person_id
          and p.family_name || p.given_name || p.family_kana || p.given_kana ilike :pattern))`,
      searchOf(filter.search),
    );
  }
  return query;
}
