import type { LocalDate } from 'vocabulary';

/** 0 … 100 with one decimal, cut and not rounded: 74.96 % is not yet 75 %. */
export function percentOf(numerator: number, denominator: number): number {
  return denominator === 0 ? 0 : Math.floor((numerator * 1000) / denominator) / 10;
}

interface RatioFacts {
  targetOn: LocalDate;
  target: number;
  denominator: number;
  history: readonly { on: LocalDate; numerator: number; denominator: number }[];
  forecast: {
    points: readonly { on: LocalDate; expected: number; low: number; high: number }[];
  } | null;
}

/** The lines of the drawing, in percent; what is expected after the last sitting stays so until the target’s day. */
export function ratioLines({ targetOn, target, denominator, history, forecast }: RatioFacts) {
  const percent = (people: number): number => (denominator === 0 ? 0 : (people / denominator) * 100);
  const points = (forecast?.points ?? []).map(({ on, expected, low, high }) => ({
    on,
    expected: percent(expected),
    low: percent(low),
    high: percent(high),
  }));
  const last = points.at(-1);
  const from = history[0]?.on ?? targetOn;
  return {
    from,
    lines: {
      actual: history.map((point) => ({
        on: point.on,
        value: percentOf(point.numerator, point.denominator),
      })),
      people: [],
      target: [
        { on: from, value: target },
        { on: targetOn, value: target },
      ],
      forecast: last && last.on < targetOn ? [...points, { ...last, on: targetOn }] : points,
    },
  };
}

interface OutlookFacts {
  asOf: LocalDate;
  targetOn: LocalDate;
  numerator: number;
  denominator: number;
  needed: number;
  forecast: RatioFacts['forecast'];
}

/** Will the share be reached? The words mean what they mean for a count: see insight/burn-up-series.ts. */
export function ratioOutlook({ asOf, targetOn, numerator, denominator, needed, forecast }: OutlookFacts) {
  if (denominator > 0 && needed === 0) return 'reached';
  if (asOf >= targetOn) return 'missed';
  const last = forecast?.points.at(-1);
  if (!last) return 'unknown';
  const aim = numerator + needed;
  if (last.low >= aim) return 'likely';
  if (last.high < aim) return 'unlikely';
  return last.expected >= aim ? 'uncertain' : 'doubtful';
}
