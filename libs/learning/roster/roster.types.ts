import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, MaxLength } from 'class-validator';
import { LocalDateScalar, PageInfo } from '../../platform/index.js';

@ObjectType({ description: 'A person at their main post today, with what they have completed.' })
export class StaffRow {
  @Field(() => ID)
  personId: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  kana: string;

  @Field(() => String)
  staffNumber: string;

  @Field(() => String)
  organisationName: string;

  @Field(() => String)
  unitName: string;

  @Field(() => String)
  position: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Completions that have not been taken back, of all years (延べ). Null, as those below, of a guest: the record is with the body that employs the person.',
  })
  completionCount: number | null;

  @Field(() => Int, { nullable: true })
  completionCountThisFiscalYear: number | null;

  @Field(() => LocalDateScalar, { nullable: true })
  lastCompletedOn: string | null;

  key: string[];
}

@ObjectType()
export class StaffEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => StaffRow)
  node: StaffRow;
}

@ObjectType()
export class StaffConnection {
  @Field(() => [StaffEdge])
  edges: StaffEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  filter: StaffFilter;
}

@InputType()
export class StaffFilter {
  @IsOptional()
  @MaxLength(100)
  @Field(() => String, {
    nullable: true,
    description: 'The beginning of a name or reading in any spelling or romaji, or a whole staff number.',
  })
  search?: string | null;

  @Field(() => ID, { nullable: true })
  organisationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The unit and everything beneath it.' })
  unitId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only people of whom it is known that they have no completion in this fiscal year.',
  })
  untrainedOnly?: boolean | null;
}
