import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { LocalDateScalar } from '../../platform/index.js';
import { SeparationReason } from '../../vocabulary/index.js';

registerEnumType(SeparationReason, { name: 'SeparationReason', description: '退職事由' });

/** 退職: the last day of a person's employment by a body, and why. */
@Entity()
@ObjectType({ description: '退職: the last day of an employment, and why it ended.' })
export class Separation {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'person_id' })
  personId: string;

  @Column('bigint', { name: 'org_id' })
  orgId: string;

  @Column('date', { name: 'last_on' })
  @Field(() => LocalDateScalar)
  lastOn: string;

  @Column('text')
  @Field(() => SeparationReason)
  reason: SeparationReason;
}
