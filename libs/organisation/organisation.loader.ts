import { In } from 'typeorm';
import { byKey, groupedBy, type Batch } from '../platform/index.js';
import { localDateOf } from '../vocabulary/index.js';
import { Appointment, Organisation, Person, Unit } from './organisation.entity.js';

export const organisationById: Batch<Organisation> = async ({ em }, ids) =>
  byKey(await em.findBy(Organisation, { id: In([...ids]) }), (organisation) => organisation.id);

export const unitById: Batch<Unit> = async ({ em }, ids) =>
  byKey(await em.findBy(Unit, { id: In([...ids]) }), (unit) => unit.id);

export const personById: Batch<Person> = async ({ em }, ids) =>
  byKey(await em.findBy(Person, { id: In([...ids]) }), (person) => person.id);

/** The posts that run today, the 本務 first. */
export const appointmentsOfPerson: Batch<Appointment[]> = async ({ em, now }, ids) => {
  const rows = await em
    .createQueryBuilder(Appointment, 'a')
    .where('a.person_id in (:...ids) and a.period @> :today::date', { ids, today: localDateOf(now) })
    .orderBy("(a.kind = 'HONMU')", 'DESC')
    .addOrderBy('a.percent', 'DESC')
    .addOrderBy('a.id')
    .getMany();
  return groupedBy(ids, rows, (appointment) => appointment.personId);
};
