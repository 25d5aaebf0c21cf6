import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { LocalDateScalar, periodColumn, type Period } from '../../platform/index.js';
import { AbsenceKind } from '../../vocabulary/index.js';

registerEnumType(AbsenceKind, { name: 'AbsenceKind', description: '休職・育児休業・病気休暇・長期研修' });

/** 休職・育休・長期研修: exempts from obligations. Known to the person, to 人事課 and to the person's manager. */
@Entity()
@ObjectType({ description: '休職・育休・長期研修: a time away that exempts from obligations.' })
export class Absence {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'person_id' })
  personId: string;

  @Column('text')
  @Field(() => AbsenceKind)
  kind: AbsenceKind;

  @Column('daterange', { transformer: periodColumn })
  period: Period;

  @Field(() => LocalDateScalar)
  get startsOn(): string {
    return this.period.startsOn;
  }

  @Field(() => LocalDateScalar, { nullable: true, description: 'Inclusive; null while open.' })
  get endsOn(): string | null {
    return this.period.endsOn;
  }
}
