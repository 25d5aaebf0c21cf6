import { useState } from 'react';
import { isLocalDate, type LocalDate } from 'vocabulary';
import { useToday } from '../../app/shell-query';
import { CorrectExamPassDocument, ReportExamPassDocument } from '../../gql/graphql';
import { passesText } from '../../i18n/passes';
import { useText } from '../../i18n/text';
import { TextField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { announce } from '../../ui/live-region';
import { EvidenceField } from '../evidence/evidence-field';
import { DayField } from './day-field';
import { ExamField } from './exam-field';
import { usePassesCommand, type Attempt, type MyExams, type MyPass } from './passes-queries';

interface ReportPassDialogProps {
  mine: MyExams;
  /** What is corrected; a new one is reported without it. */
  pass?: MyPass;
  /** The attempt that was passed. */
  attempt?: Attempt;
  open: boolean;
  onClose: () => void;
}

/** What the certificate says, with a copy of it. */
export function ReportPassDialog({ mine, pass, attempt, open, onClose }: ReportPassDialogProps) {
  const t = useText(passesText);
  const today = useToday();
  const [examCode, setExamCode] = useState(pass?.exam.code ?? attempt?.exam.code ?? '');
  const [examOn, setExamOn] = useState(pass?.examOn ?? attempt?.examOn ?? '');
  const [announcedOn, setAnnouncedOn] = useState(pass?.announcedOn ?? '');
  const [typedName, setTypedName] = useState(pass?.nameAtExam);
  const [number, setNumber] = useState(pass?.certificateNumber ?? '');
  const [evidence, setEvidence] = useState<{ id: string; name: string } | undefined>(
    pass?.evidence ?? undefined,
  );
  const [asked, setAsked] = useState(false);
  const done = (): void => {
    announce(t.done);
    onClose();
  };
  const report = usePassesCommand(ReportExamPassDocument, done);
  const correct = usePassesCommand(CorrectExamPassDocument, done);
  const command = pass ? correct : report;

  const name = typedName ?? nameOn(mine, examOn);
  const faults = {
    exam: examCode === '',
    examOn: !isLocalDate(examOn) || examOn > today,
    announcedOn: !isLocalDate(announcedOn) || announcedOn < examOn || announcedOn > today,
    name: name.trim() === '',
  };
  const fault = (field: keyof typeof faults): string | undefined =>
    asked && faults[field] ? t.missing[field] : undefined;
  const submit = (): void => {
    setAsked(true);
    if (Object.values(faults).some(Boolean)) return;
    const facts = {
      examCode,
      nameAtExam: name,
      examOn,
      announcedOn,
      certificateNumber: number || null,
      evidenceId: evidence?.id ?? null,
    };
    if (pass) correct.mutate({ input: { id: pass.id, ...facts } });
    else report.mutate({ input: { ...facts, attemptId: attempt?.id ?? null } });
  };

  return (
    <FormDialog
      open={open}
      title={pass ? t.report.correctTitle : t.report.title}
      submit={t.report.submit}
      busy={command.isPending}
      error={command.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <ExamField exams={mine.exams} value={examCode} error={fault('exam')} onChange={setExamCode} />
      <DayField label={t.examOn} value={examOn} max={today} error={fault('examOn')} onChange={setExamOn} />
      <DayField
        label={t.announcedOn}
        value={announcedOn}
        max={today}
        error={fault('announcedOn')}
        onChange={setAnnouncedOn}
      />
      <TextField
        label={t.nameAtExam}
        hint={t.report.nameHint}
        maxLength={100}
        value={name}
        error={fault('name')}
        onChange={({ target }) => setTypedName(target.value)}
      />
      <TextField
        label={t.number + t.optional}
        hint={t.report.numberHint}
        maxLength={100}
        value={number}
        onChange={({ target }) => setNumber(target.value)}
      />
      <EvidenceField
        label={t.evidence + t.optional}
        hint={t.report.evidenceHint}
        value={evidence}
        onChange={setEvidence}
      />
    </FormDialog>
  );
}

/** The holder's name of that day; empty while the day is not known. */
function nameOn({ viewer }: MyExams, day: LocalDate): string {
  if (!isLocalDate(day)) return '';
  const named = viewer?.person.names.find(
    ({ startsOn, endsOn }) => (startsOn ?? '') <= day && (endsOn === null || endsOn >= day),
  );
  return named?.name ?? '';
}
