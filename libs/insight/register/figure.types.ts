import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalDateScalar } from '../../platform/index.js';
import { Judgement, NoValue } from '../../vocabulary/index.js';

registerEnumType(Judgement, { name: 'Judgement', description: '達成 順調 遅れ 未達成 判定前' });

@ObjectType()
export class FigureOfYear {
  @Field(() => Int)
  fiscalYear: number;

  @Field(() => Float)
  value: number;
}

@ObjectType()
export class MilestoneCount {
  @Field(() => Int, { description: 'Should be reached by the day.' })
  due: number;

  @Field(() => Int)
  reached: number;

  @Field(() => Int)
  total: number;
}

@ObjectType({ description: 'An indicator as of a day, by whichever method. One of value and noValue.' })
export class IndicatorFigure {
  @Field(() => LocalDateScalar)
  asOf: string;

  @Field(() => Float, { nullable: true })
  value: number | null;

  @Field(() => NoValue, { nullable: true })
  noValue: NoValue | null;

  @Field(() => String, { nullable: true })
  words: string | null;

  @Field(() => Int, { nullable: true, description: 'Of a share.' })
  numerator: number | null;

  @Field(() => Int, { nullable: true })
  denominator: number | null;

  @Field(() => Float, { nullable: true, description: '参考値' })
  referenceValue: number | null;

  @Field(() => Int, { nullable: true, description: 'Of what is reported: the year it speaks of.' })
  fiscalYear: number | null;

  @Field(() => ID, { nullable: true })
  reportId: string | null;

  @Field(() => [FigureOfYear], { description: 'What each fiscal year brought.' })
  byYear: FigureOfYear[];

  @Field(() => MilestoneCount, { nullable: true })
  milestones: MilestoneCount | null;
}

@ObjectType({ description: 'What an indicator aims at today: the plan’s numbers, and those set since.' })
export class IndicatorAim {
  @Field(() => Float, { nullable: true })
  baselineValue: number | null;

  @Field(() => Float, { nullable: true })
  targetValue: number | null;

  @Field(() => Float, { nullable: true, description: 'What each single fiscal year must reach besides.' })
  annualFloor: number | null;
}

@ObjectType({ description: 'What the viewer’s duties allow: a button that is shown works.' })
export class IndicatorViewerCan {
  @Field(() => Boolean, { description: 'Reports, and proposes definitions and settings.' })
  report: boolean;

  @Field(() => Boolean, { description: 'Decides what somebody else has reported.' })
  approve: boolean;
}

@ObjectType({ description: 'Of one thing that waits, or not.' })
export class DecisionViewerCan {
  @Field(() => Boolean, { description: 'Approves it, or gives it back.' })
  decide: boolean;

  @Field(() => Boolean)
  withdraw: boolean;
}
