import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, Matches, Max, MaxLength, Min } from 'class-validator';
import { LocalDateScalar } from '../../platform/index.js';
import { AppointmentKind } from '../../vocabulary/index.js';

const STAFF_NUMBER = /^[0-9A-Z-]{1,20}$/;
const NOT_BLANK = /\S/;

@InputType({ description: 'A post, as a 発令 says it.' })
export class PostInput {
  @Field(() => ID, { description: 'Of the body that gives the post.' })
  unitId: string;

  @Field(() => AppointmentKind)
  kind: AppointmentKind;

  @MaxLength(100)
  @Matches(NOT_BLANK)
  @Field(() => String)
  position: string;

  @IsOptional()
  @MaxLength(50)
  @Field(() => String, { nullable: true })
  grade?: string | null;

  @Min(1)
  @Max(100)
  @Field(() => Int, { description: 'Share of working time, 1 … 100.' })
  percent: number;

  @Field(() => LocalDateScalar)
  startsOn: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Inclusive; left out while open.' })
  endsOn?: string | null;

  @IsOptional()
  @Matches(STAFF_NUMBER)
  @Field(() => String, {
    nullable: true,
    description: 'Left out: the number that the person has in that body on the first day.',
  })
  staffNumber?: string | null;
}

@InputType({
  description: '異動: where the main post goes on, and what changes with it. What is left out stays.',
})
export class TransferInput {
  @Field(() => ID)
  unitId: string;

  @Field(() => LocalDateScalar, { description: 'The first day in the new unit; past, today or planned.' })
  on: string;

  @IsOptional()
  @MaxLength(100)
  @Matches(NOT_BLANK)
  @Field(() => String, { nullable: true })
  position?: string | null;

  @IsOptional()
  @MaxLength(50)
  @Field(() => String, { nullable: true })
  grade?: string | null;

  @IsOptional()
  @Min(1)
  @Max(100)
  @Field(() => Int, { nullable: true })
  percent?: number | null;

  @IsOptional()
  @Matches(STAFF_NUMBER)
  @Field(() => String, { nullable: true, description: 'Required when the unit is another body’s.' })
  staffNumber?: string | null;
}

@InputType({ description: 'A correction: the post as it should have been entered.' })
export class AppointmentChange {
  @MaxLength(100)
  @Matches(NOT_BLANK)
  @Field(() => String)
  position: string;

  @IsOptional()
  @MaxLength(50)
  @Field(() => String, { nullable: true })
  grade?: string | null;

  @Min(1)
  @Max(100)
  @Field(() => Int)
  percent: number;

  @Field(() => LocalDateScalar)
  startsOn: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Inclusive; left out while open.' })
  endsOn?: string | null;

  @Matches(STAFF_NUMBER)
  @Field(() => String)
  staffNumber: string;
}
