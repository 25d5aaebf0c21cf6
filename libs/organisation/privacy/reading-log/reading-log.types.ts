import { Field, ID, ObjectType } from '@nestjs/graphql';
import { InstantScalar, PageInfo } from '../../../platform/index.js';
import { Role } from '../../../vocabulary/index.js';

@ObjectType({ description: "Somebody's look at a person's record, with the reader as of that day." })
export class RecordReading {
  @Field(() => ID)
  id: string;

  @Field(() => InstantScalar)
  at: string;

  @Field(() => String, { description: 'What was looked at: person_page, directory_export, disclosure …' })
  what: string;

  @Field(() => String, { nullable: true, description: 'Null once the reader’s name is no longer kept.' })
  readerName: string | null;

  orgId: string | null;

  @Field(() => String, { nullable: true })
  unitName: string | null;

  @Field(() => String, { nullable: true })
  position: string | null;

  @Field(() => [Role], { description: 'Roles that the reader held on that day, besides learner.' })
  roles: Role[];

  key: string[];
}

@ObjectType()
export class ReadingEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => RecordReading)
  node: RecordReading;
}

@ObjectType()
export class ReadingConnection {
  @Field(() => [ReadingEdge])
  edges: ReadingEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  /** Counted already where counting later would count this very look too. */
  counted?: number;
}
