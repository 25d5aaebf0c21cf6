import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CourseCategory, EnrolmentReason } from '../../vocabulary/index.js';
import { InstantScalar, LocalDateScalar } from '../../platform/index.js';

@ObjectType({ description: 'A course under way, as a card.' })
export class HomeEnrolment {
  @Field(() => ID)
  enrolmentId: string;

  @Field(() => String)
  courseCode: string;

  @Field(() => String)
  titleJa: string;

  @Field(() => String)
  titleEn: string;

  @Field(() => CourseCategory)
  category: CourseCategory;

  @Field(() => LocalDateScalar, { nullable: true })
  dueOn: string | null;

  @Field(() => EnrolmentReason)
  reason: EnrolmentReason;

  @Field(() => Int)
  estimatedMinutes: number;

  @Field(() => String, { nullable: true })
  posterUrl: string | null;

  @Field(() => Int, { description: 'Watched seconds of all required videos.' })
  coveredSeconds: number;

  @Field(() => Int, { description: 'Length of all required videos.' })
  durationSeconds: number;

  @Field(() => Boolean)
  videoComplete: boolean;

  @Field(() => Boolean)
  quizPassed: boolean;

  @Field(() => InstantScalar, { nullable: true })
  lastActiveAt: Date | null;
}

@ObjectType({ description: 'A course that could be begun.' })
export class HomeOffer {
  @Field(() => String)
  courseCode: string;

  @Field(() => String)
  titleJa: string;

  @Field(() => String)
  titleEn: string;

  @Field(() => CourseCategory)
  category: CourseCategory;

  @Field(() => Int)
  estimatedMinutes: number;

  @Field(() => String, { nullable: true })
  posterUrl: string | null;
}

@ObjectType()
export class HomeCompletion {
  @Field(() => String)
  courseCode: string;

  @Field(() => String)
  titleJa: string;

  @Field(() => String)
  titleEn: string;

  @Field(() => LocalDateScalar)
  completedOn: string;

  @Field(() => Int)
  fiscalYear: number;

  @Field(() => String, { nullable: true })
  certificateNumber: string | null;
}

@ObjectType({
  description:
    "The learner's home in one read: what is due, what is under way, what could be taken, what was completed.",
})
export class LearnerHome {
  @Field(() => Int)
  fiscalYear: number;

  @Field(() => Int)
  completedThisFiscalYear: number;

  @Field(() => [HomeEnrolment], { description: 'The one last worked on first, then by due date.' })
  enrolments: HomeEnrolment[];

  @Field(() => [HomeOffer], { description: 'At most six.' })
  offers: HomeOffer[];

  @Field(() => [HomeCompletion], { description: 'The last five.' })
  recentCompletions: HomeCompletion[];
}
