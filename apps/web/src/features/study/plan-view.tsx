import { useState, type ReactNode } from 'react';
import { useToday } from '../../app/shell-query';
import { EndStudyPlanDocument } from '../../gql/graphql';
import { studyText } from '../../i18n/study';
import { useInLanguage, useText } from '../../i18n/text';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { DateText } from '../../ui/date-text';
import { FormDialog } from '../../ui/form-dialog';
import { announce } from '../../ui/live-region';
import { SectionHeading } from '../../ui/page-heading';
import { MilestoneList } from './milestone-list';
import { MockResults } from './mock-results';
import { PlanDialog } from './plan-dialog';
import { useStudyCommand, type Plan } from './study-queries';
import { useWindowName } from './window-name';

/** One plan: the day it aims at, whether there is time, the milestones and the mock tests. */
export function PlanView({ plan, named }: { plan: Plan; named: boolean }) {
  const t = useText(studyText);
  const pick = useInLanguage();
  const windowName = useWindowName();
  const { examOn, neededMinutes, availableMinutes, enough } = plan.progress;
  const over = examOn < useToday();
  return (
    <section aria-label={pick(plan.exam, 'name')} className="flex flex-col gap-8">
      {named && <SectionHeading title={pick(plan.exam, 'name')} />}
      <dl className="grid grid-cols-1 gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <Fact name={t.examDay}>
          <DateText on={examOn} />
        </Fact>
        <Fact name={t.window}>{windowName(plan.window)}</Fact>
        <Fact name={t.time.needed}>{t.hours(neededMinutes)}</Fact>
        <Fact name={t.time.available}>
          {t.hours(availableMinutes)} ・ {t.hoursOf(plan.hoursAWeek)}
        </Fact>
      </dl>
      {!over && !enough && (
        <Alert kind="warning" title={t.time.title}>
          {t.time.short(t.hours(neededMinutes - availableMinutes))}
        </Alert>
      )}
      <MilestoneList plan={plan} />
      <MockResults plan={plan} />
      <PlanActions plan={plan} />
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-dns-14N-130 text-solid-gray-700">{name}</dt>
      <dd className="text-std-18B-160">{children}</dd>
    </div>
  );
}

function PlanActions({ plan }: { plan: Plan }) {
  const t = useText(studyText);
  const [open, setOpen] = useState<'change' | 'end' | null>(null);
  const close = (): void => setOpen(null);
  const end = useStudyCommand(EndStudyPlanDocument, () => {
    announce(t.ended);
    close();
  });
  return (
    <div className="flex flex-wrap gap-3">
      <Button look="outline" onClick={() => setOpen('change')}>
        {t.change}
      </Button>
      <Button look="text" onClick={() => setOpen('end')}>
        {t.end}
      </Button>
      {open === 'change' && <PlanDialog plan={plan} onClose={close} />}
      <FormDialog
        open={open === 'end'}
        title={t.endTitle}
        submit={t.end}
        busy={end.isPending}
        error={end.error}
        onSubmit={() => end.mutate({ id: plan.id })}
        onClose={close}
      >
        <p>{t.endBody}</p>
      </FormDialog>
    </div>
  );
}
