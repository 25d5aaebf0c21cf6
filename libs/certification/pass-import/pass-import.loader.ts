import { In } from 'typeorm';
import { Person } from '../../organisation/index.js';
import { byKey, type Batch } from '../../platform/index.js';

/** Who stands behind an account, where the viewer may see both. */
export const personOfAccount: Batch<Person> = async ({ em }, accountIds) => {
  const accounts = await em.query<{ id: string; person_id: string }[]>(
    'select id, person_id from account where id = any ($1)',
    [accountIds],
  );
  const people = byKey(
    await em.findBy(Person, { id: In(accounts.map((account) => account.person_id)) }),
    (person) => person.id,
  );
  return new Map(
    accounts.flatMap(({ id, person_id }) => {
      const person = people.get(person_id);
      return person ? [[id, person] as const] : [];
    }),
  );
};

export const passImportMay: Batch<string[]> = async ({ em }, ids) => {
  const rows = await em.query<{ id: string; may: string[] }[]>(
    'select i.id, pass_import_may(i) as may from pass_import i where i.id = any ($1)',
    [ids],
  );
  return new Map(rows.map(({ id, may }) => [id, may]));
};
