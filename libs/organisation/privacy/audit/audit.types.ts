import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, Matches, MaxLength } from 'class-validator';
import { InstantScalar, LocalDateScalar, PageInfo } from '../../../platform/index.js';
import { AuditAction } from '../../../vocabulary/index.js';

registerEnumType(AuditAction, { name: 'AuditAction' });

@ObjectType({ description: 'A value before and after, as PostgreSQL stores it; null where there was none.' })
export class AuditChange {
  @Field(() => String, { description: 'The column.' })
  field: string;

  @Field(() => String, { nullable: true })
  before: string | null;

  @Field(() => String, { nullable: true })
  after: string | null;
}

/** One row written, changed or taken away. Written by the tables' own triggers, so no writer can leave it out. */
@ObjectType({ description: 'One row written, changed or taken away.' })
export class AuditEvent {
  @Field(() => ID)
  id: string;

  @Field(() => InstantScalar)
  at: string;

  @Field(() => String, { nullable: true, description: 'Null when the system did it.' })
  login: string | null;

  @Field(() => String, { nullable: true })
  actorName: string | null;

  @Field(() => AuditAction)
  action: AuditAction;

  @Field(() => String, { description: 'The table.' })
  subject: string;

  @Field(() => String, { nullable: true })
  subjectId: string | null;

  orgId: string | null;

  @Field(() => ID, { nullable: true, description: 'The person that the row is about.' })
  aboutPersonId: string | null;

  @Field(() => String, { nullable: true })
  aboutName: string | null;

  before: Record<string, unknown> | null;

  after: Record<string, unknown> | null;

  key: string[];
}

@ObjectType()
export class AuditEventEdge {
  @Field(() => String)
  cursor: string;

  @Field(() => AuditEvent)
  node: AuditEvent;
}

@ObjectType()
export class AuditEventConnection {
  @Field(() => [AuditEventEdge])
  edges: AuditEventEdge[];

  @Field(() => PageInfo)
  pageInfo: PageInfo;

  filter: AuditEventFilter;
}

@InputType()
export class AuditEventFilter {
  @Field(() => LocalDateScalar, { nullable: true })
  from?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Inclusive.' })
  to?: string | null;

  @IsOptional()
  @Matches(/^[a-z_]{1,63}$/)
  @Field(() => String, { nullable: true, description: 'The table.' })
  subject?: string | null;

  @Field(() => AuditAction, { nullable: true })
  action?: AuditAction | null;

  @IsOptional()
  @MaxLength(64)
  @Field(() => String, { nullable: true, description: 'Login of whoever did it.' })
  login?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The person whom the rows are about. Such a search is itself logged, for that person to see.',
  })
  personId?: string | null;

  @IsOptional()
  @MaxLength(100)
  @Field(() => String, { nullable: true, description: 'Part of a value before or after.' })
  text?: string | null;
}
