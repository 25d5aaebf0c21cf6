import { useId } from 'react';
import { useToday } from '../../app/shell-query';
import { TickStudyMilestoneDocument } from '../../gql/graphql';
import { studyText } from '../../i18n/study';
import { useText } from '../../i18n/text';
import { Badge, type BadgeLook } from '../../ui/badge';
import { DateText, useDateFormat } from '../../ui/date-text';
import { SectionHeading } from '../../ui/page-heading';
import { SuccessMark } from '../../ui/marks';
import { RefusalAlert } from '../../ui/refusal-alert';
import { TextLink } from '../../ui/text-link';
import { stateOf, useMilestoneName, type MilestoneState } from './milestone-words';
import { useStudyCommand, type Milestone, type Plan } from './study-queries';

const LOOKS: Record<MilestoneState, BadgeLook> = {
  done: 'success',
  late: 'error',
  week: 'info',
  open: 'plain',
};

/** By due date. Topics and the application are ticked here; courses and mock tests are done by what shows it. */
export function MilestoneList({ plan }: { plan: Plan }) {
  const t = useText(studyText).milestones;
  const tick = useStudyCommand(TickStudyMilestoneDocument);
  return (
    <section>
      <SectionHeading title={t.title} />
      {tick.error && <RefusalAlert error={tick.error} />}
      <ol aria-label={t.caption} className="flex flex-col">
        {plan.progress.milestones.map((milestone) => (
          <MilestoneLine
            key={milestone.id}
            milestone={milestone}
            busy={tick.isPending}
            onTick={(done) => tick.mutate({ id: milestone.id, done })}
          />
        ))}
      </ol>
    </section>
  );
}

interface LineProps {
  milestone: Milestone;
  busy: boolean;
  onTick: (done: boolean) => void;
}

function MilestoneLine({ milestone, busy, onTick }: LineProps) {
  const t = useText(studyText);
  const date = useDateFormat();
  const today = useToday();
  const id = useId();
  const name = useMilestoneName()(milestone);
  const { kind, dueOn, doneOn, minutes, course } = milestone;
  const state = stateOf(milestone, today);
  const ticked = kind === 'topic' || kind === 'application';
  return (
    <li className="flex items-start gap-3 border-b border-solid-gray-300 py-3">
      <span className="flex size-8 shrink-0 items-center justify-center">
        {ticked ? (
          <input
            type="checkbox"
            aria-label={doneOn ? t.milestones.untick(name) : t.milestones.tick(name)}
            aria-describedby={id}
            checked={doneOn !== null}
            onChange={({ target }) => {
              if (!busy) onTick(target.checked);
            }}
            className="size-6 accent-key-900"
          />
        ) : (
          doneOn && <SuccessMark className="text-success-2" />
        )}
      </span>
      <div className="min-w-0 flex-1">
        <p className="text-dns-14N-130 text-solid-gray-700">
          {t.milestones.kind[kind]}
          {minutes > 0 && ` ・ ${t.hours(minutes)}`}
        </p>
        <p className="text-std-16B-170">
          {kind === 'course' && course ? (
            <TextLink to="/courses/$code" params={{ code: course.code }}>
              {name}
            </TextLink>
          ) : (
            name
          )}
        </p>
        <p id={id} className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1">
          <span>
            {kind === 'application' ? t.milestones.applicationHint : t.milestones.due}{' '}
            <DateText on={dueOn} brief />
          </span>
          <Badge look={LOOKS[state]}>
            {doneOn ? t.milestones.doneOn(date(doneOn, true)) : t.milestones[state]}
          </Badge>
        </p>
      </div>
    </li>
  );
}
