import { useState } from 'react';
import { useToday } from '../../app/shell-query';
import { CorrectMockResultDocument, RecordMockResultDocument } from '../../gql/graphql';
import { studyText } from '../../i18n/study';
import { useText } from '../../i18n/text';
import type { MockPart } from '../../i18n/vocabulary-types';
import { SelectField, TextField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { announce } from '../../ui/live-region';
import { useStudyCommand, type MockResult } from './study-queries';

const PARTS: readonly MockPart[] = ['morning', 'afternoon', 'subject_a', 'subject_b'];

interface MockDialogProps {
  planId: string;
  /** The one to correct; without one a new one is recorded. */
  result?: MockResult;
  usualPart?: MockPart;
  onClose: () => void;
}

export function MockDialog({ planId, result, usualPart = 'morning', onClose }: MockDialogProps) {
  const t = useText(studyText).mocks;
  const today = useToday();
  const [takenOn, setTakenOn] = useState(result?.takenOn ?? today);
  const [part, setPart] = useState<MockPart>(result?.part ?? usualPart);
  const [percent, setPercent] = useState(result ? String(result.percent) : '');
  const [source, setSource] = useState(result?.source ?? '');
  const [asked, setAsked] = useState(false);
  const done = (): void => {
    announce(t.recorded);
    onClose();
  };
  const record = useStudyCommand(RecordMockResultDocument, done);
  const correct = useStudyCommand(CorrectMockResultDocument, done);
  const percentWrong = !/^(\d{1,2}|100)$/.test(percent);

  const submit = (): void => {
    setAsked(true);
    if (percentWrong || takenOn === '') return;
    const written = { takenOn, part, percent: Number(percent), source: source.trim() || null };
    if (result) correct.mutate({ id: result.id, result: written });
    else record.mutate({ planId, result: written });
  };

  return (
    <FormDialog
      open
      title={t.record}
      submit={result ? t.correct : t.record}
      busy={record.isPending || correct.isPending}
      error={record.error ?? correct.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={t.takenOn}
        type="date"
        max={today}
        value={takenOn}
        error={asked && takenOn === '' ? t.missing : undefined}
        onChange={({ target }) => setTakenOn(target.value)}
      />
      <SelectField
        label={t.part}
        value={part}
        onChange={({ target }) => setPart(PARTS.find((one) => one === target.value) ?? part)}
      >
        {PARTS.map((one) => (
          <option key={one} value={one}>
            {t.parts[one]}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t.percent}
        hint={t.percentHint}
        inputMode="numeric"
        value={percent}
        error={asked && percentWrong ? t.percentHint : undefined}
        onChange={({ target }) => setPercent(target.value)}
      />
      <TextField
        label={t.source}
        hint={t.sourceHint}
        maxLength={200}
        value={source}
        onChange={({ target }) => setSource(target.value)}
      />
    </FormDialog>
  );
}
