import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsNotEmpty, IsOptional, MaxLength } from 'class-validator';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantScalar, LocalDateScalar } from '../../../platform/index.js';
import { DisclosureAskedBy } from '../../../vocabulary/index.js';

registerEnumType(DisclosureAskedBy, { name: 'DisclosureAskedBy', description: '開示請求をした人' });

/** A line of 個人情報ファイル簿: a table that leads to a person, and how much of it is held on the viewer. */
@ObjectType({ description: 'A kind of record that is kept on people, and how much of it on the viewer.' })
export class HeldRecord {
  @Field(() => ID)
  name: string;

  @Field(() => String)
  titleJa: string;

  @Field(() => String)
  titleEn: string;

  @Field(() => String)
  purposeJa: string;

  @Field(() => String)
  purposeEn: string;

  @Field(() => Int, { nullable: true, description: 'Null: as long as the file of the person is kept.' })
  retentionYears: number | null;

  @Field(() => Int, { nullable: true, description: 'How many rows are held; null when they are not told.' })
  rows: number | null;

  @Field(() => String, { nullable: true, description: 'Why no row is told, or some values of each row.' })
  keptBackJa: string | null;

  @Field(() => String, { nullable: true })
  keptBackEn: string | null;
}

/** 開示請求: on it, and on nothing else, 人事課 makes the disclosure of somebody else. */
@Entity({ name: 'disclosure_request' })
@ObjectType({ description: '開示請求: who asked for what is held on a person, when and on which basis.' })
export class DisclosureRequest {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'person_id' })
  @Field(() => ID)
  personId: string;

  @Column('text', { name: 'asked_by' })
  @Field(() => DisclosureAskedBy)
  askedBy: DisclosureAskedBy;

  @Column('date', { name: 'asked_on' })
  @Field(() => LocalDateScalar)
  askedOn: string;

  @Column('text')
  @Field(() => String)
  basis: string;

  @Column('text', { name: 'left_out_records', array: true })
  @Field(() => [ID], { description: 'Records left out of the answer, by HeldRecord.name.' })
  leftOutRecords: string[];

  @Column('text', { name: 'left_out_reason', nullable: true })
  @Field(() => String, { nullable: true })
  leftOutReason: string | null;

  @Column('timestamptz', { name: 'recorded_at' })
  @Field(() => InstantScalar)
  recordedAt: Date;
}

@InputType()
export class DisclosureRequestInput {
  @Field(() => ID)
  personId: string;

  @Field(() => DisclosureAskedBy)
  askedBy: DisclosureAskedBy;

  @Field(() => LocalDateScalar)
  askedOn: string;

  @IsNotEmpty()
  @MaxLength(500)
  @Field(() => String, { description: 'The provision that the request rests on.' })
  basis: string;

  @ArrayMaxSize(100)
  @Field(() => [ID], { defaultValue: [], description: 'Records to leave out, by HeldRecord.name.' })
  leftOutRecords: string[];

  @IsOptional()
  @MaxLength(500)
  @Field(() => String, { nullable: true, description: 'Required exactly when records are left out.' })
  leftOutReason?: string | null;
}

/** What everything_held_on() answers, and the JSON file of a disclosure. */
export interface Disclosure {
  schemaVersion: 1;
  madeAt: string;
  personId: number;
  request: {
    askedBy: DisclosureAskedBy;
    askedOn: string;
    basis: string;
    leftOutReason: string | null;
  } | null;
  records: DisclosedRecord[];
  notTold: { record: string; titleJa: string; titleEn: string; reasonJa: string }[];
}

export interface DisclosedRecord {
  record: string;
  titleJa: string;
  titleEn: string;
  purposeJa: string;
  purposeEn: string;
  retentionYears: number | null;
  /** The values of each row, in the order of reading. */
  columns: string[];
  notToldColumns: string[];
  notToldReasonJa: string | null;
  rows: Record<string, unknown>[];
}
