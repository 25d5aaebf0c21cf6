import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import { ENROL, Learner, START_WATCHING } from '../support/learner.js';

const PREFECTURE = '340006';
const MIHARA = '342041';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});

afterAll(() => api.close());

/** A course of nothing but a video, by somebody who has begun it. */
async function videoLearner() {
  return Learner.enrolled(api, await api.build.person(), await api.build.course({ quiz: false }));
}

describe('enrolling', () => {
  it('begins the published version', async () => {
    const [person, course] = [await api.build.person(), await api.build.course()];
    const { enrol } = await api.get<{ enrol: object }>(
      'mutation ($code: String!) { enrol(courseCode: $code) { state reason courseVersion { id } } }',
      { code: course.code },
      person.cookie,
    );
    expect(enrol).toEqual({ state: 'active', reason: 'self', courseVersion: { id: course.versionId } });
  });

  it('returns the way that is open when it is asked again', async () => {
    const [person, course] = [await api.build.person(), await api.build.course()];
    const first = await Learner.enrolled(api, person, course);
    const again = await Learner.enrolled(api, person, course);
    expect(again.enrolmentId).toBe(first.enrolmentId);
  });

  it('is one way, however often it is asked for at the same moment', async () => {
    const [person, course] = [await api.build.person(), await api.build.course()];
    const asked = Array.from({ length: 8 }, () => Learner.enrolled(api, person, course));
    const ids = (await Promise.all(asked)).map((learner) => learner.enrolmentId);
    expect(new Set(ids).size).toBe(1);
  });

  it.each([
    ['a course that does not exist', async () => ({ code: 'no-such-course' })],
    ['a course of another body', () => api.build.course({ body: MIHARA, shared: false })],
    ['a course whose only version is a draft', () => api.build.course({ draft: true })],
  ])('is NOT_FOUND for %s', async (_, course) => {
    const person = await api.build.person({ body: PREFECTURE });
    const { code } = await course();
    expect(await api.refusal(ENROL, { code }, person.cookie)).toBe('NOT_FOUND');
  });

  it('opens a body’s own course to the people of that body', async () => {
    const course = await api.build.course({ body: MIHARA, shared: false });
    const person = await api.build.person({ body: MIHARA });
    expect(await api.refusal(ENROL, { code: course.code }, person.cookie)).toBeUndefined();
  });

  it('is refused to who has no post today', async () => {
    const [person, course] = [await api.build.person({ employed: false }), await api.build.course()];
    expect(await api.refusal(ENROL, { code: course.code }, person.cookie)).toBe('NOT_EMPLOYED');
  });

  it('is refused once completed in the fiscal year, and says when', async () => {
    const [person, course] = [await api.build.person(), await api.build.course()];
    await api.build.completion(person, course, '2025-04-01');
    const { errors } = await api.ask(ENROL, { code: course.code }, person.cookie);
    expect(errors[0]?.extensions).toEqual({ code: 'ALREADY_COMPLETED', params: { on: '2025-04-01' } });
  });

  it('is allowed after a completion of the year before', async () => {
    const [person, course] = [await api.build.person(), await api.build.course()];
    await api.build.completion(person, course, '2025-03-31');
    expect(await api.refusal(ENROL, { code: course.code }, person.cookie)).toBeUndefined();
  });

  it('is allowed after a completion that was taken back', async () => {
    const [person, course] = [await api.build.person(), await api.build.course()];
    await api.build.voided(await api.build.completion(person, course, '2025-04-01'), person);
    expect(await api.refusal(ENROL, { code: course.code }, person.cookie)).toBeUndefined();
  });

  it('is a new cycle in the next fiscal year, with a watch ledger of its own', async () => {
    const learner = await videoLearner();
    const done = await learner.watch();
    api.clock.set('2026-04-01T09:00:00+09:00');
    const person = { ...learner.person, cookie: await api.build.session(learner.person.accountId) };
    const again = await Learner.enrolled(api, person, learner.course);
    const ledger = await again.ledger();
    const { completion } = await again.watch();
    api.clock.set('2025-11-20T12:00:00+09:00');
    expect(again.enrolmentId).not.toBe(learner.enrolmentId);
    expect(ledger.coveredSeconds).toBe(0);
    expect([done.completion?.fiscalYear, completion?.fiscalYear]).toEqual([2025, 2026]);
  });
});

describe('opening a player', () => {
  type Ask = (mine: Learner, theirs: Learner) => { enrolmentId?: string; lessonId?: string | null };
  it.each<[string, string, Ask]>([
    ['an enrolment of somebody else', 'NOT_FOUND', (_, { enrolmentId }) => ({ enrolmentId })],
    ['a video of another course', 'NOT_FOUND', (_, { course }) => ({ lessonId: course.videoId })],
    ['a test', 'LESSON_NOT_A_VIDEO', ({ course }) => ({ lessonId: course.quizId })],
    ['an id that is none', 'BAD_INPUT', () => ({ enrolmentId: 'x' })],
  ])('is refused for %s', async (_, code, asked) => {
    const mine = await Learner.enrolled(api, await api.build.person(), await api.build.course());
    const theirs = await Learner.enrolled(api, await api.build.person(), await api.build.course());
    const own = { enrolmentId: mine.enrolmentId, lessonId: mine.course.videoId };
    const variables = { ...own, ...asked(mine, theirs) };
    expect(await api.refusal(START_WATCHING, variables, mine.person.cookie)).toBe(code);
  });

  it('is refused once the way was withdrawn', async () => {
    const learner = await videoLearner();
    await api.db.sql.query(`update enrolment set state = 'withdrawn' where id = $1`, [learner.enrolmentId]);
    await expect(learner.startWatching()).rejects.toThrow('ENROLMENT_NOT_ACTIVE');
  });
});
