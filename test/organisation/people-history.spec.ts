import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import { PersonnelDesk } from '../support/personnel-desk.js';

const PREFECTURE = '340006';
const MIHARA = '342041';
const TAKEHARA = '342033';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});

afterAll(() => api.close());

describe('a working life', () => {
  it('over three bodies is one timeline: hired, moved, seconded twice, renamed, away, returned, retired, hired again', async () => {
    const hr = await PersonnelDesk.of(api, PREFECTURE, MIHARA, TAKEHARA);
    const unit = (body = PREFECTURE) => api.build.unit({ body, valid: '[2010-04-01,)' });
    const { id: personId } = await hr.done('hirePerson', {
      name: { familyName: '渡海', givenName: 'わたる', familyKana: 'とかい', givenKana: 'わたる' },
      post: {
        unitId: await unit(),
        kind: 'HONMU',
        position: '主事',
        percent: 100,
        startsOn: '2010-04-01',
        staffNumber: '001000',
      },
    });
    await hr.done('transferPerson', {
      personId,
      to: { unitId: await unit(), on: '2014-04-01', position: '主任' },
    });
    const guest = (unitId: string, kind: string, staffNumber: string, homePercent: number) => ({
      personId,
      to: { unitId, kind, position: '主査', percent: 30, startsOn: '2020-04-01', staffNumber, homePercent },
    });
    await hr.done('secondPerson', guest(await unit(MIHARA), 'HEININ', 'M7', 70));
    await hr.done('secondPerson', guest(await unit(TAKEHARA), 'HAKEN', 'T7', 40));
    await hr.done('changePersonName', {
      personId,
      name: {
        familyName: '港',
        givenName: 'わたる',
        familyKana: 'みなと',
        givenKana: 'わたる',
        from: '2021-06-01',
        reason: '婚姻',
      },
    });
    await hr.done('recordAbsence', {
      personId,
      kind: 'parental_leave',
      startsOn: '2022-01-01',
      endsOn: '2022-12-31',
    });
    const { timeline } = await hr.done('designate', {
      personId,
      kind: 'information_systems',
      startsOn: '2020-04-01',
    });
    const at = (code6: string) => timeline.find(({ organisation }) => organisation.code6 === code6)?.id;
    await hr.done('returnPerson', { appointmentId: at(MIHARA), lastOn: '2023-03-31', homePercent: 70 });
    await hr.done('returnPerson', { appointmentId: at(TAKEHARA), lastOn: '2024-03-31', homePercent: 100 });
    await hr.done('retirePerson', {
      personId,
      organisationId: await api.build.orgId(PREFECTURE),
      lastOn: '2025-03-31',
      reason: 'own_request',
    });
    const life = await hr.done('appointPerson', {
      personId,
      post: {
        unitId: await unit(MIHARA),
        kind: 'NINKITSUKI',
        position: '専門員',
        percent: 100,
        startsOn: '2025-10-01',
        endsOn: '2028-03-31',
        staffNumber: 'M100',
      },
    });

    expect(life.name).toBe('港 わたる');
    expect(
      life.timeline.map((post) =>
        [
          post.organisation.code6,
          post.kind,
          post.percent,
          post.position,
          post.startsOn,
          post.endsOn,
          post.staffNumber,
        ].join(' '),
      ),
    ).toEqual([
      '342041 NINKITSUKI 100 専門員 2025-10-01 2028-03-31 M100',
      '340006 HONMU 100 主任 2024-04-01 2025-03-31 001000',
      '340006 HONMU 70 主任 2023-04-01 2024-03-31 001000',
      '340006 HONMU 40 主任 2020-04-01 2023-03-31 001000',
      '342033 HAKEN 30 主査 2020-04-01 2024-03-31 T7',
      '342041 HEININ 30 主査 2020-04-01 2023-03-31 M7',
      '340006 HONMU 100 主任 2014-04-01 2020-03-31 001000',
      '340006 HONMU 100 主事 2010-04-01 2014-03-31 001000',
    ]);
    expect(life.names.map(({ name }) => name)).toEqual(['港 わたる', '渡海 わたる']);
    expect(life.absences).toMatchObject([{ startsOn: '2022-01-01', endsOn: '2022-12-31' }]);
    expect(life.separations).toMatchObject([{ lastOn: '2025-03-31', reason: 'own_request' }]);
  });
});
