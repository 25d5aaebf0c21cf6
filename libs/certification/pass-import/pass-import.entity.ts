import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantScalar } from '../../platform/index.js';
import { PassImportState } from '../../vocabulary/index.js';

registerEnumType(PassImportState, { name: 'PassImportState', description: 'checked → applied → taken_back' });

/** A list of passes that came as a file: its dry run, and what became of it. */
@Entity({ name: 'pass_import' })
@ObjectType({ description: 'A list of passes that came as a file.' })
export class PassImport {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'org_id' })
  orgId: string;

  @Column('text')
  @Field(() => PassImportState)
  state: PassImportState;

  @Column('text', { name: 'file_name' })
  @Field(() => String)
  fileName: string;

  @Column('text')
  @Field(() => String, { description: 'utf-8, utf-8-bom, cp932 or xlsx.' })
  encoding: string;

  @Column('int', { name: 'row_count' })
  @Field(() => Int)
  rowCount: number;

  @Column('text', { nullable: true })
  @Field(() => String, { description: 'Of what the dry run says; applying names it.' })
  digest: string;

  @Column('int', { name: 'new_count' })
  @Field(() => Int, { description: 'Rows that are passes which nobody has entered.' })
  newCount: number;

  @Column('int', { name: 'known_count' })
  @Field(() => Int, { description: 'Rows whose pass is there already.' })
  knownCount: number;

  @Column('int', { name: 'invalid_count' })
  @Field(() => Int, { description: 'Rows with an error; one keeps the file from being applied.' })
  invalidCount: number;

  @Column('int', { name: 'warning_count' })
  @Field(() => Int, { description: 'Rows to look at.' })
  warningCount: number;

  @Column('bigint', { name: 'uploaded_by' })
  uploadedById: string;

  @Column('timestamptz', { name: 'uploaded_at' })
  @Field(() => InstantScalar)
  uploadedAt: Date;

  @Column('timestamptz', { name: 'checked_at' })
  @Field(() => InstantScalar)
  checkedAt: Date;

  @Column('bigint', { name: 'applied_by', nullable: true })
  appliedById: string | null;

  @Column('timestamptz', { name: 'applied_at', nullable: true })
  @Field(() => InstantScalar, { nullable: true })
  appliedAt: Date | null;

  @Column('bigint', { name: 'taken_back_by', nullable: true })
  takenBackById: string | null;

  @Column('timestamptz', { name: 'taken_back_at', nullable: true })
  @Field(() => InstantScalar, { nullable: true })
  takenBackAt: Date | null;
}
