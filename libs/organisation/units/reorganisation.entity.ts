import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantScalar, LocalDateScalar } from '../../platform/index.js';
import { ReorganisationState } from '../../vocabulary/index.js';

registerEnumType(ReorganisationState, {
  name: 'ReorganisationState',
  description: 'draft → submitted → approved or returned; withdrawn from any of them until the day.',
});

/** 組織改正: the tree of a body from a day on, prepared by one person of 人事課 and approved by another. */
@Entity()
@ObjectType({ description: '組織改正: the next tree of a body, from a day on.' })
export class Reorganisation {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'org_id' })
  orgId: string;

  @Column('date', { name: 'effective_on' })
  @Field(() => LocalDateScalar)
  effectiveOn: string;

  @Column('text')
  @Field(() => ReorganisationState)
  state: ReorganisationState;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  notes: string | null;

  /** Who started it; once submitted, who submitted it. */
  @Column('bigint', { name: 'prepared_by' })
  preparedById: string;

  @Column('timestamptz', { name: 'prepared_at' })
  @Field(() => InstantScalar)
  preparedAt: Date;

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  @Field(() => InstantScalar, { nullable: true })
  submittedAt: Date | null;

  @Column('bigint', { name: 'reviewed_by', nullable: true })
  reviewedById: string | null;

  @Column('timestamptz', { name: 'reviewed_at', nullable: true })
  @Field(() => InstantScalar, { nullable: true })
  reviewedAt: Date | null;

  @Column('text', { name: 'return_reason', nullable: true })
  @Field(() => String, { nullable: true })
  returnReason: string | null;
}

/** One unit of the next tree. */
@Entity({ name: 'reorganisation_unit' })
@ObjectType({ description: 'A unit of the next tree.' })
export class ReorganisationUnit {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'reorganisation_id' })
  reorganisationId: string;

  @Column('bigint', { name: 'parent_id', nullable: true })
  @Field(() => ID, { nullable: true })
  parentId: string | null;

  @Column('text')
  @Field(() => String)
  code: string;

  @Column('text')
  @Field(() => String)
  name: string;

  @Column('bigint', { name: 'continues_unit_id', nullable: true })
  @Field(() => ID, {
    nullable: true,
    description: 'The unit of the old tree that goes on here; null for a new one.',
  })
  continuesUnitId: string | null;
}
