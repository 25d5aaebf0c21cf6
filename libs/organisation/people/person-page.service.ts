import { Injectable } from '@nestjs/common';
import { Database, NotFound, type Actor } from '../../platform/index.js';
import { signedIn } from '../access.policy.js';
import { Person } from '../organisation.entity.js';
import { recordReading } from '../privacy/reading-log/record-reading.js';

@Injectable()
export class PersonPageService {
  constructor(private readonly db: Database) {}

  /** A person whose row PostgreSQL shows. Opening somebody else's page is kept in the reading log. Refuses NOT_FOUND. */
  async open(actor: Actor, id: string): Promise<Person> {
    signedIn(actor);
    return this.db.write(actor, async (ctx) => {
      const person = await ctx.em.findOneBy(Person, { id });
      if (!person) throw new NotFound('id');
      await recordReading(ctx, [person.id], 'person_page');
      return person;
    });
  }
}
