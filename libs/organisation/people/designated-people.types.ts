import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar, PageInfo } from '../../platform/index.js';
import { AppointmentKind, type DesignationKind } from '../../vocabulary/index.js';

@ObjectType({ description: 'Somebody who counts on a day, at the main post and by the name of that day.' })
export class DesignatedPerson {
  @Field(() => ID)
  personId: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  kana: string;

  @Field(() => String)
  organisationName: string;

  @Field(() => String)
  unitName: string;

  @Field(() => AppointmentKind)
  kind: AppointmentKind;

  @Field(() => String)
  position: string;

  @Field(() => Int)
  percent: number;

  @Field(() => String)
  staffNumber: string;

  @Field(() => LocalDateScalar)
  designatedSince: string;

  @Field(() => Boolean, { description: 'On leave or long training on that day.' })
  away: boolean;

  @Field(() => Int, { description: 'Posts in other bodies on that day, as far as the viewer sees them.' })
  guestPosts: number;

  key: string[];
}

@ObjectType()
export class DesignatedPersonEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => DesignatedPerson)
  node: DesignatedPerson;
}

export interface DesignatedOn {
  kind: DesignationKind;
  asOf: string;
  organisationId: string | null;
}

@ObjectType()
export class DesignatedPersonConnection {
  @Field(() => [DesignatedPersonEdge])
  edges: DesignatedPersonEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  on: DesignatedOn;
}
