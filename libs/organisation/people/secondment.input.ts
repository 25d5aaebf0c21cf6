import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, Matches, Max, MaxLength, Min } from 'class-validator';
import { LocalDateScalar } from '../../platform/index.js';
import { AppointmentKind } from '../../vocabulary/index.js';

@InputType({ description: '派遣・併任・人事交流・研修派遣: a post in another body.' })
export class SecondmentInput {
  @Field(() => ID, { description: 'Of the host.' })
  unitId: string;

  @Field(() => AppointmentKind, { description: 'HEININ, HAKEN, JINJI_KORYU or KENSHU_HAKEN.' })
  kind: AppointmentKind;

  @MaxLength(100)
  @Matches(/\S/)
  @Field(() => String)
  position: string;

  @IsOptional()
  @MaxLength(50)
  @Field(() => String, { nullable: true })
  grade?: string | null;

  @Min(1)
  @Max(100)
  @Field(() => Int, { description: 'Share of working time at the host, 1 … 100.' })
  percent: number;

  @Field(() => LocalDateScalar)
  startsOn: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Inclusive; left out while open.' })
  endsOn?: string | null;

  @Matches(/^[0-9A-Z-]{1,20}$/)
  @Field(() => String, { description: 'In the host body.' })
  staffNumber: string;

  @IsOptional()
  @Min(1)
  @Max(100)
  @Field(() => Int, { nullable: true, description: 'The share that the main post keeps meanwhile.' })
  homePercent?: number | null;
}
