import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SessionService } from '../../libs/organisation/index.js';
import { Database, type Actor } from '../../libs/platform/index.js';
import { lengthOf, type SecondRange } from '../../libs/vocabulary/index.js';
import { TestApi } from '../support/api.js';
import { WatchModel, type Step } from './watch-model.js';

const DURATION = 60;
const RATE = 2;
const TOLERANCE_S = 3;

interface State {
  coveredSeconds: number;
  watched: SecondRange[];
  missing: SecondRange[];
  complete: boolean;
}

let api: TestApi;
let db: Database;
let actor: Actor;
let enrolment: string;
let video: string;

beforeAll(async () => {
  api = await TestApi.start();
  db = api.app.get(Database);
  const person = await api.build.person();
  const course = await api.build.course({ seconds: DURATION, maxRate: RATE, coveragePercent: 95 });
  actor = await api.app.get(SessionService).actorOf(person.cookie.split('=')[1]);
  const { enrol } = await api.get<{ enrol: { id: string } }>(
    'mutation ($code: String!) { enrol(courseCode: $code) { id } }',
    { code: course.code },
    person.cookie,
  );
  enrolment = enrol.id;
  video = course.videoId;
});

afterAll(() => api.close());

async function forget(): Promise<void> {
  await api.db.sql.query('delete from watch; delete from watch_session');
  // Hours of playing pass in these tests; the API marks a session as used when a request arrives, which these skip.
  await api.db.sql.query('update session set last_seen_at = $1', [api.clock.now()]);
}

class Ledger {
  private session = randomUUID();

  async take(step: Step): Promise<{ credited: number; state: State } | null> {
    if (step.kind === 'wait') {
      api.clock.forward(step.seconds);
      return null;
    }
    if (step.kind === 'start') {
      this.session = randomUUID();
      await db.json(actor, { name: 'start', text: 'select start_watching($1, $2, $3) as json' }, [
        this.session,
        enrolment,
        video,
      ]);
      return null;
    }
    const played = `{${step.played.map(({ from, to }) => `[${from},${to})`).join(',')}}`;
    const receipt = await db.json<{ creditedSeconds: number; state: State }>(
      actor,
      { name: 'beat', text: 'select record_beat($1, $2, $3::int4multirange, $4, $5) as json' },
      [this.session, step.sequence, played, 0, step.visible],
    );
    return { credited: receipt.creditedSeconds, state: receipt.state };
  }
}

// A player that may lie about anything: any ranges, also beyond the end; repeated, late and skipped sequence numbers.
const range = fc
  .tuple(fc.integer({ min: 0, max: DURATION + 20 }), fc.integer({ min: 1, max: DURATION }))
  .map(([from, length]) => ({ from, to: from + length }));
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('wait' as const), seconds: fc.integer({ min: 0, max: 15 }) }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'start' as const }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('beat' as const),
      sequence: fc.integer({ min: 1, max: 12 }),
      played: fc.array(range, { maxLength: 4 }),
      visible: fc.boolean(),
    }),
  },
);
const steps = fc.array(step, { minLength: 1, maxLength: 25 });

describe('the watch ledger, for any sequence of beats', () => {
  it('credits exactly what the simple model credits', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        await forget();
        const ledger = new Ledger();
        const model = new WatchModel(DURATION, RATE);
        for (const next of [{ kind: 'start' } as const, ...sequence]) {
          const expected = model.take(next);
          const answer = await ledger.take(next);
          if (answer) {
            expect(answer.credited).toBe(expected);
            expect(answer.state.coveredSeconds).toBe(model.watched.size);
          }
        }
      }),
      { numRuns: 120 },
    );
  });

  it('never credits more than was played, nor more than wall clock × rate and one tolerance, and never falls', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        await forget();
        const ledger = new Ledger();
        const model = new WatchModel(DURATION, RATE);
        const began = api.clock.now().getTime();
        let before = 0;
        for (const next of [{ kind: 'start' } as const, ...sequence]) {
          model.take(next);
          const answer = await ledger.take(next);
          if (!answer) continue;
          const { state } = answer;
          const elapsed = (api.clock.now().getTime() - began) / 1000;
          expect(state.coveredSeconds).toBeLessThanOrEqual(elapsed * RATE + TOLERANCE_S);
          expect(state.coveredSeconds).toBeGreaterThanOrEqual(before);
          expect(lengthOf(state.watched)).toBe(state.coveredSeconds);
          expect(lengthOf([...state.watched, ...state.missing])).toBe(DURATION);
          for (const { from, to } of state.watched) {
            for (let second = from; second < to; second += 1) expect(model.sent.has(second)).toBe(true);
          }
          before = state.coveredSeconds;
        }
      }),
      { numRuns: 120 },
    );
  });

  it('loses nothing to an honest player whose beats are lost, repeated or late, at any permitted speed', async () => {
    const lossy = fc.array(fc.constantFrom('sent', 'lost', 'twice'), { minLength: 20, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(0.5, 1, 1.5, 2), lossy, async (speed, fates) => {
        await forget();
        const ledger = new Ledger();
        await ledger.take({ kind: 'start' });
        let position = 0;
        let covered = 0;
        for (const [index, fate] of [...fates, 'sent'].entries()) {
          await ledger.take({ kind: 'wait', seconds: 10 });
          position = Math.min(DURATION, position + 10 * speed);
          const beat: Step = {
            kind: 'beat',
            sequence: index + 1,
            played: [{ from: 0, to: position }],
            visible: true,
          };
          const times = fate === 'lost' ? 0 : fate === 'twice' ? 2 : 1;
          for (let time = 0; time < times; time += 1)
            covered = (await ledger.take(beat))?.state.coveredSeconds ?? covered;
        }
        expect(covered).toBe(Math.floor(position));
      }),
      { numRuns: 60 },
    );
  });
});
