import { useState } from 'react';
import { useToday } from '../../app/shell-query';
import { ReportMilestoneDocument } from '../../gql/graphql';
import { figuresText } from '../../i18n/figures';
import { useInLanguage, useText } from '../../i18n/text';
import { TextField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { announce } from '../../ui/live-region';
import { EvidenceField } from '../evidence/evidence-field';
import type { UploadedEvidence } from '../evidence/upload-evidence';
import { useRegisterCommand, type MilestoneLine } from './register-queries';

interface ReachDialogProps {
  milestone: MilestoneLine;
  open: boolean;
  onClose: () => void;
}

export function ReachDialog({ milestone, open, onClose }: ReachDialogProps) {
  const t = useText(figuresText);
  const pick = useInLanguage();
  const today = useToday();
  const [reachedOn, setReachedOn] = useState<string>(today);
  const [words, setWords] = useState('');
  const [evidence, setEvidence] = useState<UploadedEvidence>();
  const [asked, setAsked] = useState(false);
  const command = useRegisterCommand(ReportMilestoneDocument, () => {
    announce(t.done);
    onClose();
  });
  return (
    <FormDialog
      open={open}
      title={t.titleOf(t.do.reach, pick(milestone, 'title'))}
      submit={t.do.reach}
      busy={command.isPending}
      error={command.error}
      onSubmit={() => {
        setAsked(true);
        if (reachedOn === '' || words.trim() === '') return;
        command.mutate({
          input: { milestoneId: milestone.id, reachedOn, words: words.trim(), evidenceId: evidence?.id },
        });
      }}
      onClose={onClose}
    >
      <TextField
        type="date"
        label={t.form.reachedOn}
        max={today}
        value={reachedOn}
        error={asked && reachedOn === '' ? t.form.missing : undefined}
        onChange={({ target }) => setReachedOn(target.value)}
      />
      <TextField
        label={t.form.reachedWords}
        maxLength={500}
        value={words}
        error={asked && words.trim() === '' ? t.form.missing : undefined}
        onChange={({ target }) => setWords(target.value)}
      />
      <EvidenceField
        label={t.form.evidence}
        hint={t.form.evidenceHint}
        value={evidence}
        onChange={setEvidence}
      />
    </FormDialog>
  );
}
