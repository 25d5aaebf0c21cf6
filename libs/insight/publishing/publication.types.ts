import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsNotEmpty, IsOptional, Matches, MaxLength } from 'class-validator';
import { LocalDateScalar, PageInfo } from '../../platform/index.js';
import { Publication, PublicationFigure } from './publication.entity.js';

/** More than any plan has indicators; it keeps a request small. */
const MOST_READINGS = 200;

@ObjectType()
export class PublicationEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => Publication)
  node: Publication;
}

@ObjectType()
export class PublicationConnection {
  @Field(() => [PublicationEdge])
  edges: PublicationEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType({
  description: 'Decided by the very rules that decide the commands: a button that is shown works.',
})
export class PublicationViewerCan {
  @Field(() => Boolean, { description: 'By another than who prepared it.' })
  publish: boolean;

  @Field(() => Boolean)
  withdraw: boolean;

  @Field(() => Boolean)
  correct: boolean;
}

@ObjectType({ description: 'A line of which a correction says something else.' })
export class FigureDifference {
  @Field(() => PublicationFigure, { description: 'As the corrected publication said it.' })
  before: PublicationFigure;

  @Field(() => PublicationFigure)
  after: PublicationFigure;
}

@InputType()
export class FiguresInput {
  @MaxLength(40)
  @Field(() => String, { description: 'Code of the plan, such as R6-R7.' })
  plan: string;

  @Field(() => LocalDateScalar, { description: '基準日' })
  asOf: string;

  @IsOptional()
  @ArrayMaxSize(MOST_READINGS)
  @Field(() => [ID], {
    nullable: true,
    description:
      'One for each indicator at most, all of the day. Without them: the latest final ones and, of a correction, also newer ones of the kind published.',
  })
  readingIds?: string[] | null;

  @IsOptional()
  @MaxLength(42)
  @Field(() => String, { nullable: true, description: 'Slug of the publication that it corrects.' })
  corrects?: string | null;
}

@InputType()
export class PublicationInput extends FiguresInput {
  @Matches(/^[a-z0-9][a-z0-9-]{1,40}$/)
  @Field(() => String, { description: 'Its address for ever: 2 to 41 of a-z, 0-9 and -.' })
  slug: string;

  @IsNotEmpty()
  @MaxLength(200)
  @Field(() => String)
  titleJa: string;

  @IsNotEmpty()
  @MaxLength(200)
  @Field(() => String)
  titleEn: string;

  @IsOptional()
  @MaxLength(500)
  @Field(() => String, { nullable: true, description: 'Of a correction: why.' })
  reasonJa?: string | null;

  @IsOptional()
  @MaxLength(500)
  @Field(() => String, { nullable: true })
  reasonEn?: string | null;
}
