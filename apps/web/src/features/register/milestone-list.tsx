import { useToday } from '../../app/shell-query';
import {
  ApproveMilestoneReportDocument,
  ReturnMilestoneReportDocument,
  WithdrawMilestoneReportDocument,
} from '../../gql/graphql';
import { figuresText } from '../../i18n/figures';
import { useInLanguage, useText } from '../../i18n/text';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { DateText } from '../../ui/date-text';
import { EvidenceLink } from '../evidence/evidence-link';
import { DecideButtons } from './decide-buttons';
import type { MilestoneLine } from './register-queries';
import { STATE_LOOKS } from './report-list';

interface MilestoneListProps {
  milestones: readonly MilestoneLine[];
  onReach?: (milestone: MilestoneLine) => void;
}

/** The checklist: what is due when, what was reached, and what waits. */
export function MilestoneList({ milestones, onReach }: MilestoneListProps) {
  const t = useText(figuresText);
  const pick = useInLanguage();
  const today = useToday();
  return (
    <ol className="flex flex-col gap-3">
      {milestones.map((milestone) => {
        const open = !milestone.reports.some(({ state }) => state === 'approved' || state === 'reported');
        return (
          <Card as="li" key={milestone.id}>
            <p className="text-std-18B-160">
              {milestone.ordinal}. {pick(milestone, 'title')}
            </p>
            <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 text-solid-gray-700">
              <span>
                {t.due} <DateText on={milestone.dueOn} brief />
              </span>
              {open && (
                <Badge look={milestone.dueOn < today ? 'error' : 'plain'}>
                  {milestone.dueOn < today ? t.overdue : t.notReached}
                </Badge>
              )}
            </p>
            {milestone.reports
              .filter(({ state }) => state !== 'withdrawn')
              .map((report) => (
                <div key={report.id} className="mt-2">
                  <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
                    <Badge look={STATE_LOOKS[report.state]}>{t.state[report.state]}</Badge>
                    <span>
                      {t.reachedOn} <DateText on={report.reachedOn} brief />
                    </span>
                    <span>{report.words}</span>
                  </p>
                  {report.evidence && (
                    <p>
                      <EvidenceLink file={report.evidence} />
                    </p>
                  )}
                  {report.decisionReason && <p>{t.decided(report.decisionReason)}</p>}
                  <DecideButtons
                    id={report.id}
                    about={pick(milestone, 'title')}
                    viewerCan={report.viewerCan}
                    approve={ApproveMilestoneReportDocument}
                    giveBack={ReturnMilestoneReportDocument}
                    withdraw={WithdrawMilestoneReportDocument}
                  />
                </div>
              ))}
            {onReach && open && (
              <Button
                size="small"
                className="mt-2"
                aria-label={t.titleOf(t.do.reach, pick(milestone, 'title'))}
                onClick={() => onReach(milestone)}
              >
                {t.do.reach}
              </Button>
            )}
          </Card>
        );
      })}
    </ol>
  );
}
