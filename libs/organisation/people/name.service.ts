import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/index.js';
import type { Person } from '../organisation.entity.js';
import type { NameChangeInput } from './name.input.js';
import { PersonCommand } from './person-command.js';

@Injectable()
export class NameService {
  constructor(private readonly command: PersonCommand) {}

  /** Refuses: NOT_FOUND, NAME_CHANGE_DATE (params.after, params.until). */
  change(actor: Actor, personId: string, name: NameChangeInput): Promise<Person> {
    return this.command.on(actor, personId, ({ em }) =>
      em.query('select change_name($1, $2, $3, $4, $5, $6, $7)', [
        personId,
        name.familyName,
        name.givenName,
        name.familyKana,
        name.givenKana,
        name.from,
        name.reason,
      ]),
    );
  }
}
