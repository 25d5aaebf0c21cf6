import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { LocalDateScalar, periodColumn, type Period } from '../../platform/index.js';

/** A name for as long as it was valid. Why it changed is no column here: name_change_reasons() tells those who may know. */
@Entity({ name: 'person_name' })
@ObjectType({ description: 'A name that a person has or had.' })
export class PersonName {
  @PrimaryColumn('bigint')
  id: string;

  @Column('bigint', { name: 'person_id' })
  personId: string;

  @Column('text', { name: 'family_name' })
  familyName: string;

  @Column('text', { name: 'given_name' })
  givenName: string;

  @Column('text', { name: 'family_kana' })
  familyKana: string;

  @Column('text', { name: 'given_kana' })
  givenKana: string;

  @Column('daterange', { transformer: periodColumn })
  valid: Period;

  @Field(() => String)
  get name(): string {
    return `${this.familyName} ${this.givenName}`;
  }

  @Field(() => String)
  get kana(): string {
    return `${this.familyKana} ${this.givenKana}`;
  }

  @Field(() => LocalDateScalar, { nullable: true, description: 'Null for the first known name.' })
  get startsOn(): string | null {
    return this.valid.startsOn || null;
  }

  @Field(() => LocalDateScalar, { nullable: true, description: 'Inclusive; null for the name of today.' })
  get endsOn(): string | null {
    return this.valid.endsOn;
  }
}
