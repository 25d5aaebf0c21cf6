import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantScalar, LocalDateScalar } from '../../platform/index.js';
import { ProposalState } from '../../vocabulary/index.js';
import type { PlanInput } from './plan.types.js';

/** A plan as somebody entered it. No indicator of it exists before a second person has approved. */
@Entity({ name: 'plan_draft' })
@ObjectType({ description: 'A plan as somebody entered it; it exists once a second person has approved.' })
export class PlanDraft {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('jsonb')
  content: PlanInput;

  @Column('text')
  @Field(() => ProposalState)
  state: ProposalState;

  @Column('bigint', { name: 'proposed_by' })
  proposedById: string;

  @Column('timestamptz', { name: 'proposed_at' })
  @Field(() => InstantScalar)
  proposedAt: Date;

  @Column('text', { name: 'decision_reason', nullable: true })
  @Field(() => String, { nullable: true })
  decisionReason: string | null;

  @Column('bigint', { name: 'plan_period_id', nullable: true })
  @Field(() => ID, { nullable: true, description: 'The plan that it became.' })
  planPeriodId: string | null;

  @Field(() => String)
  get code(): string {
    return this.content.code;
  }

  @Field(() => String)
  get nameJa(): string {
    return this.content.nameJa;
  }

  @Field(() => String)
  get nameEn(): string {
    return this.content.nameEn;
  }

  @Field(() => LocalDateScalar)
  get startsOn(): string {
    return this.content.startsOn;
  }

  @Field(() => LocalDateScalar)
  get endsOn(): string {
    return this.content.endsOn;
  }

  @Field(() => [String], { description: 'Keys of its indicators, in their order.' })
  get indicatorKeys(): string[] {
    return this.content.indicators.map(({ key }) => key);
  }
}
