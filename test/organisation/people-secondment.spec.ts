import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';
import { PersonnelDesk, type FileOfPerson } from '../support/personnel-desk.js';

const PREFECTURE = '340006';
const MIHARA = '342041';

let api: TestApi;
let home: PersonnelDesk;
let host: PersonnelDesk;
let both: PersonnelDesk;
let miharaUnitId: string;
let prefectureId: string;
let serial = 0;

beforeAll(async () => {
  api = await TestApi.start();
  home = await PersonnelDesk.of(api, PREFECTURE);
  host = await PersonnelDesk.of(api, MIHARA);
  both = await PersonnelDesk.of(api, PREFECTURE, MIHARA);
  miharaUnitId = await api.build.unit({ body: MIHARA });
  prefectureId = await api.build.orgId(PREFECTURE);
});

afterAll(() => api.close());

function abroad(change: object = {}): object {
  serial += 1;
  return {
    unitId: miharaUnitId,
    kind: 'HEININ',
    position: '主査',
    percent: 40,
    startsOn: '2025-10-01',
    staffNumber: `M${serial}`,
    homePercent: 60,
    ...change,
  };
}

const periods = ({ timeline }: FileOfPerson) =>
  timeline.map(({ kind, percent, startsOn, endsOn }) => [kind, percent, startsOn, endsOn]);

async function seconded(change: object = {}): Promise<{ person: BuiltPerson; guestId: string }> {
  const person = await api.build.person();
  const { timeline } = await both.done('secondPerson', { personId: person.id, to: abroad(change) });
  return { person, guestId: timeline.find(({ kind }) => kind === 'HEININ')?.id ?? '' };
}

describe('a secondment', () => {
  it('gives a post at the host and reduces the share at home from the same day', async () => {
    const person = await api.build.person();
    const file = await both.done('secondPerson', { personId: person.id, to: abroad() });
    expect(periods(file)).toEqual([
      ['HONMU', 60, '2025-10-01', null],
      ['HEININ', 40, '2025-10-01', null],
      ['HONMU', 100, '2020-04-01', '2025-09-30'],
    ]);
  });

  it('needs 人事課 of both bodies', async () => {
    const person = await api.build.person();
    expect(await home.send('secondPerson', { personId: person.id, to: abroad() })).toBe('FORBIDDEN');
    expect(await host.send('secondPerson', { personId: person.id, to: abroad() })).toBe('NOT_FOUND');
    expect(await home.open(person.id)).toMatchObject({ timeline: [{ percent: 100 }] });
  });

  it('shows the host the post that it gave, and no other', async () => {
    const { person } = await seconded();
    expect(await host.open(person.id)).toMatchObject({
      timeline: [{ kind: 'HEININ', organisation: { code6: MIHARA } }],
      separations: [],
      absences: [],
      viewerCan: { keepFile: false, readWholeFile: false },
    });
  });

  it.each([
    ['BAD_INPUT', 'a kind that is no secondment', { kind: 'KENMU' }],
    ['BAD_INPUT', 'no share left at home', { homePercent: 0 }],
    ['NO_MAIN_POST', 'a day before the employment', { startsOn: '2019-04-01' }],
    ['PERIOD_REVERSED', 'an end before the start', { endsOn: '2025-09-01' }],
    ['APPOINTMENT_PERCENT_EXCEEDED', 'more than 100 percent in all', { homePercent: 61 }],
  ])('is refused as %s: %s', async (code, _, change) => {
    const person = await api.build.person();
    expect(await both.send('secondPerson', { personId: person.id, to: abroad(change) })).toBe(code);
    expect(await home.open(person.id)).toMatchObject({ timeline: [{ percent: 100, endsOn: null }] });
  });

  it('leads to another body, never to a unit of the home body', async () => {
    const person = await api.build.person();
    const to = abroad({ unitId: await api.build.unit() });
    expect(await both.send('secondPerson', { personId: person.id, to })).toBe('BAD_INPUT');
  });
});

describe('a return', () => {
  it('ends the post at the host and gives the share at home back from the next day', async () => {
    const { guestId } = await seconded();
    const file = await both.done('returnPerson', {
      appointmentId: guestId,
      lastOn: '2025-11-30',
      homePercent: 100,
    });
    expect(periods(file)).toEqual([
      ['HONMU', 100, '2025-12-01', null],
      ['HONMU', 60, '2025-10-01', '2025-11-30'],
      ['HEININ', 40, '2025-10-01', '2025-11-30'],
      ['HONMU', 100, '2020-04-01', '2025-09-30'],
    ]);
  });

  it.each([
    ['PERIOD_REVERSED', 'before the post began', { lastOn: '2025-09-30' }],
    ['BAD_INPUT', 'after it has ended anyway', { lastOn: '2026-04-01' }],
    ['BAD_INPUT', 'to a share of 101', { lastOn: '2025-11-30', homePercent: 101 }],
  ])('is refused as %s %s', async (code, _, change) => {
    const { guestId } = await seconded({ endsOn: '2026-03-31' });
    expect(await both.send('returnPerson', { appointmentId: guestId, ...change })).toBe(code);
  });

  it('is not from the home post, and not by the host', async () => {
    const { person, guestId } = await seconded();
    const homePost = await api.db.value('select id from appointment where person_id = $1 limit 1', [
      person.id,
    ]);
    expect(await both.send('returnPerson', { appointmentId: homePost, lastOn: '2025-11-30' })).toBe(
      'BAD_INPUT',
    );
    expect(await host.send('returnPerson', { appointmentId: guestId, lastOn: '2025-11-30' })).toBe(
      'NOT_FOUND',
    );
  });

  it('lets the host see the person no longer', async () => {
    const { person, guestId } = await seconded();
    await both.done('returnPerson', { appointmentId: guestId, lastOn: '2025-11-19' });
    expect(await host.open(person.id)).toBe('NOT_FOUND');
  });
});

describe('retirement', () => {
  const leave = (personId: string, change: object = {}) => ({
    personId,
    organisationId: prefectureId,
    lastOn: '2026-03-31',
    reason: 'mandatory_age',
    ...change,
  });

  it('ends every running post, also at hosts where the employer has no say, and keeps the reason', async () => {
    const { person } = await seconded();
    const file = await home.done('retirePerson', leave(person.id));
    expect(file.timeline.map(({ endsOn }) => endsOn)).toEqual(['2026-03-31', '2026-03-31', '2025-09-30']);
    expect(file.separations).toEqual([
      { lastOn: '2026-03-31', reason: 'mandatory_age', organisation: { code6: PREFECTURE } },
    ]);
  });

  it('drops what was planned afterwards', async () => {
    const person = await api.build.person();
    const to = { unitId: await api.build.unit(), on: '2026-04-01' };
    await home.done('transferPerson', { personId: person.id, to });
    const file = await home.done('retirePerson', leave(person.id, { lastOn: '2025-12-31' }));
    expect(periods(file)).toEqual([['HONMU', 100, '2020-04-01', '2025-12-31']]);
  });

  it('leaves the posts of another body that employs the person too', async () => {
    const person = await api.build.person({ employed: false });
    await api.build.appointment(person, { kind: 'KAIKEI_NENDO', percent: 50 });
    await api.build.appointment(person, {
      kind: 'KAIKEI_NENDO',
      percent: 50,
      orgId: await api.build.orgId(MIHARA),
      unitId: miharaUnitId,
    });
    const file = await home.done('retirePerson', leave(person.id, { reason: 'term_ended' }));
    const ends = file.timeline.map(({ organisation, endsOn }) => [organisation.code6, endsOn]);
    expect(Object.fromEntries(ends)).toEqual({ [PREFECTURE]: '2026-03-31', [MIHARA]: null });
    expect(await host.send('retirePerson', leave(person.id, { lastOn: '2025-12-31' }))).toBe('NOT_FOUND');
  });

  it('entered again with an earlier day takes the place of the first', async () => {
    const person = await api.build.person();
    await home.done('retirePerson', leave(person.id));
    const again = leave(person.id, { lastOn: '2025-12-31', reason: 'own_request' });
    const { separations } = await home.done('retirePerson', again);
    expect(separations).toMatchObject([{ lastOn: '2025-12-31', reason: 'own_request' }]);
  });

  it('is taken back by a post that runs on', async () => {
    const person = await api.build.person();
    const { timeline } = await home.done('retirePerson', leave(person.id));
    const change = { position: '主任', percent: 100, startsOn: '2020-04-01', staffNumber: 'BACK' };
    const file = await home.done('changeAppointment', { appointmentId: timeline[0]?.id, change });
    expect(file.separations).toEqual([]);
  });

  it('is refused before a post that has begun, and on a day without a post', async () => {
    const person = await api.build.person();
    const to = { unitId: await api.build.unit(), on: '2025-10-01' };
    await home.done('transferPerson', { personId: person.id, to });
    expect(await home.send('retirePerson', leave(person.id, { lastOn: '2025-09-30' }))).toBe(
      'SEPARATION_DATE',
    );
    expect(await home.send('retirePerson', leave(person.id, { lastOn: '2019-03-31' }))).toBe('NO_MAIN_POST');
  });

  it('is nothing that another body does, and its reason is seen by the person and the keeper alone', async () => {
    const { person } = await seconded();
    expect(await host.send('retirePerson', leave(person.id))).toBe('NOT_FOUND');
    await home.done('retirePerson', leave(person.id, { reason: 'dismissal' }));
    expect(await host.open(person.id)).toMatchObject({ separations: [] });
    const own = await PersonnelDesk.sentBy(api, person).open(person.id);
    expect(own).toMatchObject({ separations: [{ reason: 'dismissal' }] });
  });
});
