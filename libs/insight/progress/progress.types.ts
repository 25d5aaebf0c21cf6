import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { CourseCategory } from '../../vocabulary/index.js';
import { LocalDateScalar } from '../../platform/index.js';
import { Organisation } from '../../organisation/index.js';
import { IndicatorDefinition } from '../indicator/indicator.entity.js';
import type { MonthCount } from './forecast.js';

@ObjectType()
export class BurnUpMonth {
  @Field(() => LocalDateScalar, { description: 'First day of the month.' })
  month: string;

  @Field(() => Int, { description: '延べ' })
  completions: number;

  @Field(() => Int, {
    description: '実人数: people whose first completion in the programme fell in this month.',
  })
  firstTimers: number;
}

@ObjectType()
export class ForecastPoint {
  @Field(() => LocalDateScalar)
  on: string;

  @Field(() => Int)
  expected: number;

  @Field(() => Int)
  low: number;

  @Field(() => Int)
  high: number;
}

@ObjectType({
  description:
    'A continuation with a prediction interval, never a bare line. Totals include the opening balance.',
})
export class Forecast {
  /** What the forecast was made of; held against itself only when somebody asks for backTest. */
  history: { months: readonly MonthCount[]; asOf: string };

  @Field(() => String, {
    description: 'mean_of_autocorrelated_months: see libs/insight/progress/forecast.ts.',
  })
  method: string;

  @Field(() => Float, { description: 'Share of futures inside the interval, such as 0.8.' })
  level: number;

  @Field(() => Int)
  basedOnMonths: number;

  @Field(() => [ForecastPoint], { description: 'At the end of each month, up to the target date.' })
  points: ForecastPoint[];
}

@ObjectType({ description: 'Burn-up of a cumulative indicator, by month.' })
export class BurnUp {
  @Field(() => String)
  indicatorKey: string;

  @Field(() => IndicatorDefinition)
  definition: IndicatorDefinition;

  @Field(() => LocalDateScalar)
  asOf: string;

  @Field(() => Int, { description: 'Known for all bodies together; 0 for a single body.' })
  openingBalance: number;

  @Field(() => Int, { nullable: true, description: 'For all bodies together; null for a single body.' })
  target: number | null;

  @Field(() => LocalDateScalar)
  targetOn: string;

  @Field(() => LocalDateScalar)
  baselineOn: string;

  @Field(() => Int, { description: '延べ, since baselineOn.' })
  completions: number;

  @Field(() => Int, { description: '実人数, since baselineOn.' })
  people: number;

  @Field(() => Int, { description: '累計: the opening balance and the completions.' })
  total: number;

  @Field(() => [BurnUpMonth], {
    description: 'Every month since baselineOn, empty ones too; the last is under way.',
  })
  months: BurnUpMonth[];

  @Field(() => Forecast, {
    nullable: true,
    description: 'Null with fewer than three complete months, or past the target date.',
  })
  forecast: Forecast | null;
}

@ObjectType()
export class CountByBody {
  orgId: string;

  @Field(() => Organisation)
  organisation: Organisation;

  @Field(() => Int, { description: '延べ' })
  completions: number;

  @Field(() => Int, { description: '実人数, each person counted where the first completion was.' })
  firstTimers: number;

  @Field(() => Int, { description: 'People with a post there today.' })
  staff: number;
}

@ObjectType()
export class CountByCourse {
  @Field(() => String)
  courseCode: string;

  @Field(() => String)
  titleJa: string;

  @Field(() => String)
  titleEn: string;

  @Field(() => CourseCategory)
  category: CourseCategory;

  @Field(() => Int, { description: '延べ' })
  completions: number;

  @Field(() => Int, { description: '実人数, each person counted at the course of the first completion.' })
  firstTimers: number;
}
