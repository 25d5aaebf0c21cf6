import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { AppointmentKind, OrganisationKind } from '../vocabulary/index.js';
import { LocalDateScalar, periodColumn, type Period } from '../platform/index.js';

registerEnumType(OrganisationKind, { name: 'OrganisationKind', description: '団体の種別' });
registerEnumType(AppointmentKind, { name: 'AppointmentKind', description: '発令の種別' });

/** 団体: the prefecture or one of its 23 municipalities. `code6` carries its own check digit. */
@Entity()
@ObjectType({ description: '団体: the prefecture or one of its municipalities.' })
export class Organisation {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field(() => String, { description: '全国地方公共団体コード, six digits.' })
  code6: string;

  @Column('text')
  @Field(() => OrganisationKind)
  kind: OrganisationKind;

  @Column('text')
  @Field(() => String)
  name: string;

  @Column('text', { name: 'name_kana' })
  @Field(() => String)
  nameKana: string;

  @Column('text', { name: 'name_romaji' })
  @Field(() => String)
  nameRomaji: string;

  @Column('boolean')
  @Field(() => Boolean, { description: 'Takes part in DXShip.' })
  dxship: boolean;
}

/** 所属: one place in the tree of a body, for as long as `valid` says. The tree is rebuilt each 4/1. */
@Entity()
@ObjectType({ description: '所属: one place in the tree of a body.' })
export class Unit {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'org_id' })
  orgId: string;

  @Column('text')
  @Field(() => String)
  code: string;

  @Column('bigint', { name: 'parent_id', nullable: true })
  @Field(() => ID, { nullable: true })
  parentId: string | null;

  @Column('text')
  @Field(() => String)
  name: string;

  @Column('daterange', { transformer: periodColumn })
  valid: Period;

  @Field(() => LocalDateScalar, {
    description: 'First day of this row of the tree; a renamed or moved unit is a new row.',
  })
  get startsOn(): string {
    return this.valid.startsOn;
  }

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day, inclusive; null while open.' })
  get endsOn(): string | null {
    return this.valid.endsOn;
  }
}

/** 人: one human for ever, across bodies. The name is stored as written and never normalised; kana sorts. */
@Entity()
@ObjectType({ description: '人: one human, across bodies and years.' })
export class Person {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('text', { name: 'family_name' })
  @Field(() => String)
  familyName: string;

  @Column('text', { name: 'given_name' })
  @Field(() => String)
  givenName: string;

  @Column('text', { name: 'family_kana' })
  @Field(() => String)
  familyKana: string;

  @Column('text', { name: 'given_kana' })
  @Field(() => String)
  givenKana: string;

  @Field(() => String)
  get name(): string {
    return `${this.familyName} ${this.givenName}`;
  }

  @Field(() => String)
  get kana(): string {
    return `${this.familyKana} ${this.givenKana}`;
  }
}

/** 発令: a person's post in a unit for a period, at a percentage. Several may run at once; only the 本務 is exclusive. */
@Entity()
@ObjectType({ description: '発令: a post of a person, for a period, at a percentage.' })
export class Appointment {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'person_id' })
  personId: string;

  @Column('bigint', { name: 'org_id' })
  orgId: string;

  @Column('bigint', { name: 'unit_id' })
  unitId: string;

  @Column('text')
  @Field(() => AppointmentKind)
  kind: AppointmentKind;

  @Column('text')
  @Field(() => String)
  position: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true })
  grade: string | null;

  @Column('int')
  @Field(() => Int, { description: 'Share of working time, 1 … 100.' })
  percent: number;

  @Column('daterange', { transformer: periodColumn })
  period: Period;

  @Column('text', { name: 'staff_number' })
  @Field(() => String, { description: 'Unique within the body; keeps leading zeros.' })
  staffNumber: string;

  @Field(() => LocalDateScalar)
  get startsOn(): string {
    return this.period.startsOn;
  }

  @Field(() => LocalDateScalar, { nullable: true, description: 'Inclusive; null while open.' })
  get endsOn(): string | null {
    return this.period.endsOn;
  }
}
