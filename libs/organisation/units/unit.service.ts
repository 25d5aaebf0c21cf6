import { Injectable } from '@nestjs/common';
import { Database, type Actor } from '../../platform/index.js';
import { localDateOf, type LocalDate } from '../../vocabulary/index.js';
import { Unit } from '../organisation.entity.js';

@Injectable()
export class UnitService {
  constructor(private readonly db: Database) {}

  /** The tree of a day: the rows that are valid on it. A day to come shows planned units to 人事課 of the body alone. */
  list(actor: Actor, organisationId: string, asOf: LocalDate | null): Promise<Unit[]> {
    return this.db.read(actor, ({ em, now }) =>
      em
        .createQueryBuilder(Unit, 'u')
        .where('u.org_id = :organisationId and u.valid @> :day::date', {
          organisationId,
          day: asOf ?? localDateOf(now),
        })
        .orderBy('u.code')
        .addOrderBy('u.id')
        .getMany(),
    );
  }
}
