import { useState } from 'react';
import { useToday } from '../../app/shell-query';
import { ProposeDefinitionDocument, SetIndicatorValueDocument } from '../../gql/graphql';
import { figuresText } from '../../i18n/figures';
import { useText } from '../../i18n/text';
import { SelectField, TextField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { announce } from '../../ui/live-region';
import { useRegisterCommand, type IndicatorDetails } from './register-queries';

interface DefineDialogProps {
  indicator: IndicatorDetails;
  open: boolean;
  onClose: () => void;
}

/** What the plan left open of this indicator. */
export function openKinds({ measureType }: IndicatorDetails): readonly string[] {
  if (measureType === 'relative_to_measured') return ['baseline', 'target'];
  return measureType === 'target_tbd' ? ['target'] : [];
}

export function SettingDialog({ indicator, open, onClose }: DefineDialogProps) {
  const t = useText(figuresText);
  const today = useToday();
  const kinds = openKinds(indicator);
  const [kind, setKind] = useState(kinds[0] ?? 'target');
  const [value, setValue] = useState('');
  const [words, setWords] = useState('');
  const [decidedOn, setDecidedOn] = useState<string>(today);
  const [asked, setAsked] = useState(false);
  const command = useRegisterCommand(SetIndicatorValueDocument, () => {
    announce(t.done);
    onClose();
  });
  return (
    <FormDialog
      open={open}
      title={t.do.set}
      submit={t.do.set}
      busy={command.isPending}
      error={command.error}
      onSubmit={() => {
        setAsked(true);
        if (value === '' || words.trim() === '' || decidedOn === '') return;
        command.mutate({
          input: { indicatorId: indicator.id, kind, value: Number(value), words: words.trim(), decidedOn },
        });
      }}
      onClose={onClose}
    >
      <SelectField label={t.form.kind} value={kind} onChange={({ target }) => setKind(target.value)}>
        {kinds.map((one) => (
          <option key={one} value={one}>
            {t.kind[one]}
          </option>
        ))}
      </SelectField>
      <TextField
        type="number"
        step="any"
        label={t.form.value}
        hint={indicator.unit ? t.form.unitHint(indicator.unit) : undefined}
        value={value}
        error={asked && value === '' ? t.form.missing : undefined}
        onChange={({ target }) => setValue(target.value)}
      />
      <TextField
        type="date"
        label={t.form.decidedOn}
        max={today}
        value={decidedOn}
        error={asked && decidedOn === '' ? t.form.missing : undefined}
        onChange={({ target }) => setDecidedOn(target.value)}
      />
      <TextField
        label={t.form.decidedWords}
        maxLength={500}
        value={words}
        error={asked && words.trim() === '' ? t.form.missing : undefined}
        onChange={({ target }) => setWords(target.value)}
      />
    </FormDialog>
  );
}

/** Begins with the words that are in force: what is proposed says what it changes in them. */
export function DefinitionDialog({ indicator, open, onClose }: DefineDialogProps) {
  const t = useText(figuresText);
  const today = useToday();
  const inForce = indicator.definitions.find(({ state }) => state === 'approved');
  const [from, setFrom] = useState<string>(today);
  const [sentenceJa, setSentenceJa] = useState(inForce?.sentenceJa ?? '');
  const [sentenceEn, setSentenceEn] = useState(inForce?.sentenceEn ?? '');
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const command = useRegisterCommand(ProposeDefinitionDocument, () => {
    announce(t.done);
    onClose();
  });
  const complete = [from, sentenceJa, sentenceEn, reason].every((text) => text.trim() !== '');
  const missing = (text: string): string | undefined =>
    asked && text.trim() === '' ? t.form.missing : undefined;
  return (
    <FormDialog
      open={open}
      title={t.do.propose}
      submit={t.do.propose}
      busy={command.isPending}
      error={command.error}
      onSubmit={() => {
        setAsked(true);
        if (complete) {
          command.mutate({ input: { indicatorId: indicator.id, from, sentenceJa, sentenceEn, reason } });
        }
      }}
      onClose={onClose}
    >
      <TextField
        type="date"
        label={t.form.from}
        value={from}
        error={missing(from)}
        onChange={({ target }) => setFrom(target.value)}
      />
      <TextField
        label={t.form.sentenceJa}
        maxLength={4000}
        value={sentenceJa}
        error={missing(sentenceJa)}
        onChange={({ target }) => setSentenceJa(target.value)}
      />
      <TextField
        label={t.form.sentenceEn}
        maxLength={4000}
        value={sentenceEn}
        error={missing(sentenceEn)}
        onChange={({ target }) => setSentenceEn(target.value)}
      />
      <TextField
        label={t.form.changeWhy}
        maxLength={500}
        value={reason}
        error={missing(reason)}
        onChange={({ target }) => setReason(target.value)}
      />
    </FormDialog>
  );
}
