import { about, atMost, open, seen, table } from '../access-table.js';
import type {
  MutationExpectation,
  OpenType,
  PersonalType,
  QueryExpectation,
  Refused,
} from '../access-table.js';
import { NOBODY, ONESELF_AND_WITH_FIGURES, OWN_WITH_FIGURES, WITH_FIGURES } from './tables.js';

// The register is one for all bodies, and a duty is a person's: here the trainer reports every figure, the coordinator
// approves and the admin publishes (test/support/access-register.ts). Who works with figures is told who said what of them,
// of whichever body they are; nobody else is told anything but the own duties.

/** What somebody has said, and another who has the duty to approve decides. */
const BY_ANOTHER_APPROVER = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ·        ·        ·     ·       ·           ·       ·
  unit       ·        ·        ·     ·       ●           ·       ·
  body       ·        ·        ·     ·       ●           ·       ·
  shared     ·        ·        ·     ·       ●           ·       ·
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ●           ·       ·
  other      ·        ·        ·     ·       ●           ·       ·`;

const BY_REPORTER = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ·        ·        ●     ·       ·           ·       ·
  unit       ·        ·        ·     ·       ·           ·       ·
  body       ·        ·        ·     ·       ·           ·       ·
  shared     ·        ·        ·     ·       ·           ·       ·
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ·           ·       ·
  other      ·        ·        ·     ·       ·           ·       ·`;

const FIGURES = 'figures name nobody; test/insight/register holds them to those who see them';

export const REGISTER_TYPES: Record<string, PersonalType | OpenType> = {
  FigureOfYear: open(FIGURES),
  IndicatorAim: open('the plan is published'),
  IndicatorFigure: open(FIGURES),
  IndicatorViewerCan: open('about the viewer'),
  Milestone: open('the plan is published'),
  MilestoneCount: open(FIGURES),
  ReportMonth: open(FIGURES),
  DecisionViewerCan: about(seen(BY_ANOTHER_APPROVER, 'decide'), seen(OWN_WITH_FIGURES, 'withdraw')),
  // One that is in force is public, and names nobody; these are only proposed.
  DefinitionVersion: about(
    seen(WITH_FIGURES, 'id version method state sentenceJa sentenceEn validFrom'),
    seen(WITH_FIGURES, 'changeReason proposedBy proposedAt viewerCan'),
    atMost(WITH_FIGURES, 'validTo annualFloor decidedAt decisionReason'),
  ),
  IndicatorDuty: about(
    seen(ONESELF_AND_WITH_FIGURES, 'id duty reason startsOn'),
    seen(WITH_FIGURES, 'holder'),
    atMost(ONESELF_AND_WITH_FIGURES, 'indicatorId endsOn endReason'),
  ),
  IndicatorReport: about(
    seen(WITH_FIGURES, 'id fiscalYear asOf value words state reportedAt reportedBy evidence viewerCan'),
    atMost(
      WITH_FIGURES,
      'noValue referenceValue correctsId correctionReason months decidedAt decidedBy decisionReason',
    ),
  ),
  IndicatorSetting: about(
    seen(WITH_FIGURES, 'id kind value words decidedOn state reportedAt reportedBy viewerCan'),
    atMost(WITH_FIGURES, 'decidedAt decisionReason'),
  ),
  MilestoneReport: about(
    seen(WITH_FIGURES, 'id reachedOn words state reportedAt reportedBy evidence viewerCan'),
    atMost(WITH_FIGURES, 'decidedAt decisionReason'),
  ),
  PlanDraft: about(
    seen(WITH_FIGURES, 'id state proposedAt code nameJa nameEn startsOn endsOn indicatorKeys'),
    atMost(WITH_FIGURES, 'decisionReason planPeriodId'),
  ),
};

export const REGISTER_QUERIES: Record<string, QueryExpectation> = {
  // Of this one nobody has said anything yet: those who have a duty for all see the own.
  indicator: { sees: OWN_WITH_FIGURES, args: ({ facts }) => ({ id: facts['reportedIndicatorId'] }) },
  indicatorDuties: {
    sees: WITH_FIGURES,
    refused: { learner: 'FORBIDDEN', manager: 'FORBIDDEN', hr: 'FORBIDDEN', auditor: 'FORBIDDEN' },
  },
  planDrafts: { sees: WITH_FIGURES },
};

/** Those who do not work with figures do not find what waits. */
const hiddenBut = (own: Refused): Refused => ({
  ...(typeof own === 'object' ? own : {}),
  trainer: 'FORBIDDEN',
  coordinator: 'FORBIDDEN',
  admin: 'FORBIDDEN',
  others: 'NOT_FOUND',
});
const DECIDED = { may: BY_ANOTHER_APPROVER, refused: hiddenBut({ 'coordinator own': 'FOUR_EYES' }) };
const WITHDRAWN = { may: OWN_WITH_FIGURES, refused: hiddenBut({}) };
/** Which indicators there are is no secret, and neither is that one is not the viewer’s. */
const REPORTED = { may: BY_REPORTER, refused: 'FORBIDDEN' } as const;
/** By an administrator of everything, who is nobody of this world. */
const OF_ALL_BODIES = { may: NOBODY, refused: 'FORBIDDEN' } as const;

export const REGISTER_MUTATIONS: Record<string, MutationExpectation> = {
  giveIndicatorDuty: OF_ALL_BODIES,
  endIndicatorDuty: OF_ALL_BODIES,

  proposeDefinition: {
    ...REPORTED,
    args: ({ facts }) => ({
      input: {
        indicatorId: facts['reportedIndicatorId'],
        from: '2026-04-01',
        sentenceJa: '定義',
        sentenceEn: 'Definition',
        reason: '見直し',
      },
    }),
  },
  approveDefinition: DECIDED,
  rejectDefinition: DECIDED,
  withdrawDefinition: WITHDRAWN,

  reportIndicatorFigure: {
    ...REPORTED,
    args: ({ facts }) => ({
      input: { indicatorId: facts['reportedIndicatorId'], asOf: '2025-11-20', value: 1 },
    }),
  },
  approveIndicatorReport: DECIDED,
  returnIndicatorReport: DECIDED,
  withdrawIndicatorReport: WITHDRAWN,

  setIndicatorValue: {
    ...REPORTED,
    args: ({ facts }) => ({
      input: {
        indicatorId: facts['openIndicatorId'],
        kind: 'target',
        value: 1,
        words: '方針にて決定',
        decidedOn: '2025-11-20',
      },
    }),
  },
  approveIndicatorSetting: DECIDED,
  returnIndicatorSetting: DECIDED,

  reportMilestone: {
    ...REPORTED,
    args: ({ facts }) => ({
      input: { milestoneId: facts['openMilestoneId'], reachedOn: '2025-11-20', words: '策定' },
    }),
  },
  approveMilestoneReport: DECIDED,
  returnMilestoneReport: DECIDED,
  withdrawMilestoneReport: WITHDRAWN,

  proposePlan: {
    ...OF_ALL_BODIES,
    args: () => ({
      input: {
        code: 'R8-R9',
        nameJa: '次のプラン',
        nameEn: 'The next plan',
        startsOn: '2026-04-01',
        endsOn: '2028-03-31',
        indicators: [
          {
            key: 'A-1',
            section: 'Ⅰ',
            goalPointJa: '実感',
            nameJa: '指標',
            nameEn: 'Indicator',
            baselineText: '－',
            targetText: '増加',
            measureType: 'count_cum',
            direction: 'up',
            method: 'reported',
            sentenceJa: '定義',
            sentenceEn: 'Definition',
          },
        ],
      },
    }),
  },
  approvePlan: OF_ALL_BODIES,
  rejectPlan: OF_ALL_BODIES,
  withdrawPlan: { may: OWN_WITH_FIGURES, refused: 'NOT_FOUND' },
};
