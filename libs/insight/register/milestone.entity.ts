import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantScalar, LocalDateScalar } from '../../platform/index.js';
import { ReportState } from '../../vocabulary/index.js';

/** What must be there, of an indicator that is reached and not counted. */
@Entity()
@ObjectType({ description: 'What must be there, of an indicator that is reached and not counted.' })
export class Milestone {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'indicator_id' })
  indicatorId: string;

  @Column('int')
  @Field(() => Int)
  ordinal: number;

  @Column('text', { name: 'title_ja' })
  @Field(() => String)
  titleJa: string;

  @Column('text', { name: 'title_en' })
  @Field(() => String)
  titleEn: string;

  @Column('date', { name: 'due_on' })
  @Field(() => LocalDateScalar)
  dueOn: string;
}

/** That it is reached, as its owner says. It counts once approved. */
@Entity({ name: 'milestone_report' })
@ObjectType({ description: 'That a milestone is reached, as its owner says. It counts once approved.' })
export class MilestoneReport {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'milestone_id' })
  milestoneId: string;

  @Column('date', { name: 'reached_on' })
  @Field(() => LocalDateScalar)
  reachedOn: string;

  @Column('text')
  @Field(() => String)
  words: string;

  @Column('bigint', { name: 'evidence_id', nullable: true })
  evidenceId: string | null;

  @Column('text')
  @Field(() => ReportState)
  state: ReportState;

  @Column('bigint', { name: 'reported_by' })
  reportedById: string;

  @Column('timestamptz', { name: 'reported_at' })
  @Field(() => InstantScalar)
  reportedAt: Date;

  @Column('bigint', { name: 'decided_by', nullable: true })
  decidedById: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  @Field(() => InstantScalar, { nullable: true })
  decidedAt: Date | null;

  @Column('text', { name: 'decision_reason', nullable: true })
  @Field(() => String, { nullable: true })
  decisionReason: string | null;
}
