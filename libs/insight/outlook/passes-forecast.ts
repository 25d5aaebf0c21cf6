import { judged, type BackTestResult } from './back-test.js';

/** One sitting that is over: who was designated and not qualified before its results, and how many of them passed. */
export interface PastSitting {
  candidates: number;
  passes: number;
}

export interface PassesForecastResult {
  method: string;
  level: number;
  basedOnSittings: number;
  /** After each coming sitting: how many of the candidates will have passed. */
  steps: { expected: number; low: number; high: number }[];
  /** 0 … 1: that at least `needed` pass in all of them together. */
  chance: number;
}

/** From fewer than two sittings a rate is a guess. */
export const FEWEST_SITTINGS = 2;
const LEVEL = 0.8;
/** Jeffreys' prior, as weak as half a candidate who passes and half a one who does not: Beta(½, ½). */
const PRIOR = 0.5;

/**
 * `beta_binomial_sittings`: at each sitting every candidate passes with the same unknown probability p. What past sittings
 * showed, on Jeffreys' prior, is a beta distribution of p; under each p, the passes of `sittings` sittings are binomial
 * with 1 − (1 − p)^sittings, since who has passed is no candidate any more. The interval is read from the distribution
 * itself, 10 % on either side, and therefore covers at least 80 %. Null with fewer than two past sittings that had
 * candidates, and without a coming one.
 */
export function passesForecastOf(
  past: readonly PastSitting[],
  candidates: number,
  sittings: number,
  needed: number,
): PassesForecastResult | null {
  const known = past.filter((sitting) => sitting.candidates > 0);
  if (known.length < FEWEST_SITTINGS || sittings < 1) return null;
  const steps = Array.from({ length: sittings }, (_, n) => passesDistribution(known, candidates, n + 1));
  return {
    method: 'beta_binomial_sittings',
    level: LEVEL,
    basedOnSittings: known.length,
    steps: steps.map(summaryOf),
    chance: Math.min(
      1,
      (steps.at(-1) ?? []).slice(needed).reduce((sum, share) => sum + share, 0),
    ),
  };
}

/** Each past sitting, forecast from those before it alone; they come in order. Null when none has two before it. */
export function backTestOfSittings(past: readonly PastSitting[]): BackTestResult | null {
  const known = past.filter((sitting) => sitting.candidates > 0);
  const trials = known.slice(FEWEST_SITTINGS).map(({ candidates, passes }, n) => ({
    ...summaryOf(passesDistribution(known.slice(0, n + FEWEST_SITTINGS), candidates, 1)),
    actual: passes,
  }));
  return trials.length > 0 ? judged(trials) : null;
}

/** The probability of 0, 1, … `candidates` passes in so many sittings. */
export function passesDistribution(
  past: readonly PastSitting[],
  candidates: number,
  sittings: number,
): number[] {
  const logChoices = logBinomials(candidates);
  const distribution = Array<number>(candidates + 1).fill(0);
  for (const { rate, weight } of posteriorOf(past)) {
    const fails = sittings * Math.log1p(-rate);
    const passes = Math.log(-Math.expm1(fails));
    for (let k = 0; k <= candidates; k += 1) {
      const log = (logChoices[k] ?? 0) + k * passes + (candidates - k) * fails;
      distribution[k] = (distribution[k] ?? 0) + weight * Math.exp(log);
    }
  }
  return distribution;
}

const NODES = 200;
const STANDARD_DEVIATIONS = 8;

/**
 * Beta(½ + passes, ½ + failures) as weights on a grid, by the midpoint rule over the angle θ with p = sin²θ, where
 * Jeffreys' density is flat and has no poles.
 */
function posteriorOf(past: readonly PastSitting[]): { rate: number; weight: number }[] {
  const passes = PRIOR + past.reduce((sum, sitting) => sum + sitting.passes, 0);
  const failures = PRIOR + past.reduce((sum, sitting) => sum + sitting.candidates - sitting.passes, 0);
  const middle = Math.asin(Math.sqrt(passes / (passes + failures)));
  const reach = STANDARD_DEVIATIONS / (2 * Math.sqrt(passes + failures));
  const from = Math.max(0, middle - reach);
  const step = (Math.min(Math.PI / 2, middle + reach) - from) / NODES;
  const nodes = Array.from({ length: NODES }, (_, n) => {
    const angle = from + (n + 0.5) * step;
    const log = (2 * passes - 1) * Math.log(Math.sin(angle)) + (2 * failures - 1) * Math.log(Math.cos(angle));
    return { rate: Math.sin(angle) ** 2, log };
  });
  const highest = Math.max(...nodes.map(({ log }) => log));
  const total = nodes.reduce((sum, { log }) => sum + Math.exp(log - highest), 0);
  return nodes.map(({ rate, log }) => ({ rate, weight: Math.exp(log - highest) / total }));
}

/** ln of n over k, for every k. */
function logBinomials(n: number): number[] {
  const logs = [0];
  for (let k = 1; k <= n; k += 1) logs.push((logs[k - 1] ?? 0) + Math.log((n - k + 1) / k));
  return logs;
}

function summaryOf(distribution: readonly number[]): { expected: number; low: number; high: number } {
  const tail = (1 - LEVEL) / 2;
  return {
    expected: distribution.reduce((sum, share, k) => sum + share * k, 0),
    low: quantileOf(distribution, tail),
    high: quantileOf(distribution, 1 - tail),
  };
}

/** The smallest k up to which at least this share lies. */
function quantileOf(distribution: readonly number[], share: number): number {
  let sum = 0;
  for (const [k, probability] of distribution.entries()) {
    sum += probability;
    if (sum >= share - 1e-12) return k;
  }
  return distribution.length - 1;
}
