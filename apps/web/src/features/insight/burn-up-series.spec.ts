import { describe, expect, it } from '@jest/globals';
import { cumulative, targetLineOn, type BurnUpFacts } from './burn-up-series';

const facts: BurnUpFacts = {
  asOf: '2024-06-10',
  openingBalance: 2_000,
  target: 4_000,
  targetOn: '2026-03-31',
  baselineOn: '2024-04-01',
  total: 2_060,
  months: [
    { month: '2024-04-01', completions: 10, firstTimers: 8 },
    { month: '2024-05-01', completions: 0, firstTimers: 0 },
    { month: '2024-06-01', completions: 50, firstTimers: 30 },
  ],
  forecast: null,
};

describe('the line of the burn-up', () => {
  it('starts from the opening balance, stands still in an empty month, and ends today at the total', () => {
    expect(cumulative(facts, facts.openingBalance, (month) => month.completions)).toEqual([
      { on: '2024-04-01', value: 2_000 },
      { on: '2024-04-30', value: 2_010 },
      { on: '2024-05-31', value: 2_010 },
      { on: '2024-06-10', value: facts.total },
    ]);
  });

  it('counts people from nobody', () => {
    expect(cumulative(facts, 0, (month) => month.firstTimers).at(-1)?.value).toBe(38);
  });
});

describe('the straight way to the target', () => {
  it.each([
    ['before it begins', '2024-01-01', 2_000],
    ['half way', '2025-03-31', 2_999],
    ['after the target date', '2026-06-01', 4_000],
  ])('%s', (_, on, value) => {
    expect(targetLineOn(facts, on)).toBe(value);
  });

  it('is none for a part of the bodies', () => {
    expect(targetLineOn({ ...facts, target: null }, '2025-03-31')).toBeUndefined();
  });
});
