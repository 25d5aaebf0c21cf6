import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { addDays, fiscalYearOf, fiscalYearStart } from 'vocabulary';
import { useToday } from '../../app/shell-query';
import { TakeReadingDocument } from '../../gql/graphql';
import { publishingText } from '../../i18n/publishing';
import { useText } from '../../i18n/text';
import { SelectField, TextField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { announce } from '../../ui/live-region';
import { usePublishingCommand } from './publishing-queries';

interface TakeReadingDialogProps {
  indicatorKey: string;
  open: boolean;
  onClose: () => void;
}

/** Of the end of last fiscal year unless told otherwise, as the plan's indicators are. */
export function TakeReadingDialog({ indicatorKey, open, onClose }: TakeReadingDialogProps) {
  const words = useText(publishingText);
  const t = words.readings.takeDialog;
  const today = useToday();
  const navigate = useNavigate();
  const [asOf, setAsOf] = useState<string>(addDays(fiscalYearStart(fiscalYearOf(today)), -1));
  const [kind, setKind] = useState<'preliminary' | 'final'>('final');
  const [tried, setTried] = useState(false);
  const take = usePublishingCommand(TakeReadingDocument, ({ takeReading }) => {
    announce(t.done);
    onClose();
    void navigate({
      to: '/readings/$key',
      params: { key: indicatorKey },
      search: { reading: Number(takeReading.id) },
      resetScroll: false,
    });
  });
  return (
    <FormDialog
      open={open}
      title={t.title}
      submit={words.readings.take}
      busy={take.isPending}
      error={take.error}
      onSubmit={() => {
        setTried(true);
        if (asOf !== '') take.mutate({ indicatorKey, asOf, kind });
      }}
      onClose={onClose}
    >
      <p>{t.body}</p>
      <TextField
        label={words.asOf}
        type="date"
        max={today}
        value={asOf}
        error={tried && asOf === '' ? words.missing : undefined}
        onChange={({ target }) => setAsOf(target.value)}
      />
      <SelectField
        label={t.kind}
        value={kind}
        onChange={({ target }) => setKind(target.value === 'final' ? 'final' : 'preliminary')}
      >
        <option value="final">{words.kinds.final}</option>
        <option value="preliminary">{words.kinds.preliminary}</option>
      </SelectField>
    </FormDialog>
  );
}
