import { Injectable } from '@nestjs/common';
import type { Actor, Period } from '../../platform/index.js';
import type { DesignationKind, LocalDate } from '../../vocabulary/index.js';
import type { Person } from '../organisation.entity.js';
import { Designation } from './designation.entity.js';
import { PersonCommand } from './person-command.js';

@Injectable()
export class DesignationService {
  constructor(private readonly command: PersonCommand) {}

  /** Refuses: NOT_FOUND, DESIGNATION_OVERLAPS, PERIOD_REVERSED. */
  designate(actor: Actor, personId: string, kind: DesignationKind, period: Period): Promise<Person> {
    return this.command.on(actor, personId, ({ em }) =>
      em
        .createQueryBuilder()
        .insert()
        .into(Designation, ['personId', 'kind', 'period'])
        .values({ personId, kind, period })
        .execute(),
    );
  }

  /** The last day on which the person counts. Refuses: NOT_FOUND, DESIGNATION_OVERLAPS, PERIOD_REVERSED. */
  end(actor: Actor, designationId: string, endsOn: LocalDate): Promise<Person | null> {
    return this.command.onRow(actor, Designation, designationId, ({ em }, { id, period }) =>
      em.update(Designation, { id }, { period: { ...period, endsOn } }),
    );
  }
}
