import { Injectable } from '@nestjs/common';
import { allowed, recordReading, signedIn } from '../../organisation/index.js';
import {
  Clock,
  Database,
  DomainError,
  keyOf,
  pageOf,
  pageSize,
  type Actor,
  type Ctx,
} from '../../platform/index.js';
import { fiscalYearOf, fiscalYearStart, addDays, type LocalDate } from '../../vocabulary/index.js';
import { plansPasses } from './outlook.policy.js';
import type { NearPerson, NearPersonConnection } from './nearest-to-pass.types.js';
import { backTestOfSittings, passesForecastOf } from './passes-forecast.js';
import {
  AIM,
  COMING_SITTINGS,
  NEAREST_TO_PASS,
  PAST_SITTINGS,
  PLANNED_MOVES,
  PLANNED_RATIO,
  RATIO_ON,
} from './path-to-target.sql.js';
import {
  NoForecast,
  type BodyEffect,
  type ComingSitting,
  type PassesForecast,
  type PastSitting,
  type PathToTarget,
  type PlannedMove,
  type PlannedRatio,
  type RatioPoint,
  type RotationEffect,
} from './path-to-target.types.js';

interface Aim {
  indicatorKey: string;
  definitionId: string;
  target: number;
  startsOn: LocalDate;
  targetOn: LocalDate;
}

/** From the 75 % of today to that of the target's day. */
@Injectable()
export class PathToTargetService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Whose figure it is decides PostgreSQL. Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT (a day to come), INDICATOR_NOT_DERIVED. */
  pathToTarget(actor: Actor, organisationId: string | null, day: LocalDate | null): Promise<PathToTarget> {
    signedIn(actor);
    const asOf = day ?? this.clock.today();
    return this.db.read(actor, async (ctx) => {
      const aim = await aimOn(ctx, asOf);
      const scope = [aim.definitionId, organisationId];
      const pastSittings = await ctx.em.query<PastSitting[]>(PAST_SITTINGS, [...scope, asOf]);
      const days = [
        addDays(aim.startsOn, -1),
        aim.startsOn,
        ...pastSittings.map(({ announcedOn }) => announcedOn ?? asOf),
        asOf,
      ].filter((on) => on <= asOf);
      const history = (await ctx.em.query<RatioPoint[]>(RATIO_ON, [...scope, [...new Set(days)]])).filter(
        ({ denominator, on }) => denominator > 0 || on === asOf,
      );
      const { numerator, denominator } = history.at(-1) ?? { numerator: 0, denominator: 0 };
      const comingSittings = await ctx.em.query<ComingSitting[]>(COMING_SITTINGS, [asOf, aim.targetOn]);
      const [{ whole } = { whole: false }] = await ctx.em.query<{ whole: boolean }[]>(
        'select $1::bigint is null and actor_sees_figures() as whole',
        [organisationId],
      );
      const needed = neededFor(aim.target, numerator, denominator);
      return {
        ...aim,
        asOf,
        whole,
        numerator,
        denominator,
        needed,
        history,
        pastSittings,
        comingSittings,
        planned: asOf === this.clock.today() ? await plannedOn(ctx, aim, organisationId, denominator) : null,
        ...outlookOf({ asOf, numerator, denominator, needed }, pastSittings, comingSittings),
      };
    });
  }

  /** What the next 1 April's planned moves do. Refuses: FORBIDDEN, INDICATOR_NOT_DERIVED, BAD_INPUT. */
  rotationEffect(actor: Actor, organisationId: string | null): Promise<RotationEffect> {
    allowed(actor, plansPasses);
    const today = this.clock.today();
    const on = fiscalYearStart(fiscalYearOf(today) + 1);
    return this.db.write(actor, async (ctx) => {
      const { definitionId } = await aimOn(ctx, today);
      const values = [definitionId, organisationId, on];
      const bodies = await ctx.em.query<BodyEffect[]>(PLANNED_RATIO, values);
      const moves = await ctx.em.query<PlannedMove[]>(PLANNED_MOVES, values);
      await recordReading(
        ctx,
        moves.map(({ personId }) => personId),
        'path_to_target',
      );
      return { on, bodies, moves };
    });
  }

  /** Who is nearest to a pass; every look is written down. Refuses: FORBIDDEN, INDICATOR_NOT_DERIVED, BAD_INPUT. */
  nearestToPass(
    actor: Actor,
    organisationId: string | null,
    first: number,
    after: string | null,
  ): Promise<NearPersonConnection> {
    allowed(actor, plansPasses);
    const size = pageSize(first);
    const cursor = after ? keyOf(after, 7) : Array<null>(7).fill(null);
    return this.db.write(actor, async (ctx) => {
      const { definitionId, targetOn } = await aimOn(ctx, this.clock.today());
      const rows = await ctx.em.query<(NearPerson & { key: string[] })[]>(NEAREST_TO_PASS, [
        definitionId,
        organisationId,
        targetOn,
        size + 1,
        ...cursor,
      ]);
      const page = pageOf(rows, size);
      await recordReading(
        ctx,
        page.edges.map(({ node }) => node.personId),
        'path_to_target',
      );
      return page;
    });
  }
}

async function aimOn({ em }: Ctx, day: LocalDate): Promise<Aim> {
  const [aim] = await em.query<Aim[]>(AIM, [day]);
  if (!aim) throw new DomainError('INDICATOR_NOT_DERIVED');
  return aim;
}

/** How many more must pass. Percent and people are multiplied out, so that 75 % of 40 is 30 and not 30.000000001. */
export function neededFor(target: number, numerator: number, denominator: number): number {
  return Math.max(0, Math.ceil((target * denominator) / 100) - numerator);
}

/** Only for 人事課 of everybody who is in the figure: a part of the plans would be compared with the whole. */
async function plannedOn(
  { em }: Ctx,
  { definitionId, targetOn, target }: Aim,
  organisationId: string | null,
  denominator: number,
): Promise<PlannedRatio | null> {
  const bodies = await em.query<BodyEffect[]>(PLANNED_RATIO, [definitionId, organisationId, targetOn]);
  const sum = (of: (body: BodyEffect) => number): number =>
    bodies.reduce((total, body) => total + of(body), 0);
  if (bodies.length === 0 || sum((body) => body.denominatorToday) !== denominator) return null;
  const planned = { numerator: sum((body) => body.numerator), denominator: sum((body) => body.denominator) };
  return { on: targetOn, ...planned, needed: neededFor(target, planned.numerator, planned.denominator) };
}

/** The forecast over the sittings in time, or why there is none. */
function outlookOf(
  today: { asOf: LocalDate; numerator: number; denominator: number; needed: number },
  past: readonly PastSitting[],
  coming: readonly ComingSitting[],
): { forecast: PassesForecast | null; noForecast: NoForecast | null } {
  const inTime = coming.filter((sitting) => sitting.inTime);
  const candidates = today.denominator - today.numerator;
  const none = (noForecast: NoForecast) => ({ forecast: null, noForecast });
  if (candidates === 0) return none(NoForecast.nobody_to_pass);
  if (inTime.length === 0) return none(NoForecast.no_coming_sitting);
  const result = passesForecastOf(past, candidates, inTime.length, today.needed);
  if (!result) return none(NoForecast.too_few_sittings);
  const { asOf, numerator } = today;
  const { method, level, basedOnSittings, chance, steps } = result;
  const points = steps.map(({ expected, low, high }, n) => ({
    on: inTime[n]?.announcedOn ?? asOf,
    expected: numerator + expected,
    low: numerator + low,
    high: numerator + high,
  }));
  return {
    forecast: {
      method,
      level,
      basedOnSittings,
      chance,
      points: [{ on: asOf, expected: numerator, low: numerator, high: numerator }, ...points],
      backTest: backTestOfSittings(past),
    },
    noForecast: null,
  };
}
