import { addDays, type LocalDate } from 'vocabulary';
import { studyText } from '../../i18n/study';
import { useInLanguage, useText } from '../../i18n/text';
import type { Milestone } from './study-queries';

export type MilestoneState = 'done' | 'late' | 'week' | 'open';

/** A week is today and the six days after it. */
export function stateOf({ dueOn, doneOn }: Milestone, today: LocalDate): MilestoneState {
  if (doneOn) return 'done';
  if (dueOn < today) return 'late';
  return dueOn < addDays(today, 7) ? 'week' : 'open';
}

/** What to do now: the first that is late or due this week; where nothing is, the first to come. */
export function nextMilestone(milestones: readonly Milestone[]): Milestone | undefined {
  return milestones.find(({ doneOn }) => !doneOn);
}

export function useMilestoneName(): (milestone: Milestone) => string {
  const t = useText(studyText).milestones;
  const pick = useInLanguage();
  return ({ kind, course, topic, weeksBefore }) => {
    switch (kind) {
      case 'course':
        return course?.version ? pick(course.version, 'title') : t.hiddenCourse;
      case 'topic':
        return topic ? pick(topic, 'name') : t.kind.topic;
      case 'mock':
        return t.mock(weeksBefore ?? 0);
      case 'application':
        return t.application;
    }
  };
}
