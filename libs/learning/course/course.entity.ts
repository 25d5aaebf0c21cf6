import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CourseCategory, Language, LessonKind } from '../../vocabulary/index.js';
import { InstantScalar, LocalDateScalar } from '../../platform/index.js';

registerEnumType(CourseCategory, { name: 'CourseCategory' });
registerEnumType(LessonKind, { name: 'LessonKind' });
registerEnumType(Language, { name: 'Language' });

/** A course of one body. Shared ones are open to every body; the others to that body's own people. */
@Entity()
@ObjectType({ description: 'A course of one body; what is taught stands in its versions.' })
export class Course {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('text')
  @Field(() => String)
  code: string;

  @Column('bigint', { name: 'org_id' })
  orgId: string;

  @Column('boolean')
  @Field(() => Boolean, { description: 'Open to every body.' })
  shared: boolean;

  @Column('text')
  @Field(() => CourseCategory)
  category: CourseCategory;
}

/** What is taught. Immutable once published; learners under way stay on theirs, and a completion names it for ever. */
@Entity({ name: 'course_version' })
@ObjectType({ description: 'What is taught. Immutable once published.' })
export class CourseVersion {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'course_id' })
  courseId: string;

  @Column('int')
  @Field(() => Int)
  number: number;

  @Column('text')
  state: 'draft' | 'published' | 'retired';

  @Column('text', { name: 'title_ja' })
  @Field(() => String)
  titleJa: string;

  @Column('text', { name: 'title_en' })
  @Field(() => String)
  titleEn: string;

  @Column('text', { name: 'summary_ja' })
  @Field(() => String)
  summaryJa: string;

  @Column('text', { name: 'summary_en' })
  @Field(() => String)
  summaryEn: string;

  @Column('text', { name: 'audience_ja', nullable: true })
  @Field(() => String, { nullable: true })
  audienceJa: string | null;

  @Column('text', { name: 'audience_en', nullable: true })
  @Field(() => String, { nullable: true })
  audienceEn: string | null;

  @Column('text', { name: 'syllabus_version', nullable: true })
  @Field(() => String, { nullable: true, description: 'The IT-passport syllabus that it follows.' })
  syllabusVersion: string | null;

  @Column('date', { name: 'review_due_on', nullable: true })
  @Field(() => LocalDateScalar, { nullable: true })
  reviewDueOn: string | null;

  @Column('int', { name: 'estimated_minutes' })
  @Field(() => Int)
  estimatedMinutes: number;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  @Field(() => InstantScalar, { nullable: true })
  publishedAt: Date | null;

  @Column('int', { name: 'coverage_percent' })
  @Field(() => Int, { description: "Percent of a video's seconds that must be watched." })
  coveragePercent: number;

  @Column('real', { name: 'max_rate' })
  @Field(() => Float, { description: 'Fastest playing that is credited.' })
  maxRate: number;

  @Column('boolean', { name: 'seek_allowed' })
  @Field(() => Boolean)
  seekAllowed: boolean;

  @Column('boolean', { name: 'hidden_allowed' })
  @Field(() => Boolean, { description: 'Whether playing in a hidden tab is credited.' })
  hiddenAllowed: boolean;
}

@Entity()
@ObjectType({ description: 'One step of a course version: a video or a test.' })
export class Lesson {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('bigint', { name: 'course_version_id' })
  courseVersionId: string;

  @Column('text')
  @Field(() => String)
  key: string;

  @Column('int')
  @Field(() => Int)
  ordinal: number;

  @Column('text')
  @Field(() => LessonKind)
  kind: LessonKind;

  @Column('boolean')
  @Field(() => Boolean)
  required: boolean;

  @Column('text', { name: 'title_ja' })
  @Field(() => String)
  titleJa: string;

  @Column('text', { name: 'title_en' })
  @Field(() => String)
  titleEn: string;

  @Column('bigint', { name: 'media_id', nullable: true })
  mediaId: string | null;

  @Column('int', { name: 'draw_count', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Questions drawn from the bank for one attempt.' })
  drawCount: number | null;

  @Column('int', { name: 'pass_percent', nullable: true })
  @Field(() => Int, { nullable: true })
  passPercent: number | null;
}

/** A stored video, as it was measured. Only whole seconds can be watched, so durationSeconds is rounded down. */
@Entity()
@ObjectType({ description: 'A stored video, as it was measured.' })
export class Media {
  @PrimaryColumn('bigint')
  @Field(() => ID)
  id: string;

  @Column('text', { name: 'file_key' })
  fileKey: string;

  @Column('text', { name: 'poster_key', nullable: true })
  posterKey: string | null;

  @Column('text')
  mime: string;

  @Column('int', { name: 'duration_s' })
  @Field(() => Int)
  durationSeconds: number;

  @Column('int')
  @Field(() => Int)
  width: number;

  @Column('int')
  @Field(() => Int)
  height: number;

  @Column('text')
  sha256: string;

  @Field(() => String)
  get url(): string {
    return `/media/${this.id}/video`;
  }

  @Field(() => String, { nullable: true })
  get posterUrl(): string | null {
    return this.posterKey ? `/media/${this.id}/poster` : null;
  }
}

@Entity({ name: 'media_track' })
@ObjectType({ description: 'Captions or chapters of a video, as WebVTT.' })
export class MediaTrack {
  @PrimaryColumn('bigint')
  id: string;

  @Column('bigint', { name: 'media_id' })
  mediaId: string;

  @Column('text')
  @Field(() => String, { description: 'captions | chapters' })
  kind: string;

  @Column('text')
  @Field(() => Language)
  language: Language;

  @Column('text', { name: 'file_key' })
  fileKey: string;

  @Field(() => String)
  get url(): string {
    return `/media/${this.mediaId}/${this.kind}.${this.language}.vtt`;
  }
}
