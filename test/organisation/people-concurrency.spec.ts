import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isRefusalCode } from '../../libs/vocabulary/index.js';
import { TestApi } from '../support/api.js';
import { PersonnelDesk, type FileOfPerson } from '../support/personnel-desk.js';

const PREFECTURE = '340006';
const NAME = { familyName: '同時', givenName: '一', familyKana: 'どうじ', givenKana: 'はじめ' };

let api: TestApi;
let hr: PersonnelDesk;
let unitId: string;
let units: string[];

beforeAll(async () => {
  api = await TestApi.start();
  hr = await PersonnelDesk.of(api, PREFECTURE);
  unitId = await api.build.unit();
  units = [];
  for (let nth = 0; nth < 5; nth += 1) units.push(await api.build.unit());
});

afterAll(() => api.close());

const post = (change: object) => ({
  unitId,
  kind: 'HONMU',
  position: '主事',
  percent: 100,
  startsOn: '2025-04-01',
  ...change,
});

/** Sends all at once; returns the files of those that went through and the codes of the others. */
async function atOnce(
  command: string,
  variables: object[],
): Promise<{ done: FileOfPerson[]; refused: string[] }> {
  const answers = await Promise.all(variables.map((each) => hr.send(command, each)));
  return {
    done: answers.filter((answer) => typeof answer === 'object' && answer !== null),
    refused: answers.filter((answer) => typeof answer === 'string'),
  };
}

/** How many 本務 the person has on each day from the first to the last day of this window. */
async function mainPostsByDay(personId: string): Promise<Set<number>> {
  const { rows } = await api.db.sql.query<{ posts: number }>(
    `select count(a.id)::int as posts from generate_series('2024-04-01'::date, '2027-03-31', '1 day') day
       left join appointment a on a.person_id = $1 and a.kind = 'HONMU' and a.period @> day::date group by day`,
    [personId],
  );
  return new Set(rows.map(({ posts }) => posts));
}

describe('fifty transfers of one person at the same time', () => {
  it('to different units on different days end in one 本務 on every day, without overlap or gap', async () => {
    const person = await api.build.person();
    const orders = Array.from({ length: 50 }, (_, nth) => ({
      personId: person.id,
      to: {
        unitId: units[nth % units.length],
        on: `202${5 + (nth % 2)}-${String(1 + (nth % 12)).padStart(2, '0')}-01`,
        position: `主任${nth}`,
      },
    }));
    const { done, refused } = await atOnce('transferPerson', orders);
    expect(done.length + refused.length).toBe(50);
    // Twelve days: the first order for a day goes through, and each later one is told.
    expect(done).toHaveLength(12);
    expect(new Set(refused)).toEqual(new Set(['TRANSFER_DATE']));
    expect(await mainPostsByDay(person.id)).toEqual(new Set([1]));
    expect((await hr.open(person.id)) as FileOfPerson).toMatchObject({ timeline: { length: 13 } });
  });

  it('on the same day end in one of them', async () => {
    const person = await api.build.person();
    const orders = Array.from({ length: 50 }, (_, nth) => ({
      personId: person.id,
      to: { unitId: units[nth % units.length], on: '2025-12-01' },
    }));
    const { done, refused } = await atOnce('transferPerson', orders);
    expect([done.length, refused.length]).toEqual([1, 49]);
    expect(await mainPostsByDay(person.id)).toEqual(new Set([1]));
    const file = (await hr.open(person.id)) as FileOfPerson;
    expect(file.timeline).toEqual(done[0]?.timeline);
  });

  it('among other commands on the same person end in a legal state, and every answer is success or a refusal', async () => {
    const person = await api.build.person();
    const personId = person.id;
    const kenmu = post({ kind: 'KENMU', percent: 20, startsOn: '2026-04-01' });
    const transfers = Array.from({ length: 25 }, (_, nth) => ({
      personId,
      to: {
        unitId: units[nth % units.length],
        on: `2025-11-${String(nth + 1).padStart(2, '0')}`,
        percent: 80,
      },
    }));
    const answers = await Promise.all([
      ...transfers.map((each) => hr.send('transferPerson', each)),
      ...Array.from({ length: 10 }, () => hr.send('appointPerson', { personId, post: kenmu })),
      ...Array.from({ length: 5 }, () =>
        hr.send('recordAbsence', { personId, kind: 'sick_leave', startsOn: '2025-12-01' }),
      ),
      ...Array.from({ length: 10 }, (_, nth) =>
        hr.send('changePersonName', {
          personId,
          name: { ...NAME, from: `2025-10-${String(nth + 1).padStart(2, '0')}`, reason: '婚姻' },
        }),
      ),
    ]);
    const codes = answers.filter((answer) => typeof answer === 'string');
    expect(codes.filter((code) => !isRefusalCode(code))).toEqual([]);
    expect(codes.filter((code) => ['INTERNAL', 'CONFLICT', 'UNAVAILABLE'].includes(code))).toEqual([]);
    expect(answers.filter((answer) => answer === null)).toEqual([]);
    expect(await mainPostsByDay(personId)).toEqual(new Set([1]));
    const [worst] = (
      await api.db.sql.query<{ total: number }>(
        `select sum(a.percent)::int as total from (select distinct lower(period) as day from appointment where person_id = $1) d
           join appointment a on a.person_id = $1 and a.period @> d.day group by d.day order by 1 desc`,
        [personId],
      )
    ).rows;
    expect(worst?.total).toBeLessThanOrEqual(100);
  });
});

describe('the same at once', () => {
  it('as a staff number for twenty new people is given to one', async () => {
    const orders = Array.from({ length: 20 }, () => ({ name: NAME, post: post({ staffNumber: 'RACE' }) }));
    const { done, refused } = await atOnce('hirePerson', orders);
    expect(done).toHaveLength(1);
    expect(refused).toEqual(Array.from({ length: 19 }, () => 'STAFF_NUMBER_IN_USE'));
    expect(
      await api.db.value('select count(*)::int from appointment where staff_number = $1', ['RACE']),
    ).toBe(1);
  });

  it('as a 本務 from twenty clerks is given once', async () => {
    const person = await api.build.person({ employed: false });
    const orders = Array.from({ length: 20 }, () => ({
      personId: person.id,
      post: post({ percent: 1, staffNumber: 'ONCE' }),
    }));
    // Somebody keeps the file by then.
    await api.build.appointment(person, { period: '[2020-04-01,2021-04-01)' });
    const { done, refused } = await atOnce('appointPerson', orders);
    expect(done).toHaveLength(1);
    expect(refused).toEqual(Array.from({ length: 19 }, () => 'APPOINTMENT_OVERLAPS'));
  });

  it('as shares of the working time is given until 100 percent are reached', async () => {
    const person = await api.build.person({ employed: false });
    await api.build.appointment(person, { percent: 40 });
    const orders = Array.from({ length: 20 }, () => ({
      personId: person.id,
      post: post({ kind: 'KENMU', percent: 25, staffNumber: 'SHARE' }),
    }));
    const { done, refused } = await atOnce('appointPerson', orders);
    expect(done).toHaveLength(2);
    expect(refused).toEqual(Array.from({ length: 18 }, () => 'APPOINTMENT_PERCENT_EXCEEDED'));
  });

  it('as an absence or a designation is recorded once', async () => {
    const { id } = await api.build.person();
    const leave = { personId: id, kind: 'sick_leave', startsOn: '2025-10-01' };
    const named = { personId: id, kind: 'information_systems', startsOn: '2025-10-01' };
    const absences = await atOnce(
      'recordAbsence',
      Array.from({ length: 10 }, () => leave),
    );
    const designations = await atOnce(
      'designate',
      Array.from({ length: 10 }, () => named),
    );
    expect([absences.done.length, new Set(absences.refused)]).toEqual([1, new Set(['ABSENCE_OVERLAPS'])]);
    expect([designations.done.length, new Set(designations.refused)]).toEqual([
      1,
      new Set(['DESIGNATION_OVERLAPS']),
    ]);
  });
});
