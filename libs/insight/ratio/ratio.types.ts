import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '../../platform/index.js';
import { IndicatorDefinition } from '../indicator/indicator.entity.js';

@ObjectType()
export class Share {
  @Field(() => Int)
  denominator: number;

  @Field(() => Int)
  numerator: number;
}

@ObjectType()
export class ShareOfBody extends Share {
  orgId: string;
}

@ObjectType({ description: 'The share on a day.' })
export class ShareOnDay extends Share {
  @Field(() => LocalDateScalar)
  on: string;
}

@ObjectType()
export class CountingExam {
  @Field(() => String)
  code: string;

  @Field(() => String)
  nameJa: string;

  @Field(() => String)
  nameEn: string;
}

@ObjectType({ description: 'The list of 「応用情報技術者試験等」 in force on the day.' })
export class ListInForce {
  @Field(() => ID)
  id: string;

  @Field(() => LocalDateScalar)
  effectiveFrom: string;

  @Field(() => String)
  source: string;

  @Field(() => [CountingExam])
  exams: CountingExam[];
}

@ObjectType({ description: 'What was last published of the figure for a day up to the one asked about.' })
export class PublishedShare {
  @Field(() => Float, { nullable: true })
  value: number | null;

  @Field(() => Int, { nullable: true })
  numerator: number | null;

  @Field(() => Int, { nullable: true })
  denominator: number | null;

  @Field(() => LocalDateScalar)
  asOf: string;

  @Field(() => String, { description: 'Slug of the publication.' })
  publication: string;
}

@ObjectType({
  description: 'The share of designated staff who have passed, on a day, as the rows are known now.',
})
export class QualifiedRatio extends Share {
  @Field(() => String)
  indicatorKey: string;

  @Field(() => LocalDateScalar)
  asOf: string;

  @Field(() => Float, { nullable: true, description: 'With one decimal; null when nobody is designated.' })
  percent: number | null;

  @Field(() => Float, { nullable: true, description: 'Per cent, for all bodies together; null for a part.' })
  target: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many more of the same people must pass to reach the target; 0 when it is reached.',
  })
  needed: number | null;

  @Field(() => LocalDateScalar)
  targetOn: string;

  @Field(() => IndicatorDefinition, { description: 'In force on the day.' })
  definition: IndicatorDefinition;

  @Field(() => ListInForce, { nullable: true })
  list: ListInForce | null;

  @Field(() => [ShareOfBody], { description: 'Bodies with anybody in the denominator, by code.' })
  byBody: ShareOfBody[];

  @Field(() => [ShareOnDay], { description: 'Month ends of the plan before the day, then the day.' })
  series: ShareOnDay[];

  @Field(() => PublishedShare, { nullable: true, description: 'Of all bodies; null while there is none.' })
  asPublished: PublishedShare | null;

  @Field(() => Boolean, { description: 'The day is still to come: planned moves are included.' })
  includesPlanned: boolean;
}

@ObjectType({ description: 'A cumulative count on a day.' })
export class CountOnDay {
  @Field(() => Int, { description: '延べ' })
  completions: number;

  @Field(() => Int, { description: '実人数' })
  people: number;

  @Field(() => Int, { description: '累計: with the opening balance, when all bodies are asked about.' })
  total: number;
}
