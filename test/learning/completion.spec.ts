import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import { codeOf, Learner, received } from '../support/learner.js';

const MIHARA = '342041';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});

afterAll(() => api.close());

const completionsOf = (personId: string) =>
  api.db.value<number>('select count(*)::int from completion where person_id = $1', [personId]);

/** A course of nothing but a video, by somebody who has begun it. */
async function videoLearner() {
  return Learner.enrolled(api, await api.build.person(), await api.build.course({ quiz: false }));
}

describe('completing', () => {
  it('happens with the very beat that finishes a course of one video', async () => {
    const learner = await videoLearner();
    const { completion } = await learner.watch();
    expect(completion).toMatchObject({
      completedOn: '2025-11-20',
      courseVersion: { id: learner.course.versionId },
      organisation: { id: learner.person.orgId },
      unit: { id: learner.person.unitId },
    });
    expect(completion?.certificateNumber).toMatch(/^R7-\d{6}$/);
  });

  it('does not happen one second below the threshold', async () => {
    const learner = await videoLearner();
    const session = await learner.startWatching();
    api.clock.forward(60);
    expect(received(await learner.beat(session, [[0, 37]])).completion).toBeNull();
    expect(received(await learner.beat(session, [[0, 38]])).completion).not.toBeNull();
  });

  it('waits for the test, and then happens with the test that is passed', async () => {
    const learner = await Learner.enrolled(api, await api.build.person(), await api.build.course());
    expect((await learner.watch()).completion).toBeNull();
    const { completion } = await learner.takeQuiz();
    expect(completion?.courseVersion.id).toBe(learner.course.versionId);
  });

  it('keeps to the version that was begun when a newer one is published', async () => {
    const learner = await videoLearner();
    await api.db.sql.query(`update course_version set state = 'retired' where id = $1`, [
      learner.course.versionId,
    ]);
    await api.db.sql.query(
      `insert into course_version (course_id, number, state, published_at, title_ja, title_en, summary_ja, summary_en, estimated_minutes)
       values ($1, 2, 'published', now(), '新', 'New', '', '', 1)`,
      [learner.course.id],
    );
    expect((await learner.watch()).completion?.courseVersion.id).toBe(learner.course.versionId);
  });

  it.each([
    ['2026-03-31T23:59:00+09:00', '2026-03-31', 2025],
    ['2026-04-01T00:00:00+09:00', '2026-04-01', 2026],
  ])('at %s belongs to the day and fiscal year of Japan', async (instant, completedOn, fiscalYear) => {
    api.clock.set(instant);
    api.clock.forward(-20);
    const learner = await videoLearner();
    const { completion } = await learner.watch();
    api.clock.set('2025-11-20T12:00:00+09:00');
    expect(completion).toMatchObject({ completedOn, fiscalYear });
  });

  it('names the 本務 of the day among concurrent posts', async () => {
    const person = await api.build.person({ employed: false });
    const mihara = { orgId: await api.build.orgId(MIHARA), unitId: await api.build.unit({ body: MIHARA }) };
    await api.build.appointment(person, { kind: 'KENMU', percent: 70 });
    await api.build.appointment(person, { kind: 'HONMU', percent: 30, ...mihara });
    const learner = await Learner.enrolled(api, person, await api.build.course({ quiz: false }));
    expect((await learner.watch()).completion).toMatchObject({
      organisation: { id: mihara.orgId },
      unit: { id: mihara.unitId },
    });
  });

  it('names the largest share of who has no 本務', async () => {
    const person = await api.build.person({ employed: false });
    const mihara = { orgId: await api.build.orgId(MIHARA), unitId: await api.build.unit({ body: MIHARA }) };
    await api.build.appointment(person, { kind: 'KENMU', percent: 40 });
    await api.build.appointment(person, { kind: 'NINKITSUKI', percent: 60, ...mihara });
    const learner = await Learner.enrolled(api, person, await api.build.course({ quiz: false }));
    expect((await learner.watch()).completion?.organisation.id).toBe(mihara.orgId);
  });

  it('stays with the body of that day after a transfer', async () => {
    const person = await api.build.person({ employed: false });
    await api.build.appointment(person, { period: '[2025-04-01,2025-11-21)' });
    const learner = await Learner.enrolled(api, person, await api.build.course({ quiz: false }));
    await learner.watch();
    await api.build.appointment(person, {
      period: '[2025-11-21,)',
      orgId: await api.build.orgId(MIHARA),
      unitId: await api.build.unit({ body: MIHARA }),
    });
    api.clock.set('2025-11-22T09:00:00+09:00');
    const { myCompletions } = await api.get<{ myCompletions: object[] }>(
      '{ myCompletions { organisation { id } } }',
      {},
      await api.build.session(person.accountId),
    );
    api.clock.set('2025-11-20T12:00:00+09:00');
    expect(myCompletions).toEqual([{ organisation: { id: person.orgId } }]);
  });

  it('is refused with everything of its beat when nobody employs the person any more', async () => {
    const learner = await videoLearner();
    const session = await learner.startWatching();
    await api.db.sql.query('delete from appointment where person_id = $1', [learner.person.id]);
    api.clock.forward(20);
    expect(codeOf(await learner.beat(session, [[0, 40]]))).toBe('NOT_EMPLOYED');
    expect((await learner.ledger()).coveredSeconds).toBe(0);
    expect(await completionsOf(learner.person.id)).toBe(0);
  });

  it('happens once when the last two steps are taken at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const course = await api.build.course({ quizFirst: true });
      const learner = await Learner.enrolled(api, await api.build.person(), course);
      const attempt = await learner.startQuiz();
      const session = await learner.startWatching();
      api.clock.forward(20);
      const [beat, quiz] = await Promise.all([
        learner.beat(session, [[0, 40]]),
        learner.submit(attempt.id, learner.answers(attempt)),
      ]);
      const told = [beat.data?.recordBeat.completion, quiz.data?.submitQuiz.completion];
      expect(told.filter(Boolean)).toHaveLength(1);
      expect(await completionsOf(learner.person.id)).toBe(1);
    }
  });

  it('gives every certificate a number of its own, also at the same moment', async () => {
    const learners = [];
    for (let n = 0; n < 8; n += 1) learners.push(await videoLearner());
    const sessions = await Promise.all(learners.map((learner) => learner.startWatching()));
    api.clock.forward(20);
    const beats = await Promise.all(learners.map((learner, n) => learner.beat(sessions[n] ?? '', [[0, 40]])));
    const numbers = beats.map((beat) => received(beat).completion?.certificateNumber);
    expect(numbers.every((number) => /^R7-\d{6}$/.test(number ?? ''))).toBe(true);
    expect(new Set(numbers).size).toBe(8);
  });

  it('is seen at once in the learner’s own record and home', async () => {
    const learner = await videoLearner();
    const { completion } = await learner.watch();
    const { home, myCompletions } = await api.get<{
      home: { completedThisFiscalYear: number; enrolments: unknown[]; recentCompletions: unknown[] };
      myCompletions: unknown[];
    }>(
      '{ home { completedThisFiscalYear enrolments { courseCode } recentCompletions { certificateNumber } } myCompletions { id } }',
      {},
      learner.person.cookie,
    );
    expect(myCompletions).toEqual([{ id: completion?.id }]);
    expect(home).toEqual({
      completedThisFiscalYear: 1,
      enrolments: [],
      recentCompletions: [{ certificateNumber: completion?.certificateNumber }],
    });
  });

  it('is audited with who did it', async () => {
    const learner = await videoLearner();
    const { completion } = await learner.watch();
    const { rows } = await api.db.sql.query(
      `select action, account_id, person_id from audit_event where subject = 'completion' and subject_id = $1`,
      [completion?.id],
    );
    expect(rows).toEqual([
      { action: 'insert', account_id: learner.person.accountId, person_id: learner.person.id },
    ]);
  });
});

describe('a completion', () => {
  it.each([
    ['changed', 'update completion set completed_on = completed_on - 1 where person_id = $1'],
    ['deleted', 'delete from completion where person_id = $1'],
  ])('cannot be %s, not even by the owner of the tables', async (_, text) => {
    const [person, course] = [await api.build.person(), await api.build.course()];
    await api.build.completion(person, course, '2025-06-01');
    await expect(api.db.sql.query(text, [person.id])).rejects.toMatchObject({ code: '23001' });
    expect(await completionsOf(person.id)).toBe(1);
  });

  it('is taken back by a row that names it, once, and by whom', async () => {
    const [person, course] = [await api.build.person(), await api.build.course()];
    const id = await api.build.completion(person, course, '2025-06-01');
    await api.build.voided(id, person);
    const { myCompletions } = await api.get<{ myCompletions: unknown[] }>(
      '{ myCompletions { id } }',
      {},
      person.cookie,
    );
    expect(myCompletions).toEqual([]);
    await expect(api.build.voided(id, person)).rejects.toMatchObject({ code: '23505' });
    await expect(api.build.voided(id, { accountId: null as unknown as string })).rejects.toMatchObject({
      code: '23514',
    });
  });
});
