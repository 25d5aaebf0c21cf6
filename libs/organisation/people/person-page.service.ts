import { Injectable } from '@nestjs/common';
import { Database, NotFound, type Actor, type Ctx } from '../../platform/index.js';
import { fiscalYearAt } from '../../vocabulary/index.js';
import { signedIn } from '../access.policy.js';
import { Person } from '../organisation.entity.js';

@Injectable()
export class PersonPageService {
  constructor(private readonly db: Database) {}

  /** A person whose row PostgreSQL shows. Opening somebody else's page is kept in the reading log. Refuses NOT_FOUND. */
  async open(actor: Actor, id: string): Promise<Person> {
    signedIn(actor);
    return this.db.write(actor, async (ctx) => {
      const person = await ctx.em.findOneBy(Person, { id });
      if (!person) throw new NotFound('id');
      await logReading(ctx, person.id);
      return person;
    });
  }
}

/** Somebody else's page was opened; one's own is nobody's business. */
async function logReading({ actor, em, now }: Ctx, personId: string): Promise<void> {
  const reader = signedIn(actor);
  if (reader.personId === personId) return;
  await em.query(
    `insert into access_log (fiscal_year, at, reader_account_id, subject_person_id, what)
     values ($1, $2, $3, $4, 'person_page')`,
    [fiscalYearAt(now), now, reader.accountId, personId],
  );
}
