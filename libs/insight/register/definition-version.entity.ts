import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  InstantScalar,
  LocalDateScalar,
  numericColumn,
  periodOf,
  type Period,
} from '../../platform/index.js';
import { IndicatorMethod, ProposalState } from '../../vocabulary/index.js';

registerEnumType(ProposalState, { name: 'ProposalState' });

/** A version of a definition on its way: what it says, what changes and why, who proposed and who decided it. */
@Entity({ name: 'indicator_definition' })
@ObjectType({ description: 'A version of a definition: what changes, why, and who decided it.' })
export class DefinitionVersion {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'indicator_id' })
  indicatorId: string;

  @Column('int')
  @Field(() => Int)
  version: number;

  @Column('text')
  @Field(() => IndicatorMethod)
  method: IndicatorMethod;

  @Column('text')
  @Field(() => ProposalState)
  state: ProposalState;

  /** Empty while it is only proposed, and for ever when it was not approved. */
  @Column('daterange', {
    transformer: { from: (text: string) => (text === 'empty' ? null : periodOf(text)), to: () => undefined },
  })
  valid: Period | null;

  @Column('date', { name: 'proposed_from', nullable: true })
  proposedFrom: string | null;

  @Column('text', { name: 'sentence_ja' })
  @Field(() => String)
  sentenceJa: string;

  @Column('text', { name: 'sentence_en' })
  @Field(() => String)
  sentenceEn: string;

  @Column('numeric', { name: 'annual_floor', nullable: true, transformer: numericColumn })
  @Field(() => Float, { nullable: true, description: 'What each single fiscal year must reach besides.' })
  annualFloor: number | null;

  @Column('text', { name: 'change_reason', nullable: true })
  @Field(() => String, { nullable: true, description: 'What changes and why; null for the first.' })
  changeReason: string | null;

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
  @Field(() => String, { nullable: true })
  decisionReason: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'In force from, or proposed to be.' })
  get validFrom(): string | null {
    return this.valid?.startsOn ?? this.proposedFrom;
  }

  @Field(() => LocalDateScalar, { nullable: true, description: 'Inclusive; null while open.' })
  get validTo(): string | null {
    return this.valid?.endsOn ?? null;
  }
}
