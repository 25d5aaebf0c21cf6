import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';

const MIHARA = '342041';
const TAKEHARA = '342033';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});

afterAll(() => api.close());

/** Ends the person's post yesterday and begins one today. */
async function transfer(person: BuiltPerson, unitId: string): Promise<void> {
  await api.db.sql.query(
    `update appointment set period = daterange(lower(period), '2025-11-20') where person_id = $1`,
    [person.id],
  );
  await api.db.sql.query(
    `insert into appointment (person_id, org_id, unit_id, kind, position, percent, period, staff_number)
     select $1, org_id, id, 'HONMU', '主任', 100, '[2025-11-20,)', $3 from unit where id = $2`,
    [person.id, unitId, `T${person.id}`],
  );
}

const ROSTER = '{ staff { edges { node { personId completionCount } } } }';
interface Roster {
  staff: { edges: { node: { personId: string; completionCount: number } }[] };
}
const ROWS =
  '{ completionRows(filter: { indicatorKey: "3-2-1" }) { totalCount edges { node { personId } } } }';
interface Rows {
  completionRows: { totalCount: number; edges: { node: { personId: string } }[] };
}

describe('a transfer', () => {
  it("leaves a person's own record whole, with the course of the body that was left", async () => {
    const person = await api.build.person({ body: MIHARA });
    const course = await api.build.course({ body: MIHARA, shared: false });
    await api.build.completion(person, course, '2025-06-01');
    await transfer(person, await api.build.unit());
    const { myCompletions } = await api.get<{ myCompletions: unknown[] }>(
      '{ myCompletions { course { code } courseVersion { titleJa } organisation { code6 } } }',
      {},
      person.cookie,
    );
    expect(myCompletions).toEqual([
      { course: { code: course.code }, courseVersion: { titleJa: '講座' }, organisation: { code6: MIHARA } },
    ]);
  });

  it('does not open that course to others of the new body', async () => {
    const course = await api.build.course({ body: MIHARA, shared: false });
    await api.build.completion(await api.build.person({ body: MIHARA }), course, '2025-06-01');
    const stranger = await api.build.person();
    expect(
      await api.refusal(
        'query ($code: String!) { course(code: $code) { id } }',
        { code: course.code },
        stranger.cookie,
      ),
    ).toBe('NOT_FOUND');
  });

  it('brings the record along to the manager of the new unit', async () => {
    const person = await api.build.person();
    await api.build.completion(person, await api.build.course(), '2025-06-01');
    const unitId = await api.build.unit();
    const manager = await api.build.person({ roles: [{ role: 'manager', scope: 'unit', unitId }] });
    await transfer(person, unitId);
    const { staff } = await api.get<Roster>(ROSTER, {}, manager.cookie);
    expect(staff.edges.map(({ node }) => node)).toContainEqual({ personId: person.id, completionCount: 1 });
  });

  it('between bodies moves no completion from one count to the other', async () => {
    const person = await api.build.person({ body: MIHARA });
    await api.build.completion(person, await api.build.course(), '2025-06-01');
    await transfer(person, await api.build.unit({ body: TAKEHARA }));
    const ofBody = async (body: string): Promise<Rows['completionRows']> => {
      const coordinator = await api.build.person({
        body,
        roles: [{ role: 'coordinator', scope: 'body', body }],
      });
      return (await api.get<Rows>(ROWS, {}, coordinator.cookie)).completionRows;
    };
    expect((await ofBody(TAKEHARA)).totalCount).toBe(0);
    expect((await ofBody(MIHARA)).edges.map(({ node }) => node.personId)).toContain(person.id);
  });
});
