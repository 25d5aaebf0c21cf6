import { In } from 'typeorm';
import { byKey, groupedBy, type Batch } from '../../platform/index.js';
import { localDateOf } from '../../vocabulary/index.js';
import { dueDates, timeLeft } from './plan-milestones.js';
import { MockResult, StudyTopic } from './study-plan.entity.js';
import type { StudyMilestone, StudyProgress, StudyWindow } from './study.types.js';

export const studyTopicById: Batch<StudyTopic> = async ({ em }, ids) =>
  byKey(await em.findBy(StudyTopic, { id: In([...ids]) }), (topic) => topic.id);

export const WINDOW_COLUMNS = `
  w.id, w.exam_code as "examCode", w.kind, w.fiscal_year as "fiscalYear",
  lower(w.sittings)::text as "sitsFrom", (upper(w.sittings) - 1)::text as "sitsUntil",
  lower(w.applications)::text as "applyFrom", (upper(w.applications) - 1)::text as "applyUntil"`;

export const studyWindowById: Batch<StudyWindow> = async ({ em }, ids) =>
  byKey(
    await em.query<StudyWindow[]>(`select ${WINDOW_COLUMNS} from exam_window w where w.id = any ($1)`, [ids]),
    (window) => window.id,
  );

export const mockResultsOfPlan: Batch<MockResult[]> = async ({ em }, ids) =>
  groupedBy(
    ids,
    await em.find(MockResult, { where: { planId: In([...ids]) }, order: { takenOn: 'ASC', part: 'ASC' } }),
    (result) => result.planId,
  );

interface Facts {
  id: string;
  from: string;
  examOn: string;
  applyUntil: string | null;
  hoursAWeek: number;
  steps: Omit<StudyMilestone, 'dueOn'>[];
}

const PROGRESS = `
  select p.id, p.planned_from::text as "from", study_exam_day(p)::text as "examOn", p.hours_a_week as "hoursAWeek",
         (upper(w.applications) - 1)::text as "applyUntil",
         coalesce((select jsonb_agg(jsonb_build_object('id', m.id::text, 'kind', m.kind, 'courseId', m.course_id::text,
             'topicId', m.topic_id::text, 'weeksBefore', m.weeks_before, 'minutes', m.minutes,
             'doneOn', study_milestone_done_on(m, p.person_id, p.window_id)) order by m.ordinal)
           from study_milestone m where m.plan_id = p.id), '[]') as steps
    from study_plan p join exam_window w on w.id = p.window_id where p.id = any ($1)`;

/** Due dates and what is left of the time, from the window as it is today. */
export const progressOfPlan: Batch<StudyProgress> = async ({ em, now }, ids) => {
  const today = localDateOf(now);
  const plans = await em.query<Facts[]>(PROGRESS, [ids]);
  return new Map(plans.map((facts) => [facts.id, progressOf(facts, today)]));
};

function progressOf({ steps, examOn, hoursAWeek, from, applyUntil }: Facts, today: string): StudyProgress {
  // What was done before the plan was laid out anew takes none of its days.
  const weighed = steps.map((step) => (step.doneOn && step.doneOn < from ? { ...step, minutes: 0 } : step));
  const due = dueDates(weighed, { from, examOn, applyUntil });
  const milestones = steps.map((step, index) => ({ ...step, dueOn: due[index] ?? examOn }));
  return {
    examOn,
    daysLeft: Math.max(0, Math.round((Date.parse(examOn) - Date.parse(today)) / 86_400_000)),
    ...timeLeft(
      steps.filter(({ doneOn }) => !doneOn),
      today,
      examOn,
      hoursAWeek,
    ),
    milestones: milestones.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0)),
  };
}
