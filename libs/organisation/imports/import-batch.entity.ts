import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantScalar, LocalDateScalar } from '../../platform/index.js';
import { ImportField, ImportKind, ImportState } from '../../vocabulary/index.js';

registerEnumType(ImportKind, {
  name: 'ImportKind',
  description:
    'staff_master 職員マスタ: who is employed on a day; transfers 人事異動: who joins, moves, leaves.',
});
registerEnumType(ImportState, {
  name: 'ImportState',
  description:
    'uploaded → checking → checked → applying → applied → undoing → undone; failed and cancelled leave nothing behind and can be checked again.',
});
registerEnumType(ImportField, { name: 'ImportField', description: 'What a column of the file may be.' });

@ObjectType({ description: 'Rows of the preview by what they would do, and problems by severity.' })
export class ImportCounts {
  @Field(() => Int)
  add: number;

  @Field(() => Int)
  change: number;

  @Field(() => Int)
  move: number;

  @Field(() => Int, {
    description: 'Of a 職員マスタ: employed, but missing in the file; applied only when ticked.',
  })
  leave: number;

  @Field(() => Int)
  unchanged: number;

  @Field(() => Int, { description: 'Rows with an error.' })
  invalid: number;

  @Field(() => Int)
  errors: number;

  @Field(() => Int)
  warnings: number;
}

@ObjectType({ description: 'How far the running work is; a row may be more than one step.' })
export class ImportProgress {
  @Field(() => Int)
  done: number;

  @Field(() => Int)
  total: number;
}

@ObjectType({ description: 'A heading of the file, and what it is taken for.' })
export class ImportColumn {
  @Field(() => Int)
  index: number;

  @Field(() => String)
  heading: string;

  @Field(() => ImportField, { nullable: true, description: 'Null: the column is not read.' })
  field: ImportField | null;

  @Field(() => [String], { description: 'Its first values, at most three.' })
  samples: string[];
}

/** One file of one body on its way into the records. A state table: functions in the database change the state. */
@Entity({ name: 'import_batch' })
@ObjectType({ description: 'One file of one body on its way into the records.' })
export class ImportBatch {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'org_id' })
  orgId: string;

  @Column('text')
  @Field(() => ImportKind)
  kind: ImportKind;

  @Column('text')
  @Field(() => ImportState)
  state: ImportState;

  @Column('text', { name: 'file_name' })
  @Field(() => String)
  fileName: string;

  @Column('int', { name: 'file_bytes' })
  @Field(() => Int)
  fileBytes: number;

  @Column('text')
  @Field(() => String, { description: 'SHA-256 of the file, hexadecimal.' })
  sha256: string;

  @Column('text')
  @Field(() => String, { description: 'utf-8, utf-8-bom, cp932 or xlsx.' })
  encoding: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'comma, tab or semicolon; null for xlsx.' })
  delimiter: string | null;

  @Column('text', { array: true })
  headings: string[];

  @Column('text', { array: true, name: 'fields' })
  fields: (ImportField | null)[];

  @Column('date', { name: 'effective_on' })
  @Field(() => LocalDateScalar, {
    description: '職員マスタ: the day that the file describes. 人事異動: the day of rows that name none.',
  })
  effectiveOn: string;

  @Column('int', { name: 'row_count' })
  @Field(() => Int, { description: 'Rows of the file without its headings and blank lines.' })
  rowCount: number;

  @Column('jsonb', { nullable: true })
  @Field(() => ImportCounts, { nullable: true, description: 'Null until the file has been checked.' })
  counts: ImportCounts | null;

  @Column('int', { name: 'steps_done' })
  stepsDone: number;

  @Column('int', { name: 'steps_total' })
  stepsTotal: number;

  @Column('boolean', { name: 'with_leavers' })
  @Field(() => Boolean, { description: 'Those missing in a 職員マスタ leave too.' })
  withLeavers: boolean;

  @Column('boolean', { name: 'cancel_requested' })
  @Field(() => Boolean)
  cancelRequested: boolean;

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'A refusal code: why the last run failed, or why an undo was refused.',
  })
  failure: string | null;

  @Column('timestamptz', { name: 'uploaded_at' })
  @Field(() => InstantScalar)
  uploadedAt: Date;

  @Column('bigint', { name: 'uploaded_by' })
  uploadedBy: string;

  @Column('timestamptz', { name: 'checked_at', nullable: true })
  @Field(() => InstantScalar, { nullable: true })
  checkedAt: Date | null;

  @Column('timestamptz', { name: 'applied_at', nullable: true })
  @Field(() => InstantScalar, { nullable: true })
  appliedAt: Date | null;

  @Column('bigint', { name: 'applied_by', nullable: true })
  appliedBy: string | null;

  @Column('timestamptz', { name: 'undone_at', nullable: true })
  @Field(() => InstantScalar, { nullable: true })
  undoneAt: Date | null;

  @Column('bigint', { name: 'undone_by', nullable: true })
  undoneBy: string | null;

  @Field(() => ImportProgress)
  get progress(): ImportProgress {
    return { done: this.stepsDone, total: this.stepsTotal };
  }
}

@ObjectType({ description: 'What the viewer may do with the import as it stands; buttons obey it.' })
export class ImportBatchCan {
  @Field(() => Boolean)
  map: boolean;

  @Field(() => Boolean)
  check: boolean;

  @Field(() => Boolean)
  apply: boolean;

  @Field(() => Boolean)
  cancel: boolean;

  @Field(() => Boolean)
  undo: boolean;

  @Field(() => Boolean)
  discard: boolean;
}
