import { Field, ID, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar, PageInfo } from '../../platform/index.js';

@ObjectType({
  description: 'Somebody in the denominator on a day, by the name and at the main post of that day.',
})
export class QualifiedPerson {
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

  @Field(() => LocalDateScalar, { nullable: true })
  designatedSince: string | null;

  @Field(() => ID, { nullable: true, description: 'The pass that counts; null: not in the numerator.' })
  passId: string | null;

  @Field(() => String, { nullable: true })
  examCode: string | null;

  @Field(() => String, { nullable: true })
  examNameJa: string | null;

  @Field(() => String, { nullable: true })
  examNameEn: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '合格発表日' })
  announcedOn: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  verifiedOn: string | null;

  key: string[];
}

@ObjectType()
export class QualifiedPersonEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => QualifiedPerson)
  node: QualifiedPerson;
}

export interface QualifiedOn {
  asOf: string;
  organisationId: string | null;
  /** Null: all of the denominator. */
  qualified: boolean | null;
}

@ObjectType()
export class QualifiedPersonConnection {
  @Field(() => [QualifiedPersonEdge])
  edges: QualifiedPersonEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  on: QualifiedOn;
}
