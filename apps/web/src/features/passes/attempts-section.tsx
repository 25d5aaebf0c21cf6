import { useState } from 'react';
import { useToday } from '../../app/shell-query';
import { MoveExamAttemptDocument, PlanExamAttemptDocument } from '../../gql/graphql';
import { passesText } from '../../i18n/passes';
import { useText } from '../../i18n/text';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { DateText } from '../../ui/date-text';
import { TextField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { announce } from '../../ui/live-region';
import { SectionHeading } from '../../ui/page-heading';
import { useDialog } from '../../ui/use-dialog';
import { DayField } from './day-field';
import { ExamField } from './exam-field';
import { useExamName } from './pass-words';
import { usePassesCommand, type Attempt, type MyExams } from './passes-queries';

type Move = { attempt: Attempt; to: Attempt['state'] };

interface AttemptsSectionProps {
  mine: MyExams;
  onReport: (attempt: Attempt) => void;
}

/** What is under way, with the steps that can be taken next. */
export function AttemptsSection({ mine, onReport }: AttemptsSectionProps) {
  const t = useText(passesText);
  const examName = useExamName();
  const planning = useDialog<true>();
  const moving = useDialog<Move>();
  return (
    <section aria-labelledby="attempts">
      <SectionHeading id="attempts" title={t.mine.attempts} />
      <p className="mb-4 text-solid-gray-700">{t.mine.attemptsHint}</p>
      {mine.myExamAttempts.length === 0 && <p className="mb-4">{t.mine.noAttempt}</p>}
      <ul className="mb-4 flex flex-col gap-4">
        {mine.myExamAttempts.map((attempt) => (
          <li key={attempt.id} className="border-b border-solid-gray-300 pb-4">
            <AttemptFacts attempt={attempt} />
            <div className="mt-2 flex flex-wrap gap-2">
              {attempt.nextStates.map((to) => (
                <Button
                  key={to}
                  look="outline"
                  size="small"
                  aria-label={t.mine.of(t.attemptStep[to], examName(attempt.exam))}
                  onClick={() => moving.show({ attempt, to })}
                >
                  {t.attemptStep[to]}
                </Button>
              ))}
              {attempt.state === 'passed' && !isReported(mine, attempt) && (
                <Button
                  look="text"
                  size="small"
                  aria-label={t.mine.of(t.mine.report, examName(attempt.exam))}
                  onClick={() => onReport(attempt)}
                >
                  {t.mine.report}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      <Button look="outline" onClick={() => planning.show(true)}>
        {t.mine.plan}
      </Button>
      {planning.about && (
        <PlanDialog key={`plan ${planning.turn}`} mine={mine} open={planning.open} onClose={planning.close} />
      )}
      {moving.about && (
        <MoveDialog key={`move ${moving.turn}`} {...moving.about} open={moving.open} onClose={moving.close} />
      )}
    </section>
  );
}

function isReported({ myExamPasses }: MyExams, { exam, examOn }: Attempt): boolean {
  return myExamPasses.some(
    (pass) => pass.exam.code === exam.code && pass.examOn === examOn && pass.state !== 'withdrawn',
  );
}

export function AttemptFacts({ attempt }: { attempt: Attempt }) {
  const t = useText(passesText);
  const examName = useExamName();
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="text-std-16B-170">{examName(attempt.exam)}</span>
        <Badge look={attempt.nextStates.length > 0 ? 'info' : 'plain'}>{t.attemptState[attempt.state]}</Badge>
      </p>
      <p className="text-solid-gray-700">
        {attempt.examOn && (
          <>
            {t.examOn}: <DateText on={attempt.examOn} brief />
          </>
        )}{' '}
        {attempt.score !== null && t.mine.score(attempt.score)}
      </p>
      {attempt.note && (
        <p lang="ja" className="break-words">
          {attempt.note}
        </p>
      )}
    </>
  );
}

interface DialogState {
  open: boolean;
  onClose: () => void;
}

function PlanDialog({ mine, open, onClose }: DialogState & { mine: MyExams }) {
  const t = useText(passesText);
  const [examCode, setExamCode] = useState('');
  const [examOn, setExamOn] = useState('');
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const plan = usePassesCommand(PlanExamAttemptDocument, () => {
    announce(t.done);
    onClose();
  });
  return (
    <FormDialog
      open={open}
      title={t.plan.title}
      submit={t.plan.submit}
      busy={plan.isPending}
      error={plan.error}
      onSubmit={() => {
        setAsked(true);
        if (examCode !== '')
          plan.mutate({ input: { examCode, examOn: examOn || null, note: note.trim() || null } });
      }}
      onClose={onClose}
    >
      <ExamField
        exams={mine.exams}
        value={examCode}
        error={asked && examCode === '' ? t.missing.exam : undefined}
        onChange={setExamCode}
      />
      <DayField label={t.examOn + t.optional} hint={t.plan.dayHint} value={examOn} onChange={setExamOn} />
      <TextField
        label={t.plan.note + t.optional}
        maxLength={500}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
    </FormDialog>
  );
}

function MoveDialog({ attempt, to, open, onClose }: DialogState & Move) {
  const t = useText(passesText);
  const today = useToday();
  const examName = useExamName();
  const [examOn, setExamOn] = useState(attempt.examOn ?? '');
  const [score, setScore] = useState('');
  const move = usePassesCommand(MoveExamAttemptDocument, () => {
    announce(t.done);
    onClose();
  });
  const dated = to === 'applied' || to === 'sat' || to === 'absent';
  const scored = to === 'passed' || to === 'failed';
  return (
    <FormDialog
      open={open}
      title={t.mine.of(t.attemptStep[to], examName(attempt.exam))}
      submit={t.move.submit}
      busy={move.isPending}
      error={move.error}
      onSubmit={() =>
        move.mutate({
          input: {
            id: attempt.id,
            state: to,
            examOn: dated ? examOn || null : null,
            score: scored && score !== '' ? Number(score) : null,
          },
        })
      }
      onClose={onClose}
    >
      {dated && (
        <DayField
          label={t.examOn}
          value={examOn}
          max={to === 'applied' ? undefined : today}
          onChange={setExamOn}
        />
      )}
      {scored && (
        <TextField
          type="number"
          inputMode="numeric"
          label={t.move.score + t.optional}
          hint={t.move.scoreHint}
          min={0}
          max={1000}
          value={score}
          onChange={({ target }) => setScore(target.value)}
          className="max-w-32"
        />
      )}
    </FormDialog>
  );
}
