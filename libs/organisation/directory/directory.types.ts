import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { LocalDateScalar, PageInfo } from '../../platform/index.js';
import { AppointmentKind } from '../../vocabulary/index.js';

@ObjectType({ description: 'Another post that a person has on the day of the directory.' })
export class DirectoryPost {
  @Field(() => String)
  organisationName: string;

  @Field(() => String)
  unitName: string;

  @Field(() => String)
  position: string;

  @Field(() => AppointmentKind)
  kind: AppointmentKind;

  @Field(() => Int, { description: 'Share of working time, 1 … 100.' })
  percent: number;
}

@ObjectType({
  description: 'A person on one day: the name of that day, and the main post among those that are asked for.',
})
export class DirectoryRow {
  @Field(() => ID)
  personId: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  kana: string;

  @Field(() => String, { description: 'Of the post; keeps leading zeros.' })
  staffNumber: string;

  @Field(() => String)
  organisationName: string;

  @Field(() => String)
  unitName: string;

  @Field(() => String, { nullable: true, description: 'The unit above; null at the top of the tree.' })
  parentUnitName: string | null;

  @Field(() => String)
  position: string;

  @Field(() => AppointmentKind)
  kind: AppointmentKind;

  @Field(() => Int, { description: 'Share of working time, 1 … 100.' })
  percent: number;

  @Field(() => Boolean, { description: 'The post is one that a body gives to the staff of another.' })
  guest: boolean;

  @Field(() => String, { nullable: true, description: 'Of a guest: the body that employs the person.' })
  homeOrganisationName: string | null;

  @Field(() => [DirectoryPost], { description: 'What else the person does on that day, as far as readable.' })
  otherPosts: DirectoryPost[];

  key: string[];
}

@ObjectType()
export class DirectoryEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => DirectoryRow)
  node: DirectoryRow;
}

@ObjectType()
export class DirectoryConnection {
  @Field(() => [DirectoryEdge])
  edges: DirectoryEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  filter: DirectoryFilter;
}

@InputType()
export class DirectoryFilter {
  @IsOptional()
  @MaxLength(100)
  @Field(() => String, {
    nullable: true,
    description:
      'The beginning of a family name, given name or both, in any spelling, kana or romaji; or a whole staff number.',
  })
  search?: string | null;

  @Field(() => ID, { nullable: true })
  organisationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The unit and everything beneath it on that day.' })
  unitId?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Past, today (the default) or planned.' })
  asOf?: string | null;

  @IsOptional()
  @ArrayMaxSize(Object.keys(AppointmentKind).length)
  @Field(() => [AppointmentKind], { nullable: true, description: 'Only posts of these kinds.' })
  kinds?: AppointmentKind[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only posts that a body gives to the staff of another.',
  })
  guestsOnly?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only 情報システム人材 of that day.' })
  designatedOnly?: boolean | null;
}
