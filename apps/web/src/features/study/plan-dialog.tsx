import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { addDays } from 'vocabulary';
import { useToday } from '../../app/shell-query';
import { ChangeStudyPlanDocument, StartStudyPlanDocument } from '../../gql/graphql';
import { studyText } from '../../i18n/study';
import { useInLanguage, useText } from '../../i18n/text';
import { SelectField, TextField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { announce } from '../../ui/live-region';
import { studyWindowsQuery, useStudyCommand, type Plan, type StudyWindow } from './study-queries';
import { useWindowName } from './window-name';

interface PlanDialogProps {
  /** The plan to change; without one a new one is started. */
  plan?: Plan;
  /** Those that a new plan may aim at. */
  windows?: readonly StudyWindow[];
  onClose: () => void;
}

/** Most who come here prepare for it. */
const USUAL_EXAM = 'AP';
const USUAL_HOURS = 6;

/** Which exam, which period, how many hours a week. */
export function PlanDialog({ plan, windows, onClose }: PlanDialogProps) {
  const t = useText(studyText);
  const pick = useInLanguage();
  const windowName = useWindowName();
  const today = useToday();
  const known = useQuery({ ...studyWindowsQuery, enabled: plan !== undefined }).data;
  const all = windows ?? known ?? [];
  const exams = [...new Map(all.map(({ exam }) => [exam.code, exam])).values()];
  const [chosenExam, setExam] = useState(plan?.exam.code);
  const exam = chosenExam ?? (exams.find(({ code }) => code === USUAL_EXAM) ?? exams[0])?.code;
  const open = all.filter((window) => window.exam.code === exam);
  const [chosen, setWindow] = useState(plan?.window.id);
  const window = open.find(({ id }) => id === chosen) ?? open[0];
  const [booked, setBooked] = useState(plan?.bookedOn ?? '');
  const [hours, setHours] = useState(String(plan?.hoursAWeek ?? USUAL_HOURS));
  const done = (words: string) => () => {
    announce(words);
    onClose();
  };
  const start = useStudyCommand(StartStudyPlanDocument, done(t.form.started));
  const change = useStudyCommand(ChangeStudyPlanDocument, done(t.form.changed));
  const manyDays = window && window.sitsFrom !== window.sitsUntil;
  const hoursWrong = !/^([1-9]|[1-3]\d|40)$/.test(hours);

  const submit = (): void => {
    if (!window || hoursWrong) return;
    const target = {
      windowId: window.id,
      hoursAWeek: Number(hours),
      bookedOn: manyDays && booked ? booked : null,
    };
    if (plan) change.mutate({ id: plan.id, target });
    else start.mutate({ target });
  };

  return (
    <FormDialog
      open
      title={plan ? t.form.changeTitle : t.form.title}
      submit={plan ? t.form.change : t.form.start}
      busy={start.isPending || change.isPending}
      error={start.error ?? change.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {plan ? (
        <p>{t.form.changeBody}</p>
      ) : (
        <SelectField label={t.form.exam} value={exam} onChange={({ target }) => setExam(target.value)}>
          {exams.map((one) => (
            <option key={one.code} value={one.code}>
              {pick(one, 'name')}
            </option>
          ))}
        </SelectField>
      )}
      <SelectField
        label={t.window}
        value={window?.id}
        onChange={({ target }) => {
          setWindow(target.value);
          setBooked('');
        }}
      >
        {open.map((one) => (
          <option key={one.id} value={one.id}>
            {windowName(one)}
          </option>
        ))}
      </SelectField>
      {manyDays && (
        <TextField
          label={t.form.booked}
          type="date"
          min={window.sitsFrom > today ? window.sitsFrom : addDays(today, 1)}
          max={window.sitsUntil}
          value={booked}
          onChange={({ target }) => setBooked(target.value)}
        />
      )}
      <TextField
        label={t.hoursAWeek}
        hint={t.form.hoursHint}
        inputMode="numeric"
        value={hours}
        error={hoursWrong ? t.form.hoursHint : undefined}
        onChange={({ target }) => setHours(target.value)}
      />
    </FormDialog>
  );
}
