import type { ClientBase } from 'pg';
import { addDays } from '../../libs/vocabulary/index.js';
import { BODIES } from './bodies.js';
import { Ids, insertRows } from './bulk.js';
import { castCharacters, castHardNames } from './characters.js';
import { Dice, existing } from './dice.js';
import { launchDxship, otherSpecialists } from './dxship.js';
import { ordinaryNames } from './names.js';
import {
  appointByTheYear,
  employ,
  isSettled,
  moveBetweenBodies,
  transfer,
  type Body,
  type Person,
} from './people.js';
import { everyUnit, growUnits, insertUnits, RECORD_BEGINS } from './units.js';

const ABSENCES = 40;
const ABSENCE_KINDS = ['parental_leave', 'parental_leave', 'leave_of_absence', 'sick_leave', 'long_training'];

export interface Workforce {
  bodies: Body[];
  people: Person[];
  /** The people behind the demo accounts, by login. */
  cast: Map<string, Person>;
  hardNamed: Person[];
}

/** 4,000 people with their units, appointments, designations and absences. */
export async function seedWorkforce(client: ClientBase): Promise<Workforce> {
  const unitIds = await Ids.of(client, 'unit');
  const personIds = await Ids.of(client, 'person');
  const dice = new Dice(20240401);
  const known = await client.query<{ id: string; code6: string; dxship: boolean }>(
    'select id, code6, dxship from organisation',
  );
  const orgIds = new Map(known.rows.map((row) => [row.code6, Number(row.id)]));
  const bodies = BODIES.map((plan): Body => {
    const orgId = existing(orgIds.get(plan.code6), `the reference data lack ${plan.code6}`);
    return { plan, orgId, roots: growUnits(plan, orgId, unitIds), people: [], nextNumber: 101 };
  });
  for (const body of bodies) employ(body, () => personIds.next(), dice);

  const cast = castCharacters(bodies);
  const hardNamed = castHardNames(bodies);
  const hosts = new Set(known.rows.filter((row) => row.dxship).map((row) => Number(row.id)));
  const crew = launchDxship(bodies, hosts, existing(cast.get('dxship'), 'no person for dxship'));
  const specialists = otherSpecialists(bodies, dice);
  for (const person of specialists) person.reserved = true;
  for (const body of bodies) {
    appointByTheYear(body, dice);
    transfer(body, dice);
  }
  moveBetweenBodies(bodies, dice);

  const people = bodies.flatMap((body) => body.people);
  const names = ordinaryNames(dice, people.length);
  people.forEach((person, index) => (person.name ??= existing(names[index], 'too few names')));
  grantLeave(people, dice);

  await insertUnits(
    client,
    bodies.flatMap((body) => everyUnit(body.roots)),
  );
  await insertPeople(client, people);
  await insertDesignations(client, [...crew, ...specialists]);
  for (const ids of [unitIds, personIds]) await ids.handBack(client);
  return { bodies, people, cast, hardNamed };
}

function grantLeave(people: readonly Person[], dice: Dice): void {
  const eligible = people.filter(
    (person) => !person.reserved && isSettled(person) && person.posts.every((post) => post.kind === 'HONMU'),
  );
  for (const person of dice.shuffled(eligible).slice(0, ABSENCES)) {
    const from = dice.date('2024-06-01', '2025-10-01');
    person.absence = { kind: dice.pick(ABSENCE_KINDS), from, until: addDays(from, dice.int(90, 420)) };
  }
}

async function insertPeople(client: ClientBase, people: readonly Person[]): Promise<void> {
  await insertRows(
    client,
    'person',
    people.map((person) => ({ id: person.id, ...existing(person.name, 'a person without a name') })),
  );
  const appointmentIds = await Ids.of(client, 'appointment');
  await insertRows(
    client,
    'appointment',
    people.flatMap((person) =>
      person.posts.map((post) => ({
        id: appointmentIds.next(),
        person_id: person.id,
        org_id: post.orgId,
        unit_id: post.unit.id,
        kind: post.kind,
        position: post.position,
        grade: post.grade,
        percent: post.percent,
        period: `[${post.from},${post.until ?? ''})`,
        staff_number: post.staffNumber,
      })),
    ),
  );
  await appointmentIds.handBack(client);
  const absenceIds = await Ids.of(client, 'absence');
  await insertRows(
    client,
    'absence',
    people.flatMap(({ id, absence }) =>
      absence
        ? [
            {
              id: absenceIds.next(),
              person_id: id,
              kind: absence.kind,
              period: `[${absence.from},${absence.until})`,
            },
          ]
        : [],
    ),
  );
  await absenceIds.handBack(client);
}

async function insertDesignations(client: ClientBase, people: readonly Person[]): Promise<void> {
  const ids = await Ids.of(client, 'designation');
  await insertRows(
    client,
    'designation',
    people.map((person) => ({
      id: ids.next(),
      person_id: person.id,
      kind: 'information_systems',
      period: `[${RECORD_BEGINS},)`,
    })),
  );
  await ids.handBack(client);
}
