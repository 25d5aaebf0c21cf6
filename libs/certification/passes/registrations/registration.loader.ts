import { byKey, groupedBy, type Batch } from '../../../platform/index.js';
import type { SecurityStanding } from '../../../vocabulary/index.js';
import { SecurityTerm } from './registration.entities.js';
import type { SecurityRegistrationFacts } from './registration.types.js';

/** The latest first. */
export const termsOfRegistration: Batch<SecurityTerm[]> = async ({ em }, ids) => {
  const rows = await em
    .createQueryBuilder(SecurityTerm, 't')
    .where('t.registration_id in (:...ids)', { ids })
    .orderBy('lower(t.period)', 'DESC')
    .addOrderBy('t.id', 'DESC')
    .getMany();
  return groupedBy(ids, rows, (term) => term.registrationId);
};

interface Facts {
  id: string;
  standing: SecurityStanding;
  lastDay: string | null;
  waiting: boolean;
  renewalFrom: string | null;
}

export const registrationFacts: Batch<SecurityRegistrationFacts> = async ({ em }, ids) =>
  byKey(
    await em.query<Facts[]>(
      `select r.id, f.standing, f.last_day::text as "lastDay", f.waiting,
              case when r.person_id = actor_person_id() then next_term_from(r.id)::text end as "renewalFrom"
         from security_registration r cross join lateral security_standing(r.id) f where r.id = any ($1)`,
      [ids],
    ),
    (facts) => facts.id,
  );

/** The days of the yearly courses of a term, the first first. */
export const coursesOfTerm: Batch<string[]> = async ({ em }, ids) => {
  const rows = await em.query<{ id: string; on: string }[]>(
    'select term_id as id, attended_on::text as on from security_course where term_id = any ($1) order by attended_on',
    [ids],
  );
  return new Map(
    [...groupedBy(ids, rows, (row) => row.id)].map(([id, days]) => [id, days.map(({ on }) => on)]),
  );
};

export const termMayBeDecided: Batch<{ id: string; may_decide: boolean }> = async ({ em }, ids) =>
  byKey(
    await em.query<{ id: string; may_decide: boolean }[]>(
      'select t.id, may_decide_security_term(t) as may_decide from security_term t where t.id = any ($1)',
      [ids],
    ),
    (facts) => facts.id,
  );
