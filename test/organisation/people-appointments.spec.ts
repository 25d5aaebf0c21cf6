import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import { PersonnelDesk } from '../support/personnel-desk.js';

const PREFECTURE = '340006';
const MIHARA = '342041';
const NAME = { familyName: '髙橋', givenName: '湊', familyKana: 'たかはし', givenKana: 'みなと' };

let api: TestApi;
let hr: PersonnelDesk;
let elsewhere: PersonnelDesk;
let both: PersonnelDesk;
let unitId: string;
let nextUnitId: string;
let miharaUnitId: string;
let serial = 0;

beforeAll(async () => {
  api = await TestApi.start();
  hr = await PersonnelDesk.of(api, PREFECTURE);
  elsewhere = await PersonnelDesk.of(api, MIHARA);
  both = await PersonnelDesk.of(api, PREFECTURE, MIHARA);
  unitId = await api.build.unit();
  nextUnitId = await api.build.unit();
  miharaUnitId = await api.build.unit({ body: MIHARA });
});

afterAll(() => api.close());

function post(change: object = {}): object {
  serial += 1;
  return {
    unitId,
    kind: 'HONMU',
    position: '主事',
    percent: 100,
    startsOn: '2025-04-01',
    staffNumber: `P${serial}`,
    ...change,
  };
}

const hired = (change: object = {}) => hr.done('hirePerson', { name: NAME, post: post(change) });

describe('hiring', () => {
  it('makes a person with a name as it is written and a first post', async () => {
    expect(await hired({ staffNumber: '000777' })).toMatchObject({
      name: '髙橋 湊',
      timeline: [
        { kind: 'HONMU', percent: 100, startsOn: '2025-04-01', endsOn: null, staffNumber: '000777' },
      ],
      viewerCan: { keepFile: true, readWholeFile: true },
    });
  });

  it('can be planned: the person has no post today', async () => {
    const person = await hired({ startsOn: '2026-04-01' });
    const data = await api.get<{ person: { appointments: unknown[] } }>(
      'query ($id: ID!) { person(id: $id) { appointments { id } } }',
      { id: person.id },
      hr.clerk.cookie,
    );
    expect(data.person.appointments).toEqual([]);
    expect(person.timeline).toHaveLength(1);
  });

  it.each([
    ['BAD_INPUT', 'a post that employs nobody', { kind: 'HAKEN' }],
    ['BAD_INPUT', 'a new person without a staff number', { staffNumber: null }],
    ['BAD_INPUT', 'a staff number with a space', { staffNumber: '00 1' }],
    ['BAD_INPUT', 'no share of the working time', { percent: 0 }],
    ['BAD_INPUT', 'more than all of it', { percent: 101 }],
    ['BAD_INPUT', 'a blank position', { position: ' ' }],
    ['BAD_INPUT', 'a NUL in the position', { position: 'a\u0000' }],
    ['BAD_INPUT', 'a unit that is no number', { unitId: 'x' }],
    ['BAD_INPUT', 'a unit that is too big a number', { unitId: '9'.repeat(30) }],
    ['BAD_INPUT', 'a day that nobody here will see', { endsOn: '9999-12-31' }],
    ['NOT_FOUND', 'a unit that does not exist', { unitId: '999999999' }],
    ['PERIOD_REVERSED', 'a period that ends before it starts', { endsOn: '2025-03-30' }],
    ['PERIOD_REVERSED', 'a period that ends on the day before', { endsOn: '2025-03-31' }],
  ])('refuses %s: %s', async (code, _, change) => {
    expect(await hr.send('hirePerson', { name: NAME, post: post(change) })).toBe(code);
  });

  it.each([
    { familyName: '' },
    { givenName: '\u3000' },
    { familyKana: '高橋' },
    { givenKana: 'x'.repeat(51) },
  ])('refuses BAD_INPUT: %j as a name', async (change) => {
    expect(await hr.send('hirePerson', { name: { ...NAME, ...change }, post: post() })).toBe('BAD_INPUT');
  });

  it('leaves no person behind when the post is refused', async () => {
    const name = { ...NAME, familyKana: 'いない' };
    await hired({ staffNumber: 'TAKEN' });
    expect(await hr.send('hirePerson', { name, post: post({ staffNumber: 'TAKEN' }) })).toBe(
      'STAFF_NUMBER_IN_USE',
    );
    expect(await api.db.value('select count(*)::int from person where family_kana = $1', ['いない'])).toBe(0);
  });

  it('is not for units of another body', async () => {
    const abroad = post({ unitId: miharaUnitId });
    expect(await hr.send('hirePerson', { name: NAME, post: abroad })).toBe('FORBIDDEN');
  });

  it('is for 人事課 alone', async () => {
    const manager = await api.build.person({ roles: [{ role: 'manager', scope: 'body', body: PREFECTURE }] });
    const desk = PersonnelDesk.sentBy(api, manager);
    expect(await desk.send('hirePerson', { name: NAME, post: post() })).toBe('FORBIDDEN');
  });
});

describe('appointing', () => {
  it('adds a 兼務 with the staff number that the person has', async () => {
    const person = await hired({ percent: 60, staffNumber: '001234' });
    const kenmu = post({ kind: 'KENMU', percent: 40, startsOn: '2025-10-01', staffNumber: null });
    const { timeline } = await hr.done('appointPerson', { personId: person.id, post: kenmu });
    expect(timeline).toMatchObject([
      { kind: 'KENMU', percent: 40, staffNumber: '001234' },
      { kind: 'HONMU', percent: 60 },
    ]);
  });

  it.each([
    ['APPOINTMENT_OVERLAPS', 'a second 本務', {}],
    ['APPOINTMENT_PERCENT_EXCEEDED', 'more than 100 percent', { kind: 'KENMU', percent: 1 }],
    [
      'STAFF_NUMBER_IN_USE',
      "somebody else's staff number",
      { kind: 'KENMU', percent: 1, staffNumber: 'SOMEBODY' },
    ],
    ['BAD_INPUT', 'a kind that does not exist', { kind: 'KING' }],
  ])('refuses %s: %s', async (code, _, change) => {
    const somebody = await api.db.value('select count(*)::int from appointment where staff_number = $1', [
      'SOMEBODY',
    ]);
    if (somebody === 0) await hired({ staffNumber: 'SOMEBODY' });
    const person = await hired();
    expect(await hr.send('appointPerson', { personId: person.id, post: post(change) })).toBe(code);
    expect(await hr.open(person.id)).toMatchObject({ timeline: person.timeline });
  });

  it('finds nobody whose file another body keeps', async () => {
    const person = await hired({ percent: 50 });
    const kenmu = post({ unitId: miharaUnitId, kind: 'KENMU', percent: 50 });
    expect(await elsewhere.send('appointPerson', { personId: person.id, post: kenmu })).toBe('NOT_FOUND');
  });

  it.each(['x', '', '0', '-1', '9'.repeat(40), '1; drop table person'])(
    'refuses %j as a person',
    async (id) => {
      expect(['BAD_INPUT', 'NOT_FOUND']).toContain(
        await hr.send('appointPerson', { personId: id, post: post() }),
      );
    },
  );
});

describe('a transfer', () => {
  it('ends the 本務 on the day before and opens the next, which keeps what is not changed', async () => {
    const person = await hired({ percent: 80, staffNumber: '004321' });
    const to = { unitId: nextUnitId, on: '2025-10-01', position: '主任' };
    const { timeline } = await hr.done('transferPerson', { personId: person.id, to });
    expect(timeline).toMatchObject([
      {
        unit: { id: nextUnitId },
        startsOn: '2025-10-01',
        endsOn: null,
        percent: 80,
        position: '主任',
        staffNumber: '004321',
      },
      { unit: { id: unitId }, startsOn: '2025-04-01', endsOn: '2025-09-30', percent: 80, position: '主事' },
    ]);
  });

  it('can be planned, and is known to 人事課 alone until its day', async () => {
    const person = await api.build.person({ unitId });
    const own = PersonnelDesk.sentBy(api, person);
    const to = { unitId: nextUnitId, on: '2026-04-01' };
    const { timeline } = await hr.done('transferPerson', { personId: person.id, to });
    expect(timeline.map(({ startsOn }) => startsOn)).toEqual(['2026-04-01', '2020-04-01']);
    expect(await own.open(person.id)).toMatchObject({ timeline: [{ startsOn: '2020-04-01' }] });
    api.clock.set('2026-04-01T00:00:01+09:00');
    const then = PersonnelDesk.sentBy(api, {
      ...person,
      cookie: await api.build.session(person.accountId),
    });
    const seen = await then.open(person.id);
    api.clock.set('2025-11-20T09:00:00+09:00');
    expect(seen).toMatchObject({ timeline: [{ startsOn: '2026-04-01' }, { startsOn: '2020-04-01' }] });
  });

  it('entered late cuts the past in two and leaves what followed as it was', async () => {
    const person = await hired({ startsOn: '2024-04-01' });
    await hr.done('transferPerson', { personId: person.id, to: { unitId: nextUnitId, on: '2025-10-01' } });
    const to = { unitId: nextUnitId, on: '2025-01-01' };
    const { timeline } = await hr.done('transferPerson', { personId: person.id, to });
    expect(timeline.map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual([
      ['2025-10-01', null],
      ['2025-01-01', '2025-09-30'],
      ['2024-04-01', '2024-12-31'],
    ]);
  });

  it('leads to another body with a number of that body, when 人事課 of both sends it', async () => {
    const person = await hired();
    const to = { unitId: miharaUnitId, on: '2025-10-01' };
    expect(await both.send('transferPerson', { personId: person.id, to })).toBe('BAD_INPUT');
    expect(await hr.send('transferPerson', { personId: person.id, to: { ...to, staffNumber: 'M1' } })).toBe(
      'FORBIDDEN',
    );
    const { timeline } = await both.done('transferPerson', {
      personId: person.id,
      to: { ...to, staffNumber: 'M1' },
    });
    expect(timeline).toMatchObject([
      { organisation: { code6: MIHARA }, staffNumber: 'M1' },
      { organisation: { code6: PREFECTURE }, endsOn: '2025-09-30' },
    ]);
  });

  it.each([
    ['TRANSFER_DATE', 'on the first day of the 本務', { on: '2025-04-01' }],
    ['NO_MAIN_POST', 'before it', { on: '2025-03-31' }],
    ['NOT_FOUND', 'to no unit', { unitId: '999999999' }],
    ['BAD_INPUT', 'with a share of 0', { percent: 0 }],
  ])('is refused as %s %s', async (code, _, change) => {
    const person = await hired();
    const to = { unitId: nextUnitId, on: '2025-10-01', ...change };
    expect(await hr.send('transferPerson', { personId: person.id, to })).toBe(code);
    expect(await hr.open(person.id)).toMatchObject({ timeline: person.timeline });
  });
});

describe('a correction', () => {
  const asIs = { position: '主事', percent: 100, startsOn: '2025-04-01', staffNumber: 'C1' };

  it('changes the post and stays in the audit trail', async () => {
    const person = await hired();
    const [{ id } = { id: '' }] = person.timeline;
    const change = { ...asIs, staffNumber: 'C9', position: '主査', grade: '3級', startsOn: '2025-05-01' };
    const { timeline } = await hr.done('changeAppointment', { appointmentId: id, change });
    expect(timeline).toMatchObject([{ position: '主査', startsOn: '2025-05-01', staffNumber: 'C9' }]);
    expect(
      await api.db.value(
        `select before ->> 'position' || ' → ' || (after ->> 'position') from audit_event
          where subject = 'appointment' and subject_id = $1 and action = 'update'`,
        [id],
      ),
    ).toBe('主事 → 主査');
  });

  it.each([
    ['PERIOD_REVERSED', { endsOn: '2025-03-01' }],
    ['BAD_INPUT', { percent: 101 }],
    ['BAD_INPUT', { staffNumber: '' }],
  ])('is refused as %s: %j', async (code, change) => {
    const person = await hired();
    const appointmentId = person.timeline[0]?.id;
    expect(await hr.send('changeAppointment', { appointmentId, change: { ...asIs, ...change } })).toBe(code);
  });

  it('is nothing that another body does', async () => {
    const person = await hired();
    const appointmentId = person.timeline[0]?.id;
    expect(await elsewhere.send('changeAppointment', { appointmentId, change: asIs })).toBe('NOT_FOUND');
    expect(await hr.open(person.id)).toMatchObject({ timeline: person.timeline });
  });
});

describe('a planned post', () => {
  async function planned() {
    const person = await hired();
    const to = { unitId: nextUnitId, on: '2026-04-01' };
    const { timeline } = await hr.done('transferPerson', { personId: person.id, to });
    return { person, appointmentId: timeline[0]?.id };
  }

  it('can be dropped, and the 本務 before it goes on', async () => {
    const { person, appointmentId } = await planned();
    const after = await hr.done('dropPlannedAppointment', { appointmentId, previousContinues: true });
    expect(after.timeline).toEqual(person.timeline);
  });

  it('can be dropped alone: the 本務 before it still ends', async () => {
    const { appointmentId } = await planned();
    const after = await hr.done('dropPlannedAppointment', { appointmentId, previousContinues: false });
    expect(after.timeline).toMatchObject([{ endsOn: '2026-03-31' }]);
  });

  it('that was the only one leaves nobody to see', async () => {
    const person = await hired({ startsOn: '2026-04-01' });
    const appointmentId = person.timeline[0]?.id;
    expect(await hr.send('dropPlannedAppointment', { appointmentId, previousContinues: false })).toBeNull();
    expect(await hr.open(person.id)).toBe('NOT_FOUND');
  });

  it('cannot be dropped once it has begun, nor by another body', async () => {
    const { person, appointmentId } = await planned();
    const begun = { appointmentId: person.timeline[0]?.id, previousContinues: true };
    expect(await hr.send('dropPlannedAppointment', begun)).toBe('APPOINTMENT_BEGUN');
    const foreign = { appointmentId, previousContinues: true };
    expect(await elsewhere.send('dropPlannedAppointment', foreign)).toBe('NOT_FOUND');
  });
});
