import { Injectable } from '@nestjs/common';
import { Database, type Actor } from '../platform/index.js';
import { localDateOf } from '../vocabulary/index.js';
import { Organisation, Unit } from './organisation.entity.js';

@Injectable()
export class OrganisationService {
  constructor(private readonly db: Database) {}

  list(actor: Actor): Promise<Organisation[]> {
    return this.db.read(actor, ({ em }) => em.find(Organisation, { order: { code6: 'ASC' } }));
  }

  units(actor: Actor, organisationId: string): Promise<Unit[]> {
    return this.db.read(actor, ({ em, now }) =>
      em
        .createQueryBuilder(Unit, 'u')
        .where('u.org_id = :organisationId and u.valid @> :today::date', {
          organisationId,
          today: localDateOf(now),
        })
        .orderBy('u.code')
        .getMany(),
    );
  }
}
