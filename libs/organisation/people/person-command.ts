import { Injectable } from '@nestjs/common';
import type { EntityTarget, FindOptionsWhere } from 'typeorm';
import { Database, NotFound, type Actor, type Ctx } from '../../platform/index.js';
import { allowed } from '../access.policy.js';
import { Person } from '../organisation.entity.js';
import { managesPeople } from './people.policy.js';

interface RowOfPerson {
  id: string;
  personId: string;
}

/**
 * One command on one person: one transaction that locks the person before anything else, so that commands on the same
 * person follow one another and never deadlock. PostgreSQL decides whether the actor keeps the file.
 */
@Injectable()
export class PersonCommand {
  constructor(private readonly db: Database) {}

  /** The person as they are afterwards. Refuses: FORBIDDEN, NOT_FOUND. */
  async on(actor: Actor, personId: string, work: (ctx: Ctx) => Promise<unknown>): Promise<Person> {
    allowed(actor, managesPeople);
    return this.db.write(actor, async (ctx) => {
      await begin(ctx, personId);
      await work(ctx);
      return existing(await ctx.em.findOneBy(Person, { id: personId }));
    });
  }

  /**
   * For commands that name a row of the person. The row is read again once the person is locked. Null when nothing of the
   * person is left to see. Refuses: FORBIDDEN, NOT_FOUND.
   */
  async onRow<Row extends RowOfPerson>(
    actor: Actor,
    entity: EntityTarget<Row>,
    id: string,
    work: (ctx: Ctx, row: Row) => Promise<unknown>,
  ): Promise<Person | null> {
    allowed(actor, managesPeople);
    return this.db.write(actor, async (ctx) => {
      const read = async (): Promise<Row> =>
        existing(await ctx.em.findOneBy(entity, { id } as FindOptionsWhere<Row>));
      const { personId } = await read();
      await begin(ctx, personId);
      await work(ctx, await read());
      return ctx.em.findOneBy(Person, { id: personId });
    });
  }

  /** A human who was unknown until now, and the first post. Refuses: FORBIDDEN. */
  async onSomebodyNew(
    actor: Actor,
    name: Pick<Person, 'familyName' | 'givenName' | 'familyKana' | 'givenKana'>,
    work: (ctx: Ctx, personId: string) => Promise<unknown>,
  ): Promise<Person> {
    allowed(actor, managesPeople);
    return this.db.write(actor, async (ctx) => {
      const [created] = await ctx.em.query<{ id: string }[]>('select register_person($1, $2, $3, $4) as id', [
        name.familyName,
        name.givenName,
        name.familyKana,
        name.givenKana,
      ]);
      const { id } = existing(created);
      await work(ctx, id);
      return existing(await ctx.em.findOneBy(Person, { id }));
    });
  }
}

async function begin({ em }: Ctx, personId: string): Promise<void> {
  await em.query('select command_on_person($1)', [personId]);
}

function existing<T>(found: T | null | undefined): T {
  if (!found) throw new NotFound('id');
  return found;
}
