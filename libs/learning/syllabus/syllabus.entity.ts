import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A version of the IT-passport syllabus; course versions name the one they follow. */
@Entity({ name: 'syllabus_version' })
@ObjectType({ description: 'A version of the IT-passport syllabus.' })
export class SyllabusVersion {
  @PrimaryColumn('text')
  @Field(() => String)
  version: string;

  @Column('text', { name: 'applies_from' })
  @Field(() => String, { description: 'As the source words it.' })
  appliesFrom: string;

  @Column('text')
  @Field(() => String)
  change: string;

  @Column('text')
  @Field(() => String, { description: 'How sure the source is: high | medium | unknown.' })
  confidence: string;
}
