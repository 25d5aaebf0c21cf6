import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { CompletionHow } from '../../vocabulary/index.js';
import { LocalDateScalar, PageInfo } from '../../platform/index.js';

@ObjectType({ description: 'One completion behind a figure, with the person and the body of that day.' })
export class CompletionRow {
  @Field(() => ID)
  completionId: string;

  @Field(() => ID)
  personId: string;

  @Field(() => String, {
    nullable: true,
    description: 'Null when the person has left what the viewer may see; the row still counts.',
  })
  name: string | null;

  @Field(() => String, { nullable: true })
  kana: string | null;

  @Field(() => String, { nullable: true, description: 'In the body of that day.' })
  staffNumber: string | null;

  @Field(() => String)
  organisationName: string;

  @Field(() => String)
  unitName: string;

  @Field(() => String)
  courseCode: string;

  @Field(() => String)
  courseTitleJa: string;

  @Field(() => String)
  courseTitleEn: string;

  @Field(() => Int)
  courseVersionNumber: number;

  @Field(() => LocalDateScalar)
  completedOn: string;

  @Field(() => Int)
  fiscalYear: number;

  @Field(() => CompletionHow)
  how: CompletionHow;

  @Field(() => String, { nullable: true })
  certificateNumber: string | null;

  key: string[];
}

@ObjectType()
export class CompletionEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => CompletionRow)
  node: CompletionRow;
}

@ObjectType()
export class CompletionConnection {
  @Field(() => [CompletionEdge])
  edges: CompletionEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  filter: CompletionFilter;
}

@InputType()
export class CompletionFilter {
  @Field(() => String)
  indicatorKey: string;

  @Field(() => ID, { nullable: true })
  organisationId?: string | null;

  @Field(() => String, { nullable: true })
  courseCode?: string | null;

  @Field(() => Int, { nullable: true })
  fiscalYear?: number | null;

  @Field(() => LocalDateScalar, { nullable: true })
  from?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Inclusive.' })
  to?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only the first completion of each person in the programme: the rows behind 実人数.',
  })
  firstOnly?: boolean | null;
}
