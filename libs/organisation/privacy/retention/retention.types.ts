import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantScalar, LocalDateScalar } from '../../../platform/index.js';
import { PurgeState } from '../../../vocabulary/index.js';

registerEnumType(PurgeState, { name: 'PurgeState' });

@ObjectType({ description: 'Rows of one kind of record whose retention has ended.' })
export class RetentionLine {
  @Field(() => ID, { description: 'HeldRecord.name' })
  record: string;

  @Field(() => String)
  titleJa: string;

  @Field(() => String)
  titleEn: string;

  @Field(() => Int, { description: '1, 3, 5, 10 or 30 years from the 4/1 after the row was finished.' })
  retentionYears: number;

  @Field(() => Int)
  rows: number;

  @Field(() => LocalDateScalar, { description: 'The earliest day on which one of the rows was finished.' })
  finishedFrom: string;

  @Field(() => LocalDateScalar, { description: 'The latest.' })
  finishedUntil: string;
}

/** A reviewed deletion: prepared by one person, approved by another, run once. It stays when the rows are gone. */
@Entity()
@ObjectType({ description: 'A reviewed deletion of records whose retention has ended.' })
export class Purge {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('date', { name: 'as_of' })
  @Field(() => LocalDateScalar)
  asOf: string;

  @Column('text')
  @Field(() => PurgeState)
  state: PurgeState;

  @Column('text')
  @Field(() => String, {
    description: 'SHA-256 over exactly the rows prepared; run only while it still holds.',
  })
  digest: string;

  @Column('bigint', { name: 'prepared_by' })
  preparedBy: string;

  @Column('timestamptz', { name: 'prepared_at' })
  @Field(() => InstantScalar)
  preparedAt: Date;

  @Column('bigint', { name: 'approved_by', nullable: true })
  approvedBy: string | null;

  @Column('timestamptz', { name: 'approved_at', nullable: true })
  @Field(() => InstantScalar, { nullable: true })
  approvedAt: Date | null;

  @Column('bigint', { name: 'run_by', nullable: true })
  runBy: string | null;

  @Column('timestamptz', { name: 'run_at', nullable: true })
  @Field(() => InstantScalar, { nullable: true })
  runAt: Date | null;
}
