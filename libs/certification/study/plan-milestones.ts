import { addDays, StudyMilestoneKind, type LocalDate } from '../../vocabulary/index.js';

/** A thing to do on the way to an exam, in the order of doing. */
export interface StudyStep {
  kind: StudyMilestoneKind;
  courseId: string | null;
  topicId: string | null;
  /** Of a mock test: so many weeks before the exam. */
  weeksBefore: number | null;
  minutes: number;
}

/** From the day of planning to the day of the exam, which lies after it. */
export interface StudySpan {
  from: LocalDate;
  examOn: LocalDate;
  /** The last day to apply; null where one books a day instead. */
  applyUntil: LocalDate | null;
}

const DAY_MS = 86_400_000;
/** One that shows where one stands, one that shows what is missing, one to get used to the clock. */
const MOCK_WEEKS = [8, 4, 2];
/** Both parts of a test and going through the answers. */
const MOCK_MINUTES = 420;
/** Kept free of new matter before the exam; of a short span, half. */
const REVIEW_DAYS = 14;

const daysFrom = (from: LocalDate, to: LocalDate): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
const step = (kind: StudyMilestoneKind, given: Partial<StudyStep>): StudyStep => ({
  kind,
  courseId: null,
  topicId: null,
  weeksBefore: null,
  minutes: 0,
  ...given,
});

/**
 * The steps of a new plan: the application while it is open, courses, topics, and those mock tests whose day is still to
 * come. Nothing is left out for want of time but mock tests of the past: that there is too little is said by timeLeft().
 */
export function studySteps(
  courses: readonly { id: string; minutes: number }[],
  topics: readonly { id: string; minutes: number }[],
  { from, examOn, applyUntil }: StudySpan,
): StudyStep[] {
  return [
    ...(applyUntil !== null && applyUntil >= from ? [step(StudyMilestoneKind.application, {})] : []),
    ...courses.map(({ id, minutes }) => step(StudyMilestoneKind.course, { courseId: id, minutes })),
    ...topics.map(({ id, minutes }) => step(StudyMilestoneKind.topic, { topicId: id, minutes })),
    ...MOCK_WEEKS.filter((weeks) => addDays(examOn, -7 * weeks) > from).map((weeksBefore) =>
      step(StudyMilestoneKind.mock, { weeksBefore, minutes: MOCK_MINUTES }),
    ),
  ];
}

/**
 * The day by which each step is to be done, in their order: courses and topics one after the other, each getting its share of
 * the days by its minutes; all within the span, whatever the window has become since the plan was made.
 */
export function dueDates(
  steps: readonly Pick<StudyStep, 'kind' | 'weeksBefore' | 'minutes'>[],
  { from, examOn, applyUntil }: StudySpan,
): LocalDate[] {
  const days = Math.max(0, daysFrom(from, examOn));
  const studyDays = days - Math.min(REVIEW_DAYS, Math.floor(days / 2));
  const within = (on: LocalDate): LocalDate => (on < from ? from : on > examOn ? examOn : on);
  const learnt = steps.filter(({ kind }) => isLearning(kind));
  const total = learnt.reduce((sum, { minutes }) => sum + minutes, 0);
  let done = 0;
  return steps.map(({ kind, weeksBefore, minutes }) => {
    if (kind === StudyMilestoneKind.application) return within(applyUntil ?? from);
    if (kind === StudyMilestoneKind.mock) return within(addDays(examOn, -7 * (weeksBefore ?? 0)));
    done += minutes;
    return within(addDays(from, total > 0 ? Math.ceil((studyDays * done) / total) : studyDays));
  });
}

function isLearning(kind: StudyMilestoneKind): boolean {
  return kind === StudyMilestoneKind.course || kind === StudyMilestoneKind.topic;
}

export interface StudyTime {
  neededMinutes: number;
  availableMinutes: number;
  enough: boolean;
}

/** What is still to be done against the time that is left at so many hours a week; none once the exam is over. */
export function timeLeft(
  open: readonly { minutes: number }[],
  today: LocalDate,
  examOn: LocalDate,
  hoursAWeek: number,
): StudyTime {
  const neededMinutes = open.reduce((sum, { minutes }) => sum + minutes, 0);
  const availableMinutes = Math.floor((Math.max(0, daysFrom(today, examOn)) / 7) * hoursAWeek * 60);
  return { neededMinutes, availableMinutes, enough: availableMinutes >= neededMinutes };
}
