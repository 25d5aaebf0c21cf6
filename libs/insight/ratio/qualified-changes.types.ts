import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalDateScalar, PageInfo } from '../../platform/index.js';
import { QualifiedReason } from '../../vocabulary/index.js';
import { Share } from './ratio.types.js';

registerEnumType(QualifiedReason, {
  name: 'QualifiedReason',
  description:
    'Why somebody counts differently on another day. definition_changed: by another version of the definition.',
});

@ObjectType({ description: 'How a reason moved the figure: differences, which may be negative.' })
export class QualifiedReasonSum extends Share {
  @Field(() => QualifiedReason)
  reason: QualifiedReason;

  @Field(() => Int)
  people: number;
}

@ObjectType({ description: 'Somebody who counts differently on the later day: differences, −1, 0 or 1.' })
export class QualifiedChange extends Share {
  @Field(() => ID)
  personId: string;

  @Field(() => String, { description: 'Of the later day.' })
  name: string;

  @Field(() => String)
  kana: string;

  @Field(() => QualifiedReason)
  reason: QualifiedReason;

  @Field(() => String, {
    nullable: true,
    description: 'Body and unit before; null: not in what is looked at.',
  })
  before: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Body and unit after; null: not in what is looked at.',
  })
  after: string | null;

  @Field(() => String, { nullable: true })
  examCode: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  announcedOn: string | null;

  key: string[];
}

@ObjectType()
export class QualifiedChangeEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => QualifiedChange)
  node: QualifiedChange;
}

@ObjectType()
export class QualifiedChangeConnection {
  @Field(() => [QualifiedChangeEdge])
  edges: QualifiedChangeEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

export interface Between {
  from: string;
  to: string;
  organisationId: string | null;
}

@ObjectType({ description: 'What moved the 75 % between two days. The reasons add up to the difference.' })
export class QualifiedChanges {
  @Field(() => Share)
  before: Share;

  @Field(() => Share)
  after: Share;

  @Field(() => [QualifiedReasonSum])
  reasons: QualifiedReasonSum[];

  between: Between;
}
