import { Injectable } from '@nestjs/common';
import { Database, type Actor, type SessionActor } from '../platform/index.js';
import { localDateOf } from '../vocabulary/index.js';
import { Account, RoleGrant, type Viewer } from './access.entity.js';

@Injectable()
export class ViewerService {
  constructor(private readonly db: Database) {}

  /** Null for the public. */
  async viewerOf(actor: Actor): Promise<Viewer | null> {
    return actor.kind === 'session' ? this.signedInViewer(actor) : null;
  }

  async signedInViewer(actor: SessionActor): Promise<Viewer> {
    const { login } = await this.db.read(actor, ({ em }) =>
      em.findOneByOrFail(Account, { id: actor.accountId }),
    );
    return { accountId: actor.accountId, login, personId: actor.personId, can: { roles: actor.roles } };
  }

  /** Roles that run today. */
  grants(actor: Actor, accountId: string): Promise<RoleGrant[]> {
    return this.db.read(actor, ({ em, now }) =>
      em
        .createQueryBuilder(RoleGrant, 'g')
        .where('g.account_id = :accountId and g.period @> :today::date', {
          accountId,
          today: localDateOf(now),
        })
        .orderBy('g.id')
        .getMany(),
    );
  }
}
