import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar, PageInfo } from '../../platform/index.js';

@ObjectType({
  description: 'Somebody designated who has passed nothing that counts, and what speaks for a pass.',
})
export class NearPerson {
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

  @Field(() => String, { nullable: true, description: 'The exam that the person is on the way to.' })
  examCode: string | null;

  @Field(() => String, { nullable: true, description: 'planned | applied | sat' })
  attemptState: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  examOn: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  announcedOn: string | null;

  @Field(() => Boolean, { description: 'The results of that exam are out by the target’s day.' })
  inTime: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Of the study plan: percent in the weaker part of the newest mock tests.',
  })
  mockPercent: number | null;

  @Field(() => LocalDateScalar, { nullable: true })
  mockOn: string | null;

  @Field(() => Int, { nullable: true, description: 'Percent of the study plan’s milestones that are done.' })
  milestonesPercent: number | null;

  @Field(() => [String], { description: 'FE and SG, as far as passed.' })
  foundation: string[];

  @Field(() => Int, { description: 'Preparatory courses completed.' })
  courses: number;

  @Field(() => Int)
  coursesOffered: number;
}

@ObjectType()
export class NearPersonEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => NearPerson)
  node: NearPerson;
}

@ObjectType()
export class NearPersonConnection {
  @Field(() => [NearPersonEdge])
  edges: NearPersonEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}
