import { In } from 'typeorm';
import { groupedBy, periodOf, type Batch } from '../../platform/index.js';
import { Appointment } from '../organisation.entity.js';
import { Absence } from './absence.entity.js';
import { Designation } from './designation.entity.js';
import { PersonName } from './name.entity.js';
import { PersonCan } from './person-page.types.js';
import { Separation } from './separation.entity.js';

/**
 * Posts of all bodies for the person and whoever keeps the file; for others those that they read anyway. The latest
 * first. (The union is what PostgreSQL tells: no rule stands here.)
 */
export const timelineOfPerson: Batch<Appointment[]> = async ({ em }, ids) => {
  const rows = await em.query<(Omit<Appointment, 'period'> & { period: string })[]>(
    `select a.id, a.person_id as "personId", a.org_id as "orgId", a.unit_id as "unitId", a.kind, a.position, a.grade,
            a.percent, a.period::text as period, a.staff_number as "staffNumber"
       from unnest($1::bigint[]) person
      cross join lateral (
        select * from person_timeline(person) union select * from appointment where person_id = person) a
      order by lower(a.period) desc, (a.kind = 'HONMU') desc, a.percent desc, a.id desc`,
    [ids],
  );
  const posts = rows.map((row) => Object.assign(new Appointment(), { ...row, period: periodOf(row.period) }));
  return groupedBy(ids, posts, (post) => post.personId);
};

/** The name of today first. */
export const namesOfPerson: Batch<PersonName[]> = async ({ em }, ids) =>
  groupedBy(
    ids,
    await em
      .createQueryBuilder(PersonName, 'n')
      .where('n.person_id in (:...ids)', { ids })
      .orderBy('lower(n.valid)', 'DESC', 'NULLS LAST')
      .getMany(),
    (name) => name.personId,
  );

export const reasonOfName: Batch<string> = async ({ em }, ids) => {
  const rows = await em.query<{ id: string; reason: string }[]>(
    'select id, reason from name_change_reasons($1)',
    [ids],
  );
  return new Map(rows.map(({ id, reason }) => [id, reason]));
};

export const absencesOfPerson: Batch<Absence[]> = async ({ em }, ids) =>
  groupedBy(
    ids,
    await em.find(Absence, { where: { personId: In([...ids]) }, order: { period: 'DESC' } }),
    (absence) => absence.personId,
  );

export const designationsOfPerson: Batch<Designation[]> = async ({ em }, ids) =>
  groupedBy(
    ids,
    await em.find(Designation, { where: { personId: In([...ids]) }, order: { period: 'DESC' } }),
    (designation) => designation.personId,
  );

export const separationsOfPerson: Batch<Separation[]> = async ({ em }, ids) =>
  groupedBy(
    ids,
    await em.find(Separation, { where: { personId: In([...ids]) }, order: { lastOn: 'DESC' } }),
    (separation) => separation.personId,
  );

export const viewerCanOfPerson: Batch<PersonCan> = async ({ em }, ids) => {
  const rows = await em.query<{ id: string; keeps: boolean; reads: boolean }[]>(
    `select person as id, actor_keeps_person(person) as keeps,
            actor_keeps_person(person) or person = actor_person_id() as reads
       from unnest($1::bigint[]) person`,
    [ids],
  );
  return new Map(rows.map(({ id, keeps, reads }) => [id, { keepFile: keeps, readWholeFile: reads }]));
};
