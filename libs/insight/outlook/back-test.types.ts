import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

@ObjectType()
export class BackTestHorizon {
  @Field(() => Int, { description: '1 … 6.' })
  monthsAhead: number;

  @Field(() => Int, { description: 'Forecasts of the past that were held against what came.' })
  forecasts: number;

  @Field(() => Float, { description: 'Share of them inside their interval: to hold against level.' })
  insideInterval: number;

  @Field(() => Float, { nullable: true, description: 'Mean absolute error as a share of what came.' })
  meanAbsoluteError: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'As a share of what came: above 0, the forecasts were too high.',
  })
  bias: number | null;
}

@ObjectType({ description: 'How the method would have done at every month end of the past.' })
export class BackTest {
  @Field(() => Int, { description: 'Forecasts of the past that were held against what came.' })
  forecasts: number;

  @Field(() => Float, { description: 'Share of them inside their interval: to hold against level.' })
  insideInterval: number;

  @Field(() => Float, { nullable: true, description: 'Mean absolute error as a share of what came.' })
  meanAbsoluteError: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'As a share of what came: above 0, the forecasts were too high.',
  })
  bias: number | null;

  @Field(() => [BackTestHorizon])
  byHorizon: BackTestHorizon[];
}

@ObjectType({
  description: 'How the method would have forecast each sitting of the past from those before it.',
})
export class SittingsBackTest {
  @Field(() => Int, { description: 'Forecasts of the past that were held against what came.' })
  forecasts: number;

  @Field(() => Float, { description: 'Share of them inside their interval: to hold against level.' })
  insideInterval: number;

  @Field(() => Float, { nullable: true, description: 'Mean absolute error as a share of what came.' })
  meanAbsoluteError: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'As a share of what came: above 0, the forecasts were too high.',
  })
  bias: number | null;
}
