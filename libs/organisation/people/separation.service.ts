import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/index.js';
import type { LocalDate, SeparationReason } from '../../vocabulary/index.js';
import type { Person } from '../organisation.entity.js';
import { PersonCommand } from './person-command.js';

@Injectable()
export class SeparationService {
  constructor(private readonly command: PersonCommand) {}

  /**
   * The last day with a body: its posts end, those of hosts with them, and what was planned afterwards is dropped.
   * Refuses: NOT_FOUND, NO_MAIN_POST, SEPARATION_DATE (params.after: a later post has begun).
   */
  retire(
    actor: Actor,
    personId: string,
    organisationId: string,
    lastOn: LocalDate,
    reason: SeparationReason,
  ): Promise<Person> {
    return this.command.on(actor, personId, ({ em }) =>
      em.query('select retire_person($1, $2, $3, $4)', [personId, organisationId, lastOn, reason]),
    );
  }
}
