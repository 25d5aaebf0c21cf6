import { Field, ID, InputType } from '@nestjs/graphql';
import { IsNotEmpty, MaxLength } from 'class-validator';
import { LocalDateScalar } from '../../../platform/index.js';

@InputType()
export class CertificationOfficerInput {
  @Field(() => ID)
  accountId: string;

  @Field(() => ID, { nullable: true, description: 'Null: of all bodies.' })
  organisationId?: string | null;

  @Field(() => LocalDateScalar, { description: 'Today or later.' })
  startsOn: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Inclusive; null leaves it open.' })
  endsOn?: string | null;

  @IsNotEmpty()
  @MaxLength(500)
  @Field(() => String)
  reason: string;
}
