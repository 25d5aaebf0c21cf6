import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantScalar, LocalDateScalar } from '../../platform/index.js';
import { MockPart, StudyMilestoneKind, StudyPlanState } from '../../vocabulary/index.js';

registerEnumType(StudyPlanState, { name: 'StudyPlanState' });
registerEnumType(StudyMilestoneKind, {
  name: 'StudyMilestoneKind',
  description: '研修コース, 学習分野, 模擬試験, 受験申込み',
});
registerEnumType(MockPart, { name: 'MockPart', description: '午前 午後 科目A 科目B' });

/** What a person prepares for. Read by the person and by the named officers of the body that keeps the file; by nobody else. */
@Entity({ name: 'study_plan' })
@ObjectType({ description: '学習計画: private to the person and the named officers.' })
export class StudyPlan {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'person_id' })
  personId: string;

  @Column('text', { name: 'exam_code' })
  examCode: string;

  @Column('bigint', { name: 'window_id' })
  windowId: string;

  @Column('date', { name: 'exam_on', nullable: true })
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day that was booked in the window.' })
  bookedOn: string | null;

  @Column('int', { name: 'hours_a_week' })
  @Field(() => Int, { description: '1 … 40.' })
  hoursAWeek: number;

  @Column('text')
  @Field(() => StudyPlanState)
  state: StudyPlanState;

  @Column('date', { name: 'planned_from' })
  @Field(() => LocalDateScalar, { description: 'The day from which the milestones are laid out.' })
  plannedFrom: string;

  @Column('timestamptz', { name: 'created_at' })
  @Field(() => InstantScalar)
  createdAt: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  @Field(() => InstantScalar, { nullable: true })
  endedAt: Date | null;
}

/** A field of what an exam asks for. */
@Entity({ name: 'study_topic' })
@ObjectType({ description: '学習分野: a field of what an exam asks for.' })
export class StudyTopic {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('text', { name: 'exam_code' })
  examCode: string;

  @Column('int')
  ordinal: number;

  @Column('text', { name: 'name_ja' })
  @Field(() => String)
  nameJa: string;

  @Column('text', { name: 'name_en' })
  @Field(() => String)
  nameEn: string;

  @Column('int')
  @Field(() => Int, { description: 'What a beginner of the level should allow for it.' })
  minutes: number;
}

/** One sitting of one part of a mock test. */
@Entity({ name: 'mock_result' })
@ObjectType({ description: '模擬試験の結果: one part of one sitting.' })
export class MockResult {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'plan_id' })
  planId: string;

  @Column('date', { name: 'taken_on' })
  @Field(() => LocalDateScalar)
  takenOn: string;

  @Column('text')
  @Field(() => MockPart)
  part: MockPart;

  @Column('int')
  @Field(() => Int, { description: '0 … 100; 60 passes.' })
  percent: number;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Which test it was.' })
  source: string | null;
}
