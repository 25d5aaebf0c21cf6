import {
  fiscalYearEnd,
  fiscalYearOf,
  fiscalYearStart,
  Judgement,
  MeasureType,
  type FiscalYear,
  type LocalDate,
} from '../../vocabulary/index.js';

/** The target as it stands on the day: the plan's numbers, and those that were set later. */
export interface Aim {
  measureType: `${MeasureType}`;
  /** up | down | keep | keep_zero | reach */
  direction: string;
  /** Null for 「－」, and for 「測定予定」 as long as nothing is measured. */
  baselineValue: number | null;
  /** Null while it is still to be set, and for what is reached and not counted. */
  targetValue: number | null;
  /** What every single fiscal year must bring besides the total. */
  annualFloor: number | null;
}

/** What is known on the day. A cumulative measure's `value` is its total; an annual one's is that of the newest year. */
export interface Figure {
  value: number | null;
  noValue: 'not_applicable' | 'to_be_measured' | 'to_be_decided' | null;
  byYear?: readonly { fiscalYear: FiscalYear; value: number }[];
  /** `due`: how many should have been reached by the day. */
  milestones?: { due: number; reached: number; total: number } | null;
}

/** Both days inclusive. */
export interface PlanDays {
  startsOn: LocalDate;
  endsOn: LocalDate;
}

/**
 * Where the indicator stands on `asOf`. Before the last day of the plan it is on track when it is at or beyond the
 * straight line from baseline to target, which begins on the eve of the plan; from the last day on it is reached or not.
 * What can no longer be reached — an incident where there must be none, an ended year below its floor — is not reached
 * at once.
 */
export function judge(aim: Aim, figure: Figure, asOf: LocalDate, plan: PlanDays): Judgement {
  const over = asOf >= plan.endsOn;
  const verdict = (kept: boolean): Judgement =>
    over ? (kept ? Judgement.reached : Judgement.not_reached) : kept ? Judgement.on_track : Judgement.behind;

  if (aim.direction === 'reach') {
    const { due, reached, total } = figure.milestones ?? { due: 0, reached: 0, total: 0 };
    if (total === 0) return Judgement.undecided;
    return verdict(reached >= (over ? total : due));
  }
  if (aim.direction === 'keep_zero') {
    const incidents = [figure.value, ...(figure.byYear ?? []).map(({ value }) => value)];
    if (incidents.some((value) => value !== null && value > 0)) return Judgement.not_reached;
    return figure.value === null ? Judgement.undecided : verdict(true);
  }
  if (figure.value === null) return Judgement.undecided;
  if (aim.measureType === 'relative_to_measured' && aim.targetValue === null) {
    // 「左記測定値からの向上」: better than what was measured, by however little.
    if (aim.baselineValue === null) return Judgement.undecided;
    return verdict(
      aim.direction === 'down' ? figure.value < aim.baselineValue : figure.value > aim.baselineValue,
    );
  }
  if (aim.targetValue === null) return Judgement.undecided;
  if (aim.direction === 'keep') return verdict(figure.value >= aim.targetValue);
  const floor = aim.annualFloor === null ? 'kept' : floorOn(aim.annualFloor, figure, asOf, plan);
  if (floor === 'missed') return Judgement.not_reached;
  return verdict(
    floor === 'kept' &&
      atLine(aim.direction, aim.baselineValue ?? 0, aim.targetValue, figure.value, asOf, plan),
  );
}

/** Multiplied out instead of divided, so that whole numbers compare exactly. */
function atLine(
  direction: string,
  baseline: number,
  target: number,
  value: number,
  asOf: LocalDate,
  { startsOn, endsOn }: PlanDays,
): boolean {
  const days = daysOf(startsOn, endsOn);
  const passed = Math.min(Math.max(daysOf(startsOn, asOf), 0), days);
  const ahead = (value - baseline) * days - (target - baseline) * passed;
  return direction === 'down' ? ahead <= 0 : ahead >= 0;
}

/** Ended years must have brought the floor; the year under way must be at its own straight line. */
function floorOn(
  floor: number,
  figure: Figure,
  asOf: LocalDate,
  plan: PlanDays,
): 'kept' | 'behind' | 'missed' {
  const brought = new Map((figure.byYear ?? []).map(({ fiscalYear, value }) => [fiscalYear, value]));
  const now = fiscalYearOf(asOf < plan.endsOn ? asOf : plan.endsOn);
  for (let year = fiscalYearOf(plan.startsOn); year <= now; year += 1) {
    const value = brought.get(year) ?? 0;
    if (fiscalYearEnd(year) <= asOf) {
      if (value < floor) return 'missed';
    } else if (
      !atLine('up', 0, floor, value, asOf, { startsOn: fiscalYearStart(year), endsOn: fiscalYearEnd(year) })
    ) {
      return 'behind';
    }
  }
  return 'kept';
}

/** Both days counted. */
function daysOf(from: LocalDate, to: LocalDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000 + 1;
}
