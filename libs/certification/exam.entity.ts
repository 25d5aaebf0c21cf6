import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An IPA exam as it is held today, with the names it had. Which ones count as 「応用情報技術者試験等」 is dated in qualifying_list. */
@Entity()
@ObjectType({ description: 'An exam of the IPA, with the names it had.' })
export class Exam {
  @PrimaryColumn('text')
  @Field(() => String)
  code: string;

  @Column('text', { name: 'name_ja' })
  @Field(() => String)
  nameJa: string;

  @Column('text', { name: 'name_en' })
  @Field(() => String)
  nameEn: string;

  @Column('int')
  @Field(() => Int, { description: '1 … 4.' })
  level: number;

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
}
