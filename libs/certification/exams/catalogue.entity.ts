import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn, type ValueTransformer } from 'typeorm';
import { LocalDateScalar, periodColumn, periodOf, type Period } from '../../platform/index.js';
import { ExamWindowKind } from '../../vocabulary/index.js';

registerEnumType(ExamWindowKind, {
  name: 'ExamWindowKind',
  description: 'spring and autumn: one day for all. first_term and second_term: a CBT window. all_year: CBT.',
});

@Entity({ name: 'exam_name' })
@ObjectType({ description: 'What an exam was called when somebody sat it.' })
export class ExamName {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('text', { name: 'exam_code' })
  examCode: string;

  @Column('text', { name: 'name_ja' })
  @Field(() => String)
  nameJa: string;

  @Column('text', { name: 'name_en', nullable: true })
  @Field(() => String, { nullable: true })
  nameEn: string | null;

  @Column('daterange', { transformer: periodColumn })
  valid: Period;

  @Column('text')
  @Field(() => String)
  source: string;

  @Field(() => LocalDateScalar)
  get startsOn(): string {
    return this.valid.startsOn;
  }

  @Field(() => LocalDateScalar, { nullable: true, description: 'Inclusive; null for the name it has now.' })
  get endsOn(): string | null {
    return this.valid.endsOn;
  }
}

@Entity({ name: 'exam_succession' })
@ObjectType({
  description: 'What became of an exam. Whether the successor counts stands on the qualifying list alone.',
})
export class ExamSuccession {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('text', { name: 'exam_code' })
  examCode: string;

  @Column('text', { name: 'successor_code' })
  successorCode: string;

  @Column('date', { name: 'from_day' })
  @Field(() => LocalDateScalar)
  fromDay: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  note: string | null;

  @Column('text')
  @Field(() => String)
  source: string;
}

const periodIfKnown: ValueTransformer = {
  from: (text: string | null): Period | null => (text === null ? null : periodOf(text)),
  to: (): never => {
    throw new Error('Windows are written by save_exam_window().');
  },
};

@Entity({ name: 'exam_window' })
@ObjectType({ description: 'When an exam can be sat.' })
export class ExamWindow {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('text', { name: 'exam_code' })
  examCode: string;

  @Column('int', { name: 'fiscal_year' })
  @Field(() => Int)
  fiscalYear: number;

  @Column('text')
  @Field(() => ExamWindowKind)
  kind: ExamWindowKind;

  @Column('daterange', { transformer: periodIfKnown, nullable: true })
  applications: Period | null;

  @Column('daterange', { transformer: periodColumn })
  sittings: Period;

  @Column('date', { name: 'announced_on', nullable: true })
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: '合格発表日; null while the IPA has not said.',
  })
  announcedOn: string | null;

  @Column('text')
  @Field(() => String)
  source: string;

  @Field(() => LocalDateScalar, { nullable: true })
  get applicationsFrom(): string | null {
    return this.applications?.startsOn || null;
  }

  @Field(() => LocalDateScalar, { nullable: true, description: 'Inclusive.' })
  get applicationsUntil(): string | null {
    return this.applications?.endsOn ?? null;
  }

  @Field(() => LocalDateScalar)
  get sittingsFrom(): string {
    return this.sittings.startsOn;
  }

  @Field(() => LocalDateScalar, {
    description: 'Inclusive; the first day itself where it is one day for all.',
  })
  get sittingsUntil(): string {
    return this.sittings.endsOn ?? this.sittings.startsOn; // the database has no window without an end
  }
}
