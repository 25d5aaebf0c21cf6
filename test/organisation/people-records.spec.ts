import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';
import { COMMANDS, PersonnelDesk } from '../support/personnel-desk.js';

const PREFECTURE = '340006';
const MIHARA = '342041';

let api: TestApi;
let hr: PersonnelDesk;
let elsewhere: PersonnelDesk;
let person: BuiltPerson;

beforeAll(async () => {
  api = await TestApi.start();
  hr = await PersonnelDesk.of(api, PREFECTURE);
  elsewhere = await PersonnelDesk.of(api, MIHARA);
});

beforeEach(async () => {
  person = await api.build.person({ name: ['斎藤', '葵'], kana: ['さいとう', 'あおい'] });
});

afterAll(() => api.close());

const married = (change: object = {}) => ({
  personId: person.id,
  name: {
    familyName: '渡邉',
    givenName: '葵',
    familyKana: 'わたなべ',
    givenKana: 'あおい',
    from: '2025-06-01',
    reason: '婚姻',
    ...change,
  },
});

/** Somebody who sees the person at work in another body, or in the same, without 人事課. */
async function guestOf(body: string): Promise<PersonnelDesk> {
  await api.db.sql.query('update appointment set percent = 60 where person_id = $1', [person.id]);
  await api.build.appointment(person, {
    kind: 'HEININ',
    percent: 40,
    period: '[2025-01-01,)',
    orgId: await api.build.orgId(body),
    unitId: await api.build.unit({ body }),
  });
  return PersonnelDesk.sentBy(
    api,
    await api.build.person({ body, roles: [{ role: 'coordinator', scope: 'body', body }] }),
  );
}

describe('a change of name', () => {
  it('keeps the old name with its days, and says why', async () => {
    const { name, names } = await hr.done('changePersonName', married());
    expect(name).toBe('渡邉 葵');
    expect(names).toEqual([
      { name: '渡邉 葵', startsOn: '2025-06-01', endsOn: null, reason: '婚姻' },
      { name: '斎藤 葵', startsOn: null, endsOn: '2025-05-31', reason: null },
    ]);
  });

  it.each([
    ['NAME_CHANGE_DATE', { from: '2025-11-21' }],
    ['BAD_INPUT', { familyName: ' ' }],
    ['BAD_INPUT', { familyKana: 'Watanabe' }],
    ['BAD_INPUT', { reason: '' }],
  ])('is refused as %s: %j', async (code, change) => {
    expect(await hr.send('changePersonName', married(change))).toBe(code);
  });

  it('is not taken twice for the same day', async () => {
    await hr.done('changePersonName', married());
    expect(await hr.send('changePersonName', married())).toBe('NAME_CHANGE_DATE');
  });

  it('shows a host both names, but not why', async () => {
    await hr.done('changePersonName', married());
    const city = await guestOf(MIHARA);
    expect(await city.open(person.id)).toMatchObject({ names: [{ reason: null }, { reason: null }] });
    expect(await PersonnelDesk.sentBy(api, person).open(person.id)).toMatchObject({
      names: [{ reason: '婚姻' }, { reason: null }],
    });
  });
});

describe('an absence', () => {
  const leave = (change: object = {}) => ({
    personId: person.id,
    kind: 'parental_leave',
    startsOn: '2025-10-01',
    ...change,
  });

  it('is recorded, and ended once the day is known', async () => {
    const { absences } = await hr.done('recordAbsence', leave());
    expect(absences).toMatchObject([{ kind: 'parental_leave', startsOn: '2025-10-01', endsOn: null }]);
    const ended = await hr.done('endAbsence', { absenceId: absences[0]?.id, endsOn: '2026-09-30' });
    expect(ended.absences).toMatchObject([{ startsOn: '2025-10-01', endsOn: '2026-09-30' }]);
  });

  it('is refused when it overlaps another or ends before it starts', async () => {
    const { absences } = await hr.done('recordAbsence', leave());
    expect(await hr.send('recordAbsence', leave({ kind: 'sick_leave', startsOn: '2026-01-01' }))).toBe(
      'ABSENCE_OVERLAPS',
    );
    expect(await hr.send('recordAbsence', leave({ endsOn: '2025-09-30' }))).toBe('PERIOD_REVERSED');
    const absenceId = absences[0]?.id;
    expect(await hr.send('endAbsence', { absenceId, endsOn: '2025-09-01' })).toBe('PERIOD_REVERSED');
  });

  it('is known to the person and the keeper, not to a host', async () => {
    await hr.done('recordAbsence', leave());
    const city = await guestOf(MIHARA);
    expect(await city.open(person.id)).toMatchObject({ absences: [] });
    expect(await PersonnelDesk.sentBy(api, person).open(person.id)).toMatchObject({
      absences: [{ kind: 'parental_leave' }],
    });
  });

  it('is ended by nobody who does not keep the file: neither the person nor the own manager', async () => {
    const { absences } = await hr.done('recordAbsence', leave());
    const manager = await api.build.person({
      roles: [
        { role: 'manager', scope: 'unit', unitId: person.unitId },
        { role: 'hr', scope: 'body', body: MIHARA },
      ],
    });
    for (const clerk of [manager, elsewhere.clerk]) {
      const desk = PersonnelDesk.sentBy(api, clerk);
      const end = { absenceId: absences[0]?.id, endsOn: '2025-12-31' };
      expect(await desk.send('endAbsence', end)).toBe('NOT_FOUND');
    }
  });
});

describe('a designation as 情報システム人材', () => {
  const designation = (change: object = {}) => ({
    personId: person.id,
    kind: 'information_systems',
    startsOn: '2025-04-01',
    ...change,
  });

  it('is given and ended', async () => {
    const { designations } = await hr.done('designate', designation());
    const designationId = designations[0]?.id;
    const ended = await hr.done('endDesignation', { designationId, endsOn: '2026-03-31' });
    expect(ended.designations).toMatchObject([{ startsOn: '2025-04-01', endsOn: '2026-03-31' }]);
  });

  it('is refused twice at once, and backwards', async () => {
    await hr.done('designate', designation());
    expect(await hr.send('designate', designation({ startsOn: '2026-01-01' }))).toBe('DESIGNATION_OVERLAPS');
    expect(await hr.send('designate', designation({ endsOn: '2025-03-31' }))).toBe('PERIOD_REVERSED');
  });
});

describe('every command', () => {
  const variablesFor = async (command: string): Promise<object> => {
    const { designations } = await hr.done('designate', {
      personId: person.id,
      kind: 'information_systems',
      startsOn: '2025-04-01',
    });
    const { absences, timeline } = await hr.done('recordAbsence', {
      personId: person.id,
      kind: 'sick_leave',
      startsOn: '2025-04-01',
    });
    const post = {
      unitId: await api.build.unit({ body: MIHARA }),
      kind: 'HEININ',
      position: '主事',
      percent: 1,
      startsOn: '2025-04-01',
      staffNumber: 'NEVER',
    };
    return {
      ...married(),
      post,
      to:
        command === 'secondPerson'
          ? { ...post, homePercent: 50 }
          : { unitId: post.unitId, on: '2025-10-01', staffNumber: 'NEVER' },
      appointmentId: timeline[0]?.id,
      absenceId: absences[0]?.id,
      designationId: designations[0]?.id,
      organisationId: await api.build.orgId(MIHARA),
      change: { position: '主事', percent: 1, startsOn: '2025-04-01', staffNumber: 'NEVER' },
      kind: command === 'designate' ? 'information_systems' : 'sick_leave',
      reason: 'other',
      lastOn: '2025-10-01',
      startsOn: '2025-10-01',
      endsOn: '2025-10-02',
      previousContinues: true,
    };
  };

  it.each(COMMANDS.filter((command) => command !== 'hirePerson'))(
    '%s by 人事課 of another body is NOT_FOUND and changes nothing',
    async (command) => {
      const variables = await variablesFor(command);
      const before = await hr.open(person.id);
      expect(await elsewhere.send(command, variables)).toBe('NOT_FOUND');
      expect(await hr.open(person.id)).toEqual(before);
      expect(await elsewhere.open(person.id)).toBe('NOT_FOUND');
    },
  );

  it.each(COMMANDS)('%s by the person is FORBIDDEN', async (command) => {
    const variables = await variablesFor(command);
    const name = { familyName: '渡邉', givenName: '葵', familyKana: 'わ', givenKana: 'あ' };
    const sent = command === 'hirePerson' ? { ...variables, name } : variables;
    const kind =
      command === 'hirePerson' ? { post: { ...(variables as { post: object }).post, kind: 'HONMU' } } : {};
    expect(await PersonnelDesk.sentBy(api, person).send(command, { ...sent, ...kind })).toBe('FORBIDDEN');
  });
});

describe('opening a page', () => {
  const readers = () =>
    api.db.sql
      .query<{ reader: string }>(
        `select reader_account_id as reader from access_log where subject_person_id = $1 and what = 'person_page'`,
        [person.id],
      )
      .then(({ rows }) => rows.map(({ reader }) => reader));

  it('of somebody else is kept in the reading log', async () => {
    await hr.open(person.id);
    expect(await readers()).toEqual([hr.clerk.accountId]);
  });

  it('of one’s own is not, and neither is one that was not found', async () => {
    await PersonnelDesk.sentBy(api, person).open(person.id);
    expect(await elsewhere.open(person.id)).toBe('NOT_FOUND');
    expect(await readers()).toEqual([]);
  });

  it.each(['x', '', '-1', '9'.repeat(40), 'a\u0000'])('of %j is refused', async (id) => {
    expect(['BAD_INPUT', 'NOT_FOUND']).toContain(await hr.open(id));
  });

  it('of a colleague is refused without a role', async () => {
    const colleague = await api.build.person({ unitId: person.unitId });
    expect(await PersonnelDesk.sentBy(api, colleague).open(person.id)).toBe('NOT_FOUND');
  });
});
