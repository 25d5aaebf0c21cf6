import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, StudyMilestoneKind } from '../../vocabulary/index.js';
import { dueDates, studySteps, timeLeft, type StudySpan } from './plan-milestones.js';

const parts = fc
  .array(fc.integer({ min: 0, max: 3_000 }), { maxLength: 12 })
  .map((all) => all.map((minutes, index) => ({ id: String(index + 1), minutes })));
const span = fc
  .record({
    start: fc.integer({ min: 0, max: 4_000 }),
    days: fc.integer({ min: 1, max: 700 }),
    apply: fc.option(fc.integer({ min: -60, max: 700 })),
  })
  .map(({ start, days, apply }): StudySpan => {
    const from = addDays('2024-04-01', start);
    return {
      from,
      examOn: addDays(from, days),
      applyUntil: apply === null ? null : addDays(from, Math.min(apply, days)),
    };
  });
const later = fc.integer({ min: -800, max: 800 });

describe('the milestones of a plan', () => {
  it('all lie between the day of planning and the exam', () => {
    fc.assert(
      fc.property(parts, parts, span, (courses, topics, of) => {
        const due = dueDates(studySteps(courses, topics, of), of);
        expect(due.every((on) => on >= of.from && on <= of.examOn)).toBe(true);
      }),
    );
  });

  it('still do when the window moves to any other day', () => {
    fc.assert(
      fc.property(parts, parts, span, later, (courses, topics, of, moved) => {
        const steps = studySteps(courses, topics, of);
        const examOn = addDays(of.examOn, moved);
        const due = dueDates(steps, { ...of, examOn: examOn < of.from ? of.from : examOn });
        expect(due.every((on) => on >= of.from && on <= (examOn < of.from ? of.from : examOn))).toBe(true);
      }),
    );
  });

  it('keep the order of learning: courses, then topics, none due before the one before it', () => {
    fc.assert(
      fc.property(parts, parts, span, (courses, topics, of) => {
        const steps = studySteps(courses, topics, of);
        const due = dueDates(steps, of);
        const learning = due.filter((_, index) => steps[index]?.courseId ?? steps[index]?.topicId);
        expect([...learning].sort()).toEqual(learning);
        expect(steps.filter(({ kind }) => kind === StudyMilestoneKind.topic)).toHaveLength(topics.length);
        expect(steps.filter(({ kind }) => kind === StudyMilestoneKind.course)).toHaveLength(courses.length);
      }),
    );
  });

  it('leave the last two weeks, or half of a shorter span, to review', () => {
    fc.assert(
      fc.property(parts, span, (topics, of) => {
        fc.pre(topics.length > 0);
        const last = dueDates(studySteps([], topics, of), of)[
          studySteps([], topics, of).findLastIndex(({ kind }) => kind === StudyMilestoneKind.topic)
        ];
        const days = Math.round((Date.parse(of.examOn) - Date.parse(of.from)) / 86_400_000);
        expect(last).toBe(addDays(of.examOn, -Math.min(14, Math.floor(days / 2))));
      }),
    );
  });

  it('have the mock tests 8, 4 and 2 weeks before, but for those whose day is past', () => {
    fc.assert(
      fc.property(span, (of) => {
        const steps = studySteps([], [], of).filter(({ kind }) => kind === StudyMilestoneKind.mock);
        const expected = [8, 4, 2].filter((weeks) => addDays(of.examOn, -7 * weeks) > of.from);
        expect(steps.map(({ weeksBefore }) => weeksBefore)).toEqual(expected);
        expect(dueDates(steps, of)).toEqual(expected.map((weeks) => addDays(of.examOn, -7 * weeks)));
      }),
    );
  });

  it('have the application on its last day, and none once it is closed', () => {
    fc.assert(
      fc.property(span, (of) => {
        const steps = studySteps([], [], of);
        const first = steps.findIndex(({ kind }) => kind === StudyMilestoneKind.application);
        const open = of.applyUntil !== null && of.applyUntil >= of.from;
        expect(first).toBe(open ? 0 : -1);
        if (open) expect(dueDates(steps, of)[0]).toBe(of.applyUntil);
      }),
    );
  });
});

describe('the time that is left', () => {
  it('is told as too little exactly when the open steps need more than there is', () => {
    fc.assert(
      fc.property(parts, span, fc.integer({ min: 1, max: 40 }), (open, { from, examOn }, hours) => {
        const { neededMinutes, availableMinutes, enough } = timeLeft(open, from, examOn, hours);
        const weeks = (Date.parse(examOn) - Date.parse(from)) / (7 * 86_400_000);
        expect(availableMinutes).toBe(Math.floor(weeks * hours * 60));
        expect(enough).toBe(open.reduce((sum, { minutes }) => sum + minutes, 0) <= availableMinutes);
        expect(neededMinutes).toBe(open.reduce((sum, { minutes }) => sum + minutes, 0));
      }),
    );
  });

  it('is none after the exam', () => {
    expect(timeLeft([{ minutes: 1 }], '2026-04-20', '2026-04-19', 5)).toEqual({
      neededMinutes: 1,
      availableMinutes: 0,
      enough: false,
    });
  });
});
