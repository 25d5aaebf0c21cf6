import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, Judgement, MeasureType } from '../../vocabulary/index.js';
import { judge, type Aim, type Figure } from './judgement.js';

const PLAN = { startsOn: '2024-04-01', endsOn: '2026-03-31' };
const DAYS = 730;

const aim = (more: Partial<Aim>): Aim => ({
  measureType: 'count_cum',
  direction: 'up',
  baselineValue: 0,
  targetValue: 730,
  annualFloor: null,
  ...more,
});
const value = (number: number, byYear: Record<number, number> = {}): Figure => ({
  value: number,
  noValue: null,
  byYear: Object.entries(byYear).map(([year, of]) => ({ fiscalYear: Number(year), value: of })),
});
const on = (more: Partial<Aim>, figure: Figure, asOf: string) => judge(aim(more), figure, asOf, PLAN);

/** Days of the plan before its last: n is how many have passed. */
const passed = fc.integer({ min: 1, max: DAYS - 1 });
const day = (n: number) => addDays(PLAN.startsOn, n - 1);
const anyAim = fc.record({
  measureType: fc.constantFrom(...Object.values(MeasureType)),
  direction: fc.constantFrom('up', 'down', 'keep', 'keep_zero', 'reach'),
  baselineValue: fc.option(fc.integer({ min: 0, max: 5000 })),
  targetValue: fc.option(fc.integer({ min: 0, max: 5000 })),
  annualFloor: fc.option(fc.integer({ min: 0, max: 500 })),
});
const anyFigure = fc.record({
  value: fc.option(fc.integer({ min: 0, max: 5000 })),
  noValue: fc.constant(null),
  byYear: fc.array(fc.record({ fiscalYear: fc.integer({ min: 2023, max: 2026 }), value: fc.nat(3000) })),
  milestones: fc.option(fc.record({ due: fc.nat(3), reached: fc.nat(5), total: fc.nat(5) }), {
    nil: undefined,
  }),
});

describe('a judgement', () => {
  it('is open before the end and settled from the last day on, whatever is measured', () => {
    fc.assert(
      fc.property(anyAim, anyFigure, fc.integer({ min: -400, max: 1200 }), (of, figure, n) => {
        const verdict = judge(of, figure, day(n), PLAN);
        if (n >= DAYS) expect([Judgement.on_track, Judgement.behind]).not.toContain(verdict);
        else expect(verdict).not.toBe(Judgement.reached);
      }),
    );
  });

  it('never becomes worse with a better figure', () => {
    const rank = [Judgement.not_reached, Judgement.behind, Judgement.on_track, Judgement.reached];
    fc.assert(
      fc.property(anyAim, fc.nat(5000), fc.nat(5000), fc.integer({ min: 1, max: 900 }), (of, a, b, n) => {
        fc.pre(of.direction === 'up' || of.direction === 'down' || of.direction === 'keep');
        const [worse, better] = a < b === (of.direction !== 'down') ? [a, b] : [b, a];
        const [low, high] = [judge(of, value(worse), day(n), PLAN), judge(of, value(better), day(n), PLAN)];
        expect(rank.indexOf(high)).toBeGreaterThanOrEqual(rank.indexOf(low));
      }),
    );
  });

  it('follows the straight line to the day: on it is on track, a little below is behind', () => {
    fc.assert(
      fc.property(passed, fc.nat(3000), (n, baseline) => {
        const up = { baselineValue: baseline, targetValue: baseline + DAYS };
        expect(on(up, value(baseline + n), day(n))).toBe(Judgement.on_track);
        expect(on(up, value(baseline + n - 1), day(n))).toBe(Judgement.behind);
        const down = { direction: 'down', baselineValue: baseline + DAYS, targetValue: baseline };
        expect(on(down, value(baseline + DAYS - n), day(n))).toBe(Judgement.on_track);
        expect(on(down, value(baseline + DAYS - n + 1), day(n))).toBe(Judgement.behind);
      }),
    );
  });

  it('at the end is reached exactly when the target is', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), fc.nat(5000), fc.boolean(), (baseline, target, of, down) => {
        const verdict = on(
          { direction: down ? 'down' : 'up', baselineValue: baseline, targetValue: target },
          value(of),
          PLAN.endsOn,
        );
        expect(verdict === Judgement.reached).toBe(down ? of <= target : of >= target);
      }),
    );
  });

  it('is undecided without a number, but for an incident of another year', () => {
    fc.assert(
      fc.property(
        anyAim,
        fc.constantFrom('not_applicable', 'to_be_measured', 'to_be_decided'),
        passed,
        (of, why, n) => {
          expect(judge(of, { value: null, noValue: why }, day(n), PLAN)).toBe(Judgement.undecided);
        },
      ),
    );
  });

  it('begins a 「－」 at nothing', () => {
    expect(on({ baselineValue: null }, value(365), day(365))).toBe(Judgement.on_track);
    expect(on({ baselineValue: null }, value(364), day(365))).toBe(Judgement.behind);
  });
});

describe('what must be kept', () => {
  const keep = { measureType: 'coverage', direction: 'keep', baselineValue: 23, targetValue: 23 } as const;

  it('is on track only while it is, on every day', () => {
    fc.assert(
      fc.property(passed, fc.nat(23), (n, of) => {
        expect(on(keep, value(of), day(n))).toBe(of === 23 ? Judgement.on_track : Judgement.behind);
      }),
    );
  });

  it('at zero is lost with one incident, also one of an earlier year', () => {
    const zero = { measureType: 'count_annual', direction: 'keep_zero', targetValue: 0 } as const;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1200 }), fc.nat(3), fc.nat(3), (n, first, second) => {
        const verdict = on(zero, value(second, { 2024: first, 2025: second }), day(n));
        const clean = n >= DAYS ? Judgement.reached : Judgement.on_track;
        expect(verdict).toBe(first + second > 0 ? Judgement.not_reached : clean);
      }),
    );
  });
});

describe('a total with a floor for every year', () => {
  const both = {
    measureType: 'count_cum_annual',
    baselineValue: null,
    targetValue: 200,
    annualFloor: 100,
  } as const;

  it('needs both: the total does not make up for a year, and the years not for the total', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (first, second) => {
        const verdict = on(both, value(first + second, { 2024: first, 2025: second }), PLAN.endsOn);
        expect(verdict === Judgement.reached).toBe(first >= 100 && second >= 100 && first + second >= 200);
      }),
    );
  });

  it('is not reached as soon as a year has ended below its floor', () => {
    expect(on(both, value(99, { 2024: 99 }), '2025-03-30')).toBe(Judgement.behind);
    expect(on(both, value(99, { 2024: 99 }), '2025-03-31')).toBe(Judgement.not_reached);
    expect(on(both, value(300, { 2024: 99, 2025: 201 }), '2025-10-01')).toBe(Judgement.not_reached);
  });

  it('is behind while the year under way is below its own line, with whatever total', () => {
    expect(on(both, value(230, { 2024: 200, 2025: 30 }), '2025-09-30')).toBe(Judgement.behind);
    expect(on(both, value(251, { 2024: 200, 2025: 51 }), '2025-09-30')).toBe(Judgement.on_track);
  });

  it('also of new hours: 1,500 in each year', () => {
    const hours = {
      measureType: 'count_cum_new',
      baselineValue: null,
      targetValue: 3000,
      annualFloor: 1500,
    } as const;
    expect(on(hours, value(3100, { 2024: 1500, 2025: 1600 }), PLAN.endsOn)).toBe(Judgement.reached);
    expect(on(hours, value(3100, { 2024: 1499, 2025: 1601 }), PLAN.endsOn)).toBe(Judgement.not_reached);
  });
});

describe('what is set or measured later', () => {
  it('is undecided until then', () => {
    fc.assert(
      fc.property(passed, fc.nat(5000), (n, of) => {
        const better = {
          measureType: 'relative_to_measured',
          baselineValue: null,
          targetValue: null,
        } as const;
        expect(on(better, value(of), day(n))).toBe(Judgement.undecided);
        const later = { measureType: 'target_tbd', baselineValue: null, targetValue: null } as const;
        expect(on(later, value(of), day(n))).toBe(Judgement.undecided);
      }),
    );
  });

  it('then is judged: better than what was measured, or by the line to what was set', () => {
    const better = { measureType: 'relative_to_measured', baselineValue: 62, targetValue: null } as const;
    expect(on(better, value(62), PLAN.endsOn)).toBe(Judgement.not_reached);
    expect(on(better, value(62.1), PLAN.endsOn)).toBe(Judgement.reached);
    expect(on(better, value(61), day(10))).toBe(Judgement.behind);
    expect(on({ measureType: 'target_tbd', baselineValue: null }, value(10), day(10))).toBe(
      Judgement.on_track,
    );
  });
});

describe('a checklist', () => {
  const reach = {
    measureType: 'milestone',
    direction: 'reach',
    baselineValue: null,
    targetValue: null,
  } as const;

  it('is on track while all that is due is reached, and reached with the last', () => {
    fc.assert(
      fc.property(passed, fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 6 }), (n, due, reached, total) => {
        const figure = { value: null, noValue: null, milestones: { due, reached, total } };
        expect(on(reach, figure, day(n))).toBe(reached >= due ? Judgement.on_track : Judgement.behind);
        expect(on(reach, figure, PLAN.endsOn)).toBe(
          reached >= total ? Judgement.reached : Judgement.not_reached,
        );
      }),
    );
  });
});
