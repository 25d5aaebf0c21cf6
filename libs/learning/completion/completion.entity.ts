import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CompletionHow } from '../../vocabulary/index.js';
import { LocalDateScalar } from '../../platform/index.js';

registerEnumType(CompletionHow, {
  name: 'CompletionHow',
  description: 'How a completion came to be; void takes another one back.',
});

/**
 * An immutable fact: this person completed this version of the course on this day, while this body and unit employed
 * them. A correction is a new row (`void`) that names the one it takes back, by whom and why.
 */
@Entity()
@ObjectType({ description: '修了: an immutable fact, with the version and the employing body of that day.' })
export class Completion {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'person_id' })
  personId: string;

  @Column('bigint', { name: 'course_id' })
  courseId: string;

  @Column('bigint', { name: 'course_version_id' })
  courseVersionId: string;

  @Column('bigint', { name: 'enrolment_id', nullable: true })
  enrolmentId: string | null;

  @Column('date', { name: 'completed_on' })
  @Field(() => LocalDateScalar)
  completedOn: string;

  @Column('int', { name: 'fiscal_year' })
  @Field(() => Int)
  fiscalYear: number;

  @Column('bigint', { name: 'org_id' })
  orgId: string;

  @Column('bigint', { name: 'unit_id' })
  unitId: string;

  @Column('text')
  @Field(() => CompletionHow)
  how: CompletionHow;
}
