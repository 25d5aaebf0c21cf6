import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalDateScalar, PageInfo } from '../../platform/index.js';
import { ImportAction, ImportField, ImportProblemCode, ImportSeverity } from '../../vocabulary/index.js';
import { ImportBatch } from './import-batch.entity.js';

registerEnumType(ImportAction, {
  name: 'ImportAction',
  description: 'What a row would do: 追加 変更 異動 退職 変更なし; invalid: it has an error.',
});
registerEnumType(ImportSeverity, {
  name: 'ImportSeverity',
  description: 'Errors block applying; warnings do not.',
});
registerEnumType(ImportProblemCode, {
  name: 'ImportProblemCode',
  description: 'What is wrong with a row or a cell; the web app has one sentence per code and language.',
});

@ObjectType()
export class ImportBatchEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => ImportBatch)
  node: ImportBatch;
}

@ObjectType()
export class ImportBatchConnection {
  @Field(() => [ImportBatchEdge])
  edges: ImportBatchEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

/** Fields of a person or post that a row changes. */
export enum ImportChangedField {
  name = 'name',
  kana = 'kana',
  unit = 'unit',
  position = 'position',
  grade = 'grade',
  kind = 'kind',
  percent = 'percent',
  starts_on = 'starts_on',
  ends_on = 'ends_on',
}
registerEnumType(ImportChangedField, { name: 'ImportChangedField' });

@ObjectType({ description: 'One field, before → after. A unit is told as its code and name.' })
export class ImportFieldChange {
  @Field(() => ImportChangedField)
  field: ImportChangedField;

  @Field(() => String, { nullable: true })
  before: string | null;

  @Field(() => String, { nullable: true })
  after: string | null;
}

@ObjectType({ description: 'A row of the file, or somebody missing in it, and what would become of it.' })
export class ImportRow {
  @Field(() => ID)
  id: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The line of the table, headings being 1; null: not in the file.',
  })
  number: number | null;

  @Field(() => ImportAction)
  action: ImportAction;

  @Field(() => String, { nullable: true })
  staffNumber: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'As in the file; of somebody missing in it, as in the records.',
  })
  name: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day of the change; of 退職 the last day.',
  })
  effectiveOn: string | null;

  personId: string | null;

  @Field(() => [ImportFieldChange])
  changes: ImportFieldChange[];

  key: string[];
}

@ObjectType()
export class ImportRowEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => ImportRow)
  node: ImportRow;
}

@ObjectType()
export class ImportRowConnection {
  @Field(() => [ImportRowEdge])
  edges: ImportRowEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType({ description: 'A value for the sentence of a problem.' })
export class ImportProblemParam {
  @Field(() => String)
  name: string;

  @Field(() => String)
  value: string;
}

@ObjectType({ description: 'What is wrong with a row or one of its cells.' })
export class ImportProblem {
  @Field(() => ID)
  id: string;

  @Field(() => ImportSeverity)
  severity: ImportSeverity;

  @Field(() => ImportProblemCode)
  code: ImportProblemCode;

  @Field(() => Int, { nullable: true, description: 'The line of the table, headings being 1.' })
  rowNumber: number | null;

  @Field(() => ImportField, { nullable: true })
  field: ImportField | null;

  @Field(() => String, { nullable: true, description: "The column's heading in the file." })
  heading: string | null;

  @Field(() => String, { nullable: true, description: 'The offending value as it stands in the file.' })
  value: string | null;

  @Field(() => [ImportProblemParam])
  params: ImportProblemParam[];

  /** Somebody whom the problem is about, such as the one who perhaps returns. */
  personId: string | null;

  key: string[];
}

@ObjectType()
export class ImportProblemEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => ImportProblem)
  node: ImportProblem;
}

@ObjectType()
export class ImportProblemConnection {
  @Field(() => [ImportProblemEdge])
  edges: ImportProblemEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@InputType()
export class ImportColumnInput {
  @Field(() => Int, { description: 'Place of the column in the file, from 0.' })
  index: number;

  @Field(() => ImportField, { nullable: true, description: 'Null: do not read the column.' })
  field?: ImportField | null;
}
