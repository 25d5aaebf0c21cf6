import { clockWords } from '../duration-words';
import type { learningJa } from '../ja/learning';

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const learningEn: typeof learningJa = {
  seconds: clockWords.en,
  dueOn: (date) => `Due ${date}`,
  noDue: 'No due date',
  daysLeft: (n) => (n === 0 ? 'due today' : `${plural(n, 'day', 'days')} left`),
  overdue: (n) => `${plural(n, 'day', 'days')} overdue`,
  certificate: (number) => `Certificate ${number}`,
  completedOn: (date) => `Completed on ${date}`,
  about: (minutes) => `about ${minutes} min`,
  toCourse: 'About the course',
  progress: {
    label: (title) => `Progress of watching ${title}`,
    watched: (covered, duration) => `${covered} of ${duration} of video watched`,
    notStarted: (duration) => `${duration} of video, not begun`,
    videoDone: 'Video watched. The test is left',
    quizDone: 'Test passed. The video is left',
  },
  home: {
    title: (name) => `Courses of ${name}`,
    answer: (underWay, overdue) =>
      underWay === 0
        ? 'You have no course under way.'
        : overdue > 0
          ? `You have ${plural(underWay, 'course', 'courses')} under way, ${overdue} of them overdue.`
          : `You have ${plural(underWay, 'course', 'courses')} under way.`,
    thisYear: (year, count) => `Completed in ${year}: ${count}.`,
    resumeTitle: 'Continue where you stopped',
    startTitle: 'Your next course',
    resume: 'Continue',
    start: 'Begin',
    takeTest: 'Take the test',
    othersTitle: 'Also under way',
    offersTitle: 'Courses you can take',
    noOffers: 'Every course open to you is under way or completed.',
    recentTitle: 'Completed lately',
    noRecent:
      'No course completed yet. Watch a video and pass its test, and the certificate number appears here.',
    allCourses: 'All courses',
    allRecord: 'See the whole record',
    nothingTitle: 'No course under way',
    nothingBody: 'Choose a course and begin whenever you like.',
  },
  courses: {
    title: 'Courses',
    answer: (count) =>
      `${plural(count, 'course', 'courses')}. Watch the video and pass the test to complete one.`,
    filter: 'Filter by field',
    all: 'All',
    none: 'No course in this field yet',
    noneBody: 'Choose another field, or see all courses.',
    state: { completed: 'Completed', active: 'Under way', fresh: 'Not taken' },
    provider: (name) => `By ${name}`,
  },
  course: {
    back: 'All courses',
    enrol: 'Begin this course',
    enrolling: 'Enrolling',
    resume: 'Continue the video',
    start: 'Watch the video',
    takeTest: 'Take the test',
    again: 'Watch the video again',
    completedTitle: 'You completed this course',
    facts: 'About this course',
    minutes: 'Time needed',
    audience: 'For',
    provider: 'By',
    syllabus: 'Follows the syllabus',
    syllabusVersion: (version) => `IT Passport syllabus ver. ${version}`,
    version: 'Version',
    versionNumber: (n) => `Version ${n}`,
    reviewDue: 'Next review',
    rule: 'To complete',
    ruleVideo: (percent) => `watch at least ${percent}% of the video`,
    ruleTest: (percent) => `score at least ${percent}% in the test`,
    and: ' and ',
    lessons: 'Steps',
    video: 'Video',
    quiz: 'Test',
    questions: (n, percent) => `${n} questions, ${percent}% to pass`,
    optional: 'optional',
    state: {
      todo: 'Not begun',
      partly: (left) => `Begun (${left} left)`,
      done: 'Done',
      locked: 'Opens after the video',
      failed: (percent) => `Not passed (best ${percent}%)`,
      passed: (percent) => `Passed (${percent}%)`,
    },
    watchLesson: 'Watch',
    takeLesson: 'Take',
  },
  record: {
    title: 'My record',
    answer: (total, thisYear, count) =>
      `You have completed ${plural(total, 'course', 'courses')} in all, ${count} in ${thisYear}.`,
    emptyTitle: 'Nothing completed yet',
    emptyBody:
      'A completed course stays here with your employer of that day and its certificate number. Moving to another post does not remove it.',
    caption: (year) => `Courses completed in ${year}`,
    yearCount: (n) => `${n}`,
    completedOn: 'Completed on',
    course: 'Course',
    version: 'Version',
    employer: 'Body and unit on that day',
    certificate: 'Certificate',
    how: { rule: '', waiver: 'Waived', imported: 'Imported', void: 'Taken back' },
  },
};
