import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantScalar, LocalDateScalar } from '../../platform/index.js';
import { ExamPassState, ExamPassStepKind } from '../../vocabulary/index.js';

registerEnumType(ExamPassState, { name: 'ExamPassState' });
registerEnumType(ExamPassStepKind, { name: 'ExamPassStepKind' });

/** A pass of one exam by one person. It counts once somebody else has verified it. */
@Entity({ name: 'exam_pass' })
@ObjectType({
  description: 'A pass of one exam by one person. It counts once somebody else has verified it.',
})
export class ExamPass {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'person_id' })
  personId: string;

  @Column('text', { name: 'exam_code' })
  examCode: string;

  @Column('text', { name: 'name_at_exam' })
  @Field(() => String, { description: 'The holder’s name on the day of the exam, as on the certificate.' })
  nameAtExam: string;

  @Column('date', { name: 'exam_on' })
  @Field(() => LocalDateScalar)
  examOn: string;

  @Column('date', { name: 'announced_on' })
  @Field(() => LocalDateScalar, { description: '合格発表日.' })
  announcedOn: string;

  @Column('date', { name: 'reported_on' })
  @Field(() => LocalDateScalar)
  reportedOn: string;

  @Column('date', { name: 'verified_on', nullable: true })
  @Field(() => LocalDateScalar, { nullable: true })
  verifiedOn: string | null;

  @Column('text', { name: 'certificate_number', nullable: true })
  @Field(() => String, { nullable: true, description: 'As printed.' })
  certificateNumber: string | null;

  @Column('bigint', { name: 'evidence_id', nullable: true })
  evidenceId: string | null;

  @Column('text')
  @Field(() => ExamPassState)
  state: ExamPassState;

  @Column('timestamptz', { name: 'reported_at' })
  @Field(() => InstantScalar)
  reportedAt: Date;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  @Field(() => InstantScalar, { nullable: true })
  decidedAt: Date | null;

  @Column('text', { name: 'decision_reason', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was rejected or revoked.' })
  decisionReason: string | null;
}
