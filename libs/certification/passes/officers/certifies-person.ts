import type { Ctx } from '../../../platform/index.js';

/** Whether the actor is a named officer of 人事課 that keeps the person's file: PostgreSQL's answer. Refuses BAD_INPUT. */
export async function certifiesPerson({ em }: Ctx, personId: string): Promise<boolean> {
  const [row] = await em.query<{ certifies: boolean }[]>('select actor_certifies_person($1) as certifies', [
    personId,
  ]);
  return row?.certifies ?? false;
}
