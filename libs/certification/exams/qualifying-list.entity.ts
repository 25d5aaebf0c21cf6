import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantScalar, LocalDateScalar } from '../../platform/index.js';
import { QualifyingListState } from '../../vocabulary/index.js';

registerEnumType(QualifyingListState, { name: 'QualifyingListState' });

/**
 * One whole version of 「応用情報技術者試験等」. In force on a day is the approved one with the latest first day. Once decided it
 * never changes; what changes is the next list.
 */
@Entity({ name: 'qualifying_list' })
@ObjectType({ description: 'One whole version of 「応用情報技術者試験等」.' })
export class QualifyingList {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('date', { name: 'effective_from' })
  @Field(() => LocalDateScalar)
  effectiveFrom: string;

  @Column('text')
  @Field(() => QualifyingListState)
  state: QualifyingListState;

  @Column('text')
  @Field(() => String)
  source: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Null for a list that came with the installation.' })
  reason: string | null;

  @Column('bigint', { name: 'proposed_by', nullable: true })
  proposedById: string | null;

  @Column('timestamptz', { name: 'proposed_at', nullable: true })
  @Field(() => InstantScalar, { nullable: true })
  proposedAt: Date | null;

  @Column('bigint', { name: 'decided_by', nullable: true })
  decidedById: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  @Field(() => InstantScalar, { nullable: true })
  decidedAt: Date | null;

  @Column('text', { name: 'decision_reason', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was rejected.' })
  decisionReason: string | null;
}

@ObjectType({ description: 'What a proposed list would do to the ratio of its first day.' })
export class QualifyingListEffect {
  @Field(() => Int, { description: 'Designated people in the denominator on that day.' })
  people: number;

  @Field(() => Int, { description: 'Of them, who counts under the list before it.' })
  countedBefore: number;

  @Field(() => Int, { description: 'Of them, who would count under this list.' })
  countedAfter: number;

  @Field(() => Int)
  gained: number;

  @Field(() => Int)
  lost: number;
}

@ObjectType({
  description: 'Decided by the very rules that decide the commands: a button that is shown works.',
})
export class QualifyingListViewerCan {
  @Field(() => Boolean)
  approve: boolean;

  @Field(() => Boolean)
  reject: boolean;

  @Field(() => Boolean)
  withdraw: boolean;
}
