import { about, atMost, open, seen, table } from './access-table.js';
import type { MutationExpectation, OpenType, PersonalType, QueryExpectation } from './access-table.js';

// Who sees whom. Everybody who asks works for 三原市: the manager's role is for one unit, the others' for the body. A row is
// whom it is about:
//   own      oneself
//   unit     a colleague of that unit
//   body     one of another unit of 三原市
//   shared   a person of the prefecture with a guest's post (併任) in that unit: the name and that post
//   home     that person's file at home: the post there, absences, learning, …
//   lapsed   a person of the prefecture whose guest's post in that unit has ended
//   other    a person of the prefecture
// Somebody who is not signed in sees nobody, ever, and has no column.
//
// A field, a query or a mutation that nothing here tells of fails the test, which then prints the table that it saw: read it
// as a reviewer, and paste it here or correct the product. So does what is told here of something that is no longer there.

const NOBODY = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ·        ·        ·     ·       ·           ·       ·
  unit       ·        ·        ·     ·       ·           ·       ·
  body       ·        ·        ·     ·       ·           ·       ·
  shared     ·        ·        ·     ·       ·           ·       ·
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ·           ·       ·
  other      ·        ·        ·     ·       ·           ·       ·`;

const ONESELF = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ●        ●        ●     ●       ●           ●       ●
  unit       ·        ·        ·     ·       ·           ·       ·
  body       ·        ·        ·     ·       ·           ·       ·
  shared     ·        ·        ·     ·       ·           ·       ·
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ·           ·       ·
  other      ·        ·        ·     ·       ·           ·       ·`;

/** Posts of today and the names of those who hold them: guests too, as long as they stay. */
const STAFF_OF_TODAY = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ·        ●        ●     ●       ●           ●       ●
  unit       ·        ●        ●     ●       ●           ●       ●
  body       ·        ·        ●     ●       ●           ●       ●
  shared     ·        ●        ●     ●       ●           ●       ●
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ·           ·       ·
  other      ·        ·        ·     ·       ·           ·       ·`;

/** What was learnt is read where the person is employed, and not where the person is a guest. */
const LEARNING_OF_STAFF = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ·        ●        ●     ●       ●           ●       ●
  unit       ·        ●        ●     ●       ●           ●       ●
  body       ·        ·        ●     ●       ●           ●       ●
  shared     ·        ·        ·     ·       ·           ·       ·
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ·           ·       ·
  other      ·        ·        ·     ·       ·           ·       ·`;

/** The rows behind a figure: for those who see figures. */
const COUNTED_ROWS = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ·        ·        ●     ●       ●           ●       ●
  unit       ·        ·        ●     ●       ●           ●       ●
  body       ·        ·        ●     ●       ●           ●       ●
  shared     ·        ·        ·     ·       ·           ·       ·
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ·           ·       ·
  other      ·        ·        ·     ·       ·           ·       ·`;

/** A type is `open`, with the reason why it is about nobody, or `about` people, and then names each of its fields. */
export const TYPES: Record<string, PersonalType | OpenType> = {
  Organisation: open('the 24 bodies are public knowledge'),
  Unit: open('the tree of every body is known to all staff'),
  Person: about(seen(ONESELF, 'id familyName givenName familyKana givenKana name kana appointments')),
  Appointment: about(
    seen(ONESELF, 'id kind position grade percent startsOn endsOn staffNumber organisation unit'),
  ),
  Viewer: about(seen(ONESELF, 'accountId login person can'), atMost(ONESELF, 'roles')),
  ViewerCan: open('what a role may do, whoever holds it'),
  RoleGrant: about(atMost(ONESELF, 'role scope organisation unit startsOn endsOn')),
  SignInSession: about(seen(ONESELF, 'id createdAt lastSeenAt userAgent current')),

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
  PageInfo: about(atMost(STAFF_OF_TODAY, 'endCursor hasNextPage')),

  Exam: open('published by the IPA'),

  Indicator: open('the plan is published'),
  IndicatorDefinition: open('what a published figure counts'),
  PlanPeriod: open('the plan is published'),
  BurnUp: open('figures name nobody; test/insight holds them to the body'),
  BurnUpMonth: open('figures name nobody'),
  Forecast: open('figures name nobody'),
  ForecastPoint: open('figures name nobody'),
  CountByBody: open('figures name nobody; test/insight holds them to the body'),
  CountByCourse: open('figures name nobody'),
  CompletionConnection: open('a page; the people are in CompletionRow'),
  CompletionEdge: about(seen(COUNTED_ROWS, 'cursor node')),
  CompletionRow: about(
    seen(COUNTED_ROWS, 'completionId personId name kana staffNumber organisationName unitName'),
    seen(
      COUNTED_ROWS,
      'certificateNumber completedOn courseCode courseTitleEn courseTitleJa courseVersionNumber',
    ),
    seen(COUNTED_ROWS, 'fiscalYear how'),
  ),

  Instance: open('how this instance tells the time'),
};

const NOT_FOR_COUNTS = { learner: 'FORBIDDEN', manager: 'FORBIDDEN' } as const;

/** Whose rows come back, and which roles are refused whatever they ask. */
export const QUERIES: Record<string, QueryExpectation> = {
  instance: { sees: NOBODY, public: true },
  viewer: { sees: ONESELF, public: true },
  mySessions: { sees: ONESELF },
  organisations: { sees: NOBODY },
  units: { sees: NOBODY },

  course: { sees: NOBODY },
  courses: { sees: ONESELF },
  enrolment: { sees: ONESELF, hidden: 'NOT_FOUND' },
  home: { sees: ONESELF },
  myCompletions: { sees: ONESELF },
  staff: { sees: STAFF_OF_TODAY, refused: { learner: 'FORBIDDEN' } },
  syllabusVersions: { sees: NOBODY },

  exams: { sees: NOBODY },

  burnUp: { sees: NOBODY, refused: NOT_FOR_COUNTS },
  completionRows: { sees: COUNTED_ROWS, refused: NOT_FOR_COUNTS },
  countsByBody: { sees: NOBODY, refused: NOT_FOR_COUNTS },
  countsByCourse: { sees: NOBODY, refused: NOT_FOR_COUNTS },
  indicators: { sees: NOBODY },
};

/** On whom a mutation goes through, and how it is refused on the others. What is refused has written nothing. */
export const MUTATIONS: Record<string, MutationExpectation> = {
  signIn: {
    may: NOBODY,
    public: true,
    refused: 'SIGN_IN_FAILED',
    writes: ['local_password'], // a failed attempt counts
    args: ({ facts }) => ({ login: facts['login'], password: 'not the password' }),
  },
  signOut: { may: ONESELF },
  signOutEverywhere: { may: ONESELF },

  enrol: { may: ONESELF },
  startWatching: { may: ONESELF, refused: 'NOT_FOUND' },
  recordBeat: { may: ONESELF, refused: 'WATCH_TAKEN_OVER' },
  startQuiz: { may: ONESELF, refused: 'NOT_FOUND', args: ({ facts }) => ({ lessonId: facts['quizId'] }) },
  submitQuiz: { may: ONESELF, refused: 'NOT_FOUND' },
};
