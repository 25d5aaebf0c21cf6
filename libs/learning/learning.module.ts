import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/index.js';
import { CompletionResolver, OwnCompletionsResolver } from './completion/completion.resolver.js';
import { CompletionService } from './completion/completion.service.js';
import {
  CourseResolver,
  CourseVersionResolver,
  LessonResolver,
  MediaResolver,
} from './course/course.resolver.js';
import { CourseService } from './course/course.service.js';
import {
  EnrolmentResolver,
  LessonProgressResolver,
  OwnEnrolmentResolver,
} from './enrolment/enrolment.resolver.js';
import { EnrolmentService } from './enrolment/enrolment.service.js';
import { HomeResolver, HomeService } from './home/home.resolver.js';
import { MediaController } from './media/media.controller.js';
import { QuizAttemptResolver, QuizQuestionResolver, QuizResultResolver } from './quiz/quiz.resolver.js';
import { QuizService } from './quiz/quiz.service.js';
import { RosterResolver } from './roster/roster.resolver.js';
import { RosterService } from './roster/roster.service.js';
import { SyllabusResolver, SyllabusService } from './syllabus/syllabus.resolver.js';
import { WatchResolver } from './watch/watch.resolver.js';
import { WatchService } from './watch/watch.service.js';

@Module({
  imports: [OrganisationModule],
  controllers: [MediaController],
  providers: [
    CourseResolver,
    CourseVersionResolver,
    LessonResolver,
    MediaResolver,
    EnrolmentResolver,
    LessonProgressResolver,
    OwnEnrolmentResolver,
    WatchResolver,
    QuizAttemptResolver,
    QuizQuestionResolver,
    QuizResultResolver,
    CompletionResolver,
    OwnCompletionsResolver,
    HomeResolver,
    RosterResolver,
    SyllabusResolver,
    CourseService,
    EnrolmentService,
    WatchService,
    QuizService,
    CompletionService,
    HomeService,
    RosterService,
    SyllabusService,
  ],
})
export class LearningModule {}
