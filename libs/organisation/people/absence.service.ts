import { Injectable } from '@nestjs/common';
import type { Actor, Period } from '../../platform/index.js';
import type { AbsenceKind, LocalDate } from '../../vocabulary/index.js';
import type { Person } from '../organisation.entity.js';
import { Absence } from './absence.entity.js';
import { PersonCommand } from './person-command.js';

@Injectable()
export class AbsenceService {
  constructor(private readonly command: PersonCommand) {}

  /** Refuses: NOT_FOUND, ABSENCE_OVERLAPS, PERIOD_REVERSED. */
  record(actor: Actor, personId: string, kind: AbsenceKind, period: Period): Promise<Person> {
    return this.command.on(actor, personId, ({ em }) =>
      em
        .createQueryBuilder()
        .insert()
        .into(Absence, ['personId', 'kind', 'period'])
        .values({ personId, kind, period })
        .execute(),
    );
  }

  /** The last day away; an earlier or a later one than was thought. Refuses: NOT_FOUND, ABSENCE_OVERLAPS, PERIOD_REVERSED. */
  end(actor: Actor, absenceId: string, endsOn: LocalDate): Promise<Person | null> {
    return this.command.onRow(actor, Absence, absenceId, ({ em }, { id, period }) =>
      em.update(Absence, { id }, { period: { ...period, endsOn } }),
    );
  }
}
