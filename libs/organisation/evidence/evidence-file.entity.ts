import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantScalar } from '../../platform/index.js';

/** A file that proves something: its bytes are never selected with it, and leave by GET /evidence/:id. */
@Entity({ name: 'evidence_file' })
@ObjectType({ description: 'A file that proves something. Its bytes are at /evidence/:id.' })
export class EvidenceFile {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field(() => String, { description: 'As it was called where it was uploaded from.' })
  name: string;

  @Column('text', { name: 'media_type' })
  @Field(() => String, { description: 'application/pdf, image/jpeg or image/png: told by its content.' })
  mediaType: string;

  @Column('int')
  @Field(() => Int)
  bytes: number;

  @Column('timestamptz', { name: 'uploaded_at' })
  @Field(() => InstantScalar)
  uploadedAt: Date;
}
