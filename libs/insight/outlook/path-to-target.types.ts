import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalDateScalar } from '../../platform/index.js';
import { Organisation } from '../../organisation/index.js';
import { SittingsBackTest } from './back-test.types.js';

/** Why no forecast of the passes is given. */
export enum NoForecast {
  too_few_sittings = 'too_few_sittings',
  no_coming_sitting = 'no_coming_sitting',
  nobody_to_pass = 'nobody_to_pass',
}
registerEnumType(NoForecast, { name: 'NoForecast', description: 'Why no forecast of the passes is given.' });

@ObjectType({ description: 'The 75 % on a day that has come, as known now.' })
export class RatioPoint {
  @Field(() => LocalDateScalar)
  on: string;

  @Field(() => Int)
  numerator: number;

  @Field(() => Int)
  denominator: number;
}

@ObjectType({ description: 'All exams of the list in one 前期 or 後期: one chance to pass.' })
export class Sitting {
  @Field(() => Int)
  fiscalYear: number;

  @Field(() => Int, { description: '1: 前期・春期, 2: 後期・秋期.' })
  term: number;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Null while the IPA has not said.' })
  announcedOn: string | null;
}

@ObjectType({ description: 'A sitting whose results are out.' })
export class PastSitting extends Sitting {
  @Field(() => Int, { description: 'Designated then, and nothing passed before that counts.' })
  candidates: number;

  @Field(() => Int)
  passes: number;
}

@ObjectType({ description: 'A sitting whose results are to come.' })
export class ComingSitting extends Sitting {
  @Field(() => [String])
  examCodes: string[];

  @Field(() => LocalDateScalar, { nullable: true })
  applicationsFrom: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day of applications.' })
  applicationsUntil: string | null;

  @Field(() => LocalDateScalar)
  examFrom: string;

  @Field(() => LocalDateScalar, { description: 'Last day of the exams.' })
  examUntil: string;

  @Field(() => Boolean, { description: 'Its results are out by the target’s day. Later ones do not help.' })
  inTime: boolean;
}

@ObjectType()
export class PassesForecastPoint {
  @Field(() => LocalDateScalar)
  on: string;

  @Field(() => Float, { description: 'Mean of the distribution.' })
  expected: number;

  @Field(() => Int)
  low: number;

  @Field(() => Int)
  high: number;
}

@ObjectType({
  description: 'People who will have passed, over those designated today; never without its interval.',
})
export class PassesForecast {
  @Field(() => String, {
    description: 'beta_binomial_sittings: see libs/insight/outlook/passes-forecast.ts.',
  })
  method: string;

  @Field(() => Float, { description: 'The interval covers at least this share, such as 0.8.' })
  level: number;

  @Field(() => Int)
  basedOnSittings: number;

  @Field(() => Float, { description: '0 … 1: that the numerator that the target needs is reached in time.' })
  chance: number;

  @Field(() => [PassesForecastPoint], {
    description: 'Today, and after the results of each sitting in time.',
  })
  points: PassesForecastPoint[];

  @Field(() => SittingsBackTest, { nullable: true, description: 'Null with fewer than three past sittings.' })
  backTest: SittingsBackTest | null;
}

@ObjectType({ description: 'The target’s day as planned moves leave it. Known to 人事課 alone.' })
export class PlannedRatio {
  @Field(() => LocalDateScalar)
  on: string;

  @Field(() => Int)
  numerator: number;

  @Field(() => Int)
  denominator: number;

  @Field(() => Int)
  needed: number;
}

@ObjectType({ description: 'How far it is to the 75 %, and by what it can be reached.' })
export class PathToTarget {
  @Field(() => String)
  indicatorKey: string;

  @Field(() => LocalDateScalar)
  asOf: string;

  @Field(() => LocalDateScalar)
  targetOn: string;

  @Field(() => Float, { description: 'Percent. The plan’s target is for all bodies together.' })
  target: number;

  @Field(() => Boolean, {
    description: 'The figure is of all bodies: the one that the plan’s target is for.',
  })
  whole: boolean;

  @Field(() => Int)
  numerator: number;

  @Field(() => Int)
  denominator: number;

  @Field(() => Int, {
    description: 'More people who must pass, with today’s denominator; 0 once it is reached.',
  })
  needed: number;

  @Field(() => PlannedRatio, {
    nullable: true,
    description: 'For 人事課 of everybody in the figure; null for others.',
  })
  planned: PlannedRatio | null;

  @Field(() => [RatioPoint], { description: 'The eve of the plan, after each past sitting since, and asOf.' })
  history: RatioPoint[];

  @Field(() => [PastSitting], { description: 'The oldest first.' })
  pastSittings: PastSitting[];

  @Field(() => [ComingSitting], { description: 'The next first, up to a year after the target’s day.' })
  comingSittings: ComingSitting[];

  @Field(() => PassesForecast, { nullable: true })
  forecast: PassesForecast | null;

  @Field(() => NoForecast, { nullable: true })
  noForecast: NoForecast | null;
}

@ObjectType({ description: 'Somebody whom a planned move takes into, or out of, a body’s figure.' })
export class PlannedMove {
  @Field(() => ID)
  personId: string;

  @Field(() => String)
  name: string;

  fromOrgId: string | null;
  toOrgId: string | null;

  @Field(() => Organisation, { nullable: true, description: 'Null: not in the figure today.' })
  from: Organisation | null;

  @Field(() => Organisation, { nullable: true, description: 'Null: no longer in the figure.' })
  to: Organisation | null;

  @Field(() => Boolean)
  qualified: boolean;
}

@ObjectType({ description: 'What planned moves do to one body’s figure.' })
export class BodyEffect {
  orgId: string;

  @Field(() => Organisation)
  organisation: Organisation;

  @Field(() => Int)
  numeratorToday: number;

  @Field(() => Int)
  denominatorToday: number;

  @Field(() => Int)
  numerator: number;

  @Field(() => Int)
  denominator: number;
}

@ObjectType({ description: 'What the next 1 April’s planned moves do to the 75 %.' })
export class RotationEffect {
  @Field(() => LocalDateScalar)
  on: string;

  @Field(() => [BodyEffect])
  bodies: BodyEffect[];

  @Field(() => [PlannedMove], { description: 'By kana.' })
  moves: PlannedMove[];
}
