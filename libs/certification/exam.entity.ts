import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { LocalDateScalar, periodColumn, type Period } from '../platform/index.js';

/**
 * An exam of the IPA, whatever it is called on a day: its names stand in exam_name, when it can be sat in exam_window, what
 * became of it in exam_succession. Whether it counts as 「応用情報技術者試験等」 is dated in qualifying_list.
 */
@Entity()
@ObjectType({ description: 'An exam of the IPA, with the names it had.' })
export class Exam {
  @PrimaryColumn('text')
  @Field(() => String)
  code: string;

  @Column('text', { name: 'name_ja' })
  @Field(() => String, { description: 'Its name today.' })
  nameJa: string;

  @Column('text', { name: 'name_en' })
  @Field(() => String, { description: 'Its name today.' })
  nameEn: string;

  @Column('int')
  @Field(() => Int, { description: '1 … 4.' })
  level: number;

  @Column('daterange', { transformer: periodColumn })
  held: Period;

  @Column('text', { name: 'former_names', array: true })
  @Field(() => [String])
  formerNames: string[];

  @Column('text', { name: 'season_to_fy2025', nullable: true })
  @Field(() => String, { nullable: true })
  seasonToFy2025: string | null;

  @Column('text', { name: 'season_fy2026', nullable: true })
  @Field(() => String, { nullable: true })
  seasonFy2026: string | null;

  @Column('text', { name: 'reform_note', nullable: true })
  @Field(() => String, { nullable: true })
  reformNote: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Null where it is not recorded.' })
  get heldFrom(): string | null {
    return this.held.startsOn || null;
  }

  @Field(() => LocalDateScalar, { nullable: true, description: 'Inclusive; null while it goes on.' })
  get heldUntil(): string | null {
    return this.held.endsOn;
  }
}
