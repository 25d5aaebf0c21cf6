import { about, atMost, open, seen } from '../access-table.js';
import type { MutationExpectation, PersonalType, OpenType, QueryExpectation } from '../access-table.js';
import { LEARNING_OF_STAFF, NOBODY, ONESELF, STAFF_OF_TODAY } from './tables.js';

export const LEARNING_TYPES: Record<string, PersonalType | OpenType> = {
  Course: open('courses name nobody; what is the viewer’s own in them stands in Completion and Enrolment'),
  CourseVersion: open('what is taught'),
  Lesson: open('what is taught'),
  Media: open('what is taught'),
  MediaTrack: open('what is taught'),
  SyllabusVersion: open('published by the IPA'),
  Enrolment: about(
    seen(ONESELF, 'id courseVersion enrolledAt reason state progress completion'),
    atMost(ONESELF, 'dueOn'),
  ),
  LessonProgress: about(seen(ONESELF, 'lessonId attemptsUsed bestPercent quizPassed watch')),
  WatchState: about(
    seen(ONESELF, 'lessonId complete coveredSeconds durationSeconds watched'),
    atMost(ONESELF, 'missing positionSeconds'),
  ),
  SecondRange: open('two numbers'),
  WatchSession: about(seen(ONESELF, 'id lessonId beatSeconds maxRate state')),
  BeatReceipt: about(seen(ONESELF, 'state'), atMost(ONESELF, 'completion creditedSeconds')),
  QuizAttempt: about(seen(ONESELF, 'id lessonId questions startedAt')),
  QuizQuestion: open('a question of the bank; who was asked stands in QuizAttempt'),
  QuizChoice: open('a choice of the bank'),
  QuizResult: about(
    seen(ONESELF, 'attemptId completion correctCount outcomes passPercent passed percent questionCount'),
  ),
  QuestionOutcome: about(seen(ONESELF, 'questionId correct explanationJa explanationEn')),
  Completion: about(
    seen(ONESELF, 'id certificateNumber completedOn course courseVersion fiscalYear how organisation unit'),
  ),
  LearnerHome: open('lists of what is the viewer’s own, each with its type'),
  HomeEnrolment: about(
    seen(
      ONESELF,
      'enrolmentId category courseCode coveredSeconds durationSeconds estimatedMinutes lastActiveAt',
    ),
    seen(ONESELF, 'posterUrl reason titleEn titleJa videoComplete'),
    atMost(ONESELF, 'dueOn quizPassed'),
  ),
  HomeCompletion: about(seen(ONESELF, 'certificateNumber completedOn courseCode fiscalYear titleEn titleJa')),
  HomeOffer: open('courses that anybody could begin'),
  StaffConnection: open('a page; the people are in StaffRow'),
  StaffEdge: about(seen(STAFF_OF_TODAY, 'cursor node')),
  StaffRow: about(
    seen(STAFF_OF_TODAY, 'personId name kana staffNumber organisationName unitName position'),
    seen(LEARNING_OF_STAFF, 'completionCount completionCountThisFiscalYear lastCompletedOn'),
  ),
  Exam: open('published by the IPA'),
};

export const LEARNING_QUERIES: Record<string, QueryExpectation> = {
  course: { sees: NOBODY },
  courses: { sees: ONESELF },
  enrolment: { sees: ONESELF, hidden: 'NOT_FOUND' },
  home: { sees: ONESELF },
  myCompletions: { sees: ONESELF },
  staff: { sees: STAFF_OF_TODAY, refused: { learner: 'FORBIDDEN' } },
  syllabusVersions: { sees: NOBODY },

  exams: { sees: NOBODY },
};

export const LEARNING_MUTATIONS: Record<string, MutationExpectation> = {
  enrol: { may: ONESELF },
  startWatching: { may: ONESELF, refused: 'NOT_FOUND' },
  recordBeat: { may: ONESELF, refused: 'WATCH_TAKEN_OVER' },
  startQuiz: { may: ONESELF, refused: 'NOT_FOUND', args: ({ facts }) => ({ lessonId: facts['quizId'] }) },
  submitQuiz: { may: ONESELF, refused: 'NOT_FOUND' },
};
