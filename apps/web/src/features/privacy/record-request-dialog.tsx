import { useState } from 'react';
import { codeWord, DisclosureAskedBy, isLocalDate } from 'vocabulary';
import { useToday } from '../../app/shell-query';
import type { DisclosureRequestInput } from '../../gql/graphql';
import { useLanguage } from '../../i18n/language';
import { privacyText } from '../../i18n/privacy';
import { useText } from '../../i18n/text';
import { useDateFormat } from '../../ui/date-text';
import { TextField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { announce } from '../../ui/live-region';
import { RadioGroup } from '../../ui/radio-group';
import { useRecordDisclosureRequest } from './disclosure-queries';
import { LeftOutRecords } from './left-out-records';

interface RecordRequestDialogProps {
  personId: string;
  open: boolean;
  onClose: () => void;
}

/** The server takes no longer basis and no longer reason. */
const LONGEST = 500;

export function RecordRequestDialog({ personId, open, onClose }: RecordRequestDialogProps) {
  const t = useText(privacyText).disclosure;
  const language = useLanguage();
  const format = useDateFormat();
  const today = useToday();
  const [askedBy, setAskedBy] = useState<DisclosureAskedBy>();
  const [askedOn, setAskedOn] = useState<string>(today);
  const [basis, setBasis] = useState('');
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const [reason, setReason] = useState('');
  const [sent, setSent] = useState(false);
  const command = useRecordDisclosureRequest(personId, () => {
    announce(t.done);
    onClose();
  });

  const dayFits = isLocalDate(askedOn) && askedOn <= today;
  const reasonMissing = leftOut.length > 0 && reason.trim() === '';
  const input = inputOf();
  function inputOf(): Omit<DisclosureRequestInput, 'personId'> | undefined {
    if (!askedBy || !dayFits || basis.trim() === '' || reasonMissing) return undefined;
    return {
      askedBy,
      askedOn,
      basis: basis.trim(),
      leftOutRecords: [...leftOut],
      leftOutReason: leftOut.length > 0 ? reason.trim() : null,
    };
  }

  return (
    <FormDialog
      open={open}
      title={t.record}
      submit={t.save}
      busy={command.isPending}
      error={command.error}
      onSubmit={() => {
        setSent(true);
        if (input) command.mutate(input);
      }}
      onClose={onClose}
    >
      <p>{t.recordLead}</p>
      <RadioGroup
        label={t.askedBy}
        value={askedBy}
        options={Object.values(DisclosureAskedBy).map((value) => ({
          value,
          label: codeWord('asked_by', value)?.[language],
        }))}
        error={sent && !askedBy ? t.missing.askedBy : undefined}
        onChange={setAskedBy}
      />
      <TextField
        type="date"
        label={t.askedOn}
        hint={isLocalDate(askedOn) && format(askedOn, true)}
        max={today}
        value={askedOn}
        error={sent && !dayFits ? t.missing.askedOn : undefined}
        onChange={({ target }) => setAskedOn(target.value)}
        className="max-w-56"
      />
      <TextField
        label={t.basis}
        hint={t.basisHint}
        maxLength={LONGEST}
        value={basis}
        error={sent && basis.trim() === '' ? t.missing.basis : undefined}
        onChange={({ target }) => setBasis(target.value)}
      />
      <LeftOutRecords chosen={leftOut} onChange={setLeftOut} />
      {leftOut.length > 0 && (
        <TextField
          label={t.reason}
          hint={t.reasonHint}
          maxLength={LONGEST}
          value={reason}
          error={sent && reasonMissing ? t.missing.reason : undefined}
          onChange={({ target }) => setReason(target.value)}
        />
      )}
    </FormDialog>
  );
}
