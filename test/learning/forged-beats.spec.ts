import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestApi } from '../support/api.js';
import { BEAT, codeOf, Learner, received } from '../support/learner.js';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});

afterAll(() => api.close());

/** A player of a video of 40 seconds, ten seconds after it was opened. */
async function playing(options: { maxRate?: number; hiddenAllowed?: boolean } = {}) {
  const course = await api.build.course({ quiz: false, ...options });
  const learner = await Learner.enrolled(api, await api.build.person(), course);
  const session = await learner.startWatching();
  api.clock.forward(10);
  return { learner, session };
}

// The ledger pays 2 seconds of video for a second of wall clock, and 3 seconds beforehand: 23 after ten seconds.
describe('a beat', () => {
  it('credits the seconds that were played', async () => {
    const { learner, session } = await playing();
    const receipt = received(await learner.beat(session, [[5, 15]], { positionSeconds: 15 }));
    expect(receipt.creditedSeconds).toBe(10);
    expect(receipt.state).toEqual({
      coveredSeconds: 10,
      watched: [{ from: 5, to: 15 }],
      positionSeconds: 15,
      complete: false,
    });
  });

  it('that jumps to the end credits the jump’s few seconds alone', async () => {
    const { learner, session } = await playing();
    const receipt = received(await learner.beat(session, [[38, 40]], { positionSeconds: 40 }));
    expect(receipt.state).toMatchObject({ coveredSeconds: 2, complete: false });
    expect(receipt.completion).toBeNull();
  });

  it('that claims the whole video is paid no faster than the permitted speed', async () => {
    const { learner, session } = await playing();
    expect(received(await learner.beat(session, [[0, 40]])).creditedSeconds).toBe(23);
  });

  it('at ten times the speed is credited as if at the permitted one', async () => {
    const { learner, session } = await playing({ maxRate: 1 });
    expect(received(await learner.beat(session, [[0, 39]])).creditedSeconds).toBe(13);
  });

  it('that is replayed credits nothing more', async () => {
    const { learner, session } = await playing();
    await learner.beat(session, [[0, 10]], { sequence: 1 });
    api.clock.forward(60);
    const replay = received(await learner.beat(session, [[0, 40]], { sequence: 1 }));
    expect(replay.creditedSeconds).toBe(0);
    expect(replay.state.coveredSeconds).toBe(10);
  });

  it('that arrives after a later one credits nothing, and loses nothing', async () => {
    const { learner, session } = await playing();
    await learner.beat(session, [[0, 10]], { sequence: 5 });
    const late = received(await learner.beat(session, [[0, 5]], { sequence: 4 }));
    expect(late.state.coveredSeconds).toBe(10);
  });

  it('that claims the same second many times credits it once', async () => {
    const { learner, session } = await playing();
    const beat = await learner.beat(session, [
      [0, 10],
      [0, 10],
      [5, 12],
      [0, 12],
    ]);
    expect(received(beat).creditedSeconds).toBe(12);
  });

  it('beyond the end credits nothing there', async () => {
    const { learner, session } = await playing();
    const beat = received(await learner.beat(session, [[38, 86_400]], { positionSeconds: 86_400 }));
    expect(beat.state).toMatchObject({ coveredSeconds: 2, positionSeconds: 40 });
  });

  it('of a hidden tab credits nothing, neither at once nor when the tab is shown again', async () => {
    const { learner, session } = await playing();
    await learner.beat(session, [[0, 10]], { visible: false });
    expect(received(await learner.beat(session, [[0, 12]])).state.watched).toEqual([{ from: 10, to: 12 }]);
  });

  it('of a hidden tab counts where the version allows it', async () => {
    const { learner, session } = await playing({ hiddenAllowed: true });
    expect(received(await learner.beat(session, [[0, 10]], { visible: false })).creditedSeconds).toBe(10);
  });

  it('after the course was completed completes nothing again', async () => {
    const { learner, session } = await playing();
    api.clock.forward(10);
    expect(received(await learner.beat(session, [[0, 38]])).completion).not.toBeNull();
    api.clock.forward(10);
    const after = received(await learner.beat(session, [[0, 40]]));
    expect(after.completion).toBeNull();
    expect(after.state.coveredSeconds).toBe(40);
  });
});

describe('a beat that no player sends', () => {
  const honest = { sequence: 1, played: [{ from: 0, to: 5 }], positionSeconds: 5, visible: true };
  it.each<[string, object]>([
    ['negative seconds', { played: [{ from: -5, to: 5 }] }],
    ['seconds that run backwards', { played: [{ from: 9, to: 3 }] }],
    ['seconds without measure', { played: [{ from: 0, to: 1e308 }] }],
    ['more than a day', { played: [{ from: 0, to: 86_401 }] }],
    ['a thousand and one ranges', { played: Array.from({ length: 1001 }, () => ({ from: 0, to: 1 })) }],
    ['a text for a number', { played: [{ from: 'NaN', to: 'Infinity' }] }],
    ['no number', { played: [{ from: null, to: 5 }] }],
    ['sequence 0', { sequence: 0 }],
    ['a sequence that is no integer', { sequence: 1.5 }],
    ['a sequence beyond an integer', { sequence: 2 ** 31 }],
    ['a negative position', { positionSeconds: -1 }],
    ['a position without measure', { positionSeconds: 1e308 }],
    ['a session id that is none', { sessionId: "' or 1=1 --" }],
  ])('is refused as BAD_INPUT: %s', async (_, forged) => {
    const { learner, session } = await playing();
    const beat = { sessionId: session, ...honest, ...forged };
    const answer = await api.ask(BEAT, { beat }, learner.person.cookie);
    expect(codeOf(answer)).toBe('BAD_INPUT');
    expect(answer.status).toBeLessThan(500);
    expect((await learner.ledger()).coveredSeconds).toBe(0);
  });

  it('leaves the session as it was: the next honest beat is credited in full', async () => {
    const { learner, session } = await playing();
    await learner.beat(session, [[-5, 5]], { sequence: 1 });
    expect(received(await learner.beat(session, [[0, 20]], { sequence: 1 })).creditedSeconds).toBe(20);
  });
});

describe('two players of one person', () => {
  it('are one: the second takes over, and the first is told at its next beat', async () => {
    const { learner, session: first } = await playing();
    const second = await learner.startWatching();
    api.clock.forward(10);
    expect(codeOf(await learner.beat(first, [[0, 10]]))).toBe('WATCH_TAKEN_OVER');
    expect(received(await learner.beat(second, [[0, 10]])).creditedSeconds).toBe(10);
  });

  it('earn no more than one, however often they are opened', async () => {
    const { learner } = await playing();
    let session = '';
    for (let n = 0; n < 10; n += 1) {
      session = await learner.startWatching();
      await learner.beat(session, [[0, 40]]);
    }
    expect((await learner.ledger()).coveredSeconds).toBeLessThanOrEqual(23);
  });

  it('of two courses are one as well', async () => {
    const { learner, session } = await playing();
    const other = await Learner.enrolled(api, learner.person, await api.build.course({ quiz: false }));
    await other.startWatching();
    expect(codeOf(await learner.beat(session, [[0, 10]]))).toBe('WATCH_TAKEN_OVER');
    expect((await learner.ledger()).coveredSeconds).toBe(0);
  });
});

describe('a player of somebody else', () => {
  it('takes no beat from another person, and its own person loses nothing', async () => {
    const { learner, session } = await playing();
    const { learner: thief, session: own } = await playing();
    const stolen = await learner.beat(session, [[0, 10]], { cookie: thief.person.cookie, sequence: 1 });
    expect(codeOf(stolen)).toBe('WATCH_TAKEN_OVER');
    expect(received(await learner.beat(session, [[0, 10]], { sequence: 1 })).creditedSeconds).toBe(10);
    expect(received(await thief.beat(own, [[0, 10]])).creditedSeconds).toBe(10);
  });

  it('that never was is told the same as one that was taken over', async () => {
    const { learner } = await playing();
    expect(codeOf(await learner.beat(randomUUID(), [[0, 10]]))).toBe('WATCH_TAKEN_OVER');
  });

  it('stays unseen: an enrolment of somebody else is NOT_FOUND', async () => {
    const [{ learner }, { learner: other }] = [await playing(), await playing()];
    const read = 'query ($id: ID!) { enrolment(id: $id) { state } }';
    const code = await api.refusal(read, { id: other.enrolmentId }, learner.person.cookie);
    expect(code).toBe('NOT_FOUND');
  });
});

describe('one player that sends the same beat on many lines at once', () => {
  it('is credited once', async () => {
    const { learner, session } = await playing();
    const beats = Array.from({ length: 8 }, () => learner.beat(session, [[0, 20]], { sequence: 1 }));
    const credited = (await Promise.all(beats)).map((beat) => received(beat).creditedSeconds);
    expect(credited.reduce((sum, seconds) => sum + seconds, 0)).toBe(20);
  });

  it('is completed once', async () => {
    const { learner, session } = await playing();
    api.clock.forward(10);
    const beats = [1, 2, 3, 4, 5, 6].map((sequence) => learner.beat(session, [[0, 40]], { sequence }));
    const told = (await Promise.all(beats)).map((beat) => received(beat).completion);
    expect(told.filter(Boolean)).toHaveLength(1);
  });
});
