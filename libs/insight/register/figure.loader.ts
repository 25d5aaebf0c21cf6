import { localDateOf } from '../../vocabulary/index.js';
import { BadInput, type Batch, type Ctx } from '../../platform/index.js';
import type { IndicatorAim, IndicatorFigure } from './figure.types.js';

/** Of an indicator on a day, today unless told: the key of both loaders. */
export const onDay = (indicatorId: string, day: string | null): string => `${indicatorId}@${day ?? ''}`;

async function byIndicatorAndDay<Row>(
  { em, now }: Ctx,
  keys: readonly string[],
  text: string,
): Promise<Map<string, Row>> {
  const today = localDateOf(now);
  const asked = keys.map((key) => {
    const [id = '', day = ''] = key.split('@');
    if (day > today) throw new BadInput('asOf', { until: today });
    return { id, day: day || today };
  });
  const rows = await em.query<(Row & { place: number })[]>(
    `select k.place::int as place, k.day::text as "asOf", ${text}`,
    [asked.map(({ id }) => id), asked.map(({ day }) => day)],
  );
  return new Map(rows.map((row) => [keys[row.place - 1] ?? '', row]));
}

/** Nothing for those who do not see figures before they are published. */
export const figureOnDay: Batch<IndicatorFigure> = async (ctx, keys) => {
  const [own] = await ctx.em.query<{ sees: boolean }[]>('select actor_sees_figures() as sees');
  if (!own?.sees) return new Map();
  return byIndicatorAndDay<IndicatorFigure>(
    ctx,
    keys,
    `f.value::float8 as value, f.numerator::int as numerator, f.denominator::int as denominator, f.no_value as "noValue", f.words,
     f.reference_value::float8 as "referenceValue", f.fiscal_year as "fiscalYear", f.report_id::text as "reportId",
     f.by_year as "byYear", f.milestones
     from unnest($1::bigint[], $2::date[]) with ordinality k (id, day, place) cross join lateral figure_on(k.id, k.day) f`,
  );
};

export const aimOnDay: Batch<IndicatorAim> = (ctx, keys) =>
  byIndicatorAndDay<IndicatorAim>(
    ctx,
    keys,
    `a.baseline_value::float8 as "baselineValue", a.target_value::float8 as "targetValue", a.annual_floor::float8 as "annualFloor"
     from unnest($1::bigint[], $2::date[]) with ordinality k (id, day, place) cross join lateral aim_on(k.id, k.day) a`,
  );
