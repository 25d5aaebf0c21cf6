import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LocalDateScalar, PageInfo } from '../../platform/index.js';
import {
  ImportSeverity,
  PassImportAction,
  PassImportField,
  PassImportProblemCode,
} from '../../vocabulary/index.js';
import { PassImport } from './pass-import.entity.js';

registerEnumType(PassImportAction, {
  name: 'PassImportAction',
  description: 'What a row would do: a new pass; one that is there already; invalid: it has an error.',
});
registerEnumType(PassImportField, { name: 'PassImportField' });
registerEnumType(PassImportProblemCode, {
  name: 'PassImportProblemCode',
  description: 'What is wrong with a row; the web app has one sentence per code and language.',
});

@ObjectType({ description: 'A value for the sentence of a problem.' })
export class PassImportProblemParam {
  @Field(() => String)
  name: string;

  @Field(() => String)
  value: string;
}

@ObjectType({ description: 'What is wrong with a row.' })
export class PassImportProblem {
  @Field(() => ImportSeverity)
  severity: ImportSeverity;

  @Field(() => PassImportProblemCode)
  code: PassImportProblemCode;

  @Field(() => PassImportField)
  field: PassImportField;

  @Field(() => String, { nullable: true })
  value: string | null;

  @Field(() => [PassImportProblemParam])
  params: PassImportProblemParam[];
}

@ObjectType({ description: "A row of the list in the file's own words, and what it would do." })
export class PassImportRow {
  @Field(() => Int, { description: 'The line of the table, headings being 1.' })
  number: number;

  @Field(() => PassImportAction)
  action: PassImportAction;

  @Field(() => String, { nullable: true })
  staffNumber: string | null;

  @Field(() => String, { nullable: true })
  name: string | null;

  @Field(() => String, { nullable: true })
  examName: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  examOn: string | null;

  @Field(() => LocalDateScalar, { nullable: true })
  announcedOn: string | null;

  @Field(() => String, { nullable: true })
  certificateNumber: string | null;

  personId: string | null;

  examCode: string | null;

  @Field(() => [PassImportProblem])
  problems: PassImportProblem[];

  key: string[];
}

@ObjectType()
export class PassImportRowEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => PassImportRow)
  node: PassImportRow;
}

@ObjectType()
export class PassImportRowConnection {
  @Field(() => [PassImportRowEdge])
  edges: PassImportRowEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType()
export class PassImportEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => PassImport)
  node: PassImport;
}

@ObjectType()
export class PassImportConnection {
  @Field(() => [PassImportEdge])
  edges: PassImportEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;
}

@ObjectType({
  description: 'Decided by the very rules that decide the commands: a button that is shown works.',
})
export class PassImportCan {
  @Field(() => Boolean)
  apply: boolean;

  @Field(() => Boolean)
  takeBack: boolean;

  @Field(() => Boolean)
  discard: boolean;
}

@ObjectType({ description: 'A body whose passes the viewer may take in.' })
export class PassImportBody {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  nameRomaji: string;
}
