import { useState } from 'react';
import { fiscalYearOf, fiscalYearStart } from 'vocabulary';
import { useToday } from '../../app/shell-query';
import { ReportIndicatorFigureDocument, type NoValue } from '../../gql/graphql';
import { figuresText } from '../../i18n/figures';
import { useInLanguage, useText } from '../../i18n/text';
import { SelectField, TextField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { announce } from '../../ui/live-region';
import { RadioGroup } from '../../ui/radio-group';
import { EvidenceField } from '../evidence/evidence-field';
import type { UploadedEvidence } from '../evidence/upload-evidence';
import { useRegisterCommand, type IndicatorDetails, type Report } from './register-queries';

interface ReportDialogProps {
  indicator: IndicatorDetails;
  /** The approved report that is corrected, if one is. */
  corrected?: Report;
  open: boolean;
  onClose: () => void;
}

const MONTHS = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3];

export function ReportDialog({ indicator, corrected, open, onClose }: ReportDialogProps) {
  const t = useText(figuresText);
  const pick = useInLanguage();
  const today = useToday();
  const monthly = indicator.measureType === 'monthly_avg';
  const { planPeriod } = indicator;
  const [asOf, setAsOf] = useState<string>(
    corrected?.asOf ?? (today < planPeriod.endsOn ? today : planPeriod.endsOn),
  );
  const [what, setWhat] = useState<'number' | 'none'>('number');
  const [value, setValue] = useState('');
  const [months, setMonths] = useState<Record<number, string>>({});
  const [noValue, setNoValue] = useState<NoValue>('to_be_measured');
  const [words, setWords] = useState('');
  const [reference, setReference] = useState('');
  const [evidence, setEvidence] = useState<UploadedEvidence>();
  const [why, setWhy] = useState('');
  const [asked, setAsked] = useState(false);
  const command = useRegisterCommand(ReportIndicatorFigureDocument, () => {
    announce(t.done);
    onClose();
  });
  const start = fiscalYearStart(fiscalYearOf(asOf));
  const given = MONTHS.flatMap((month) => {
    const year = Number(start.slice(0, 4)) + (month < 4 ? 1 : 0);
    const day = `${year}-${String(month).padStart(2, '0')}-01`;
    return months[month] ? [{ month: day, value: Number(months[month]) }] : [];
  });
  const numeric = what === 'number';
  const complete =
    asOf !== '' &&
    (!numeric || (monthly ? given.length > 0 : value !== '' && Number.isFinite(Number(value)))) &&
    (!corrected || why.trim() !== '');
  const title = corrected ? t.do.correct : t.do.report;
  return (
    <FormDialog
      open={open}
      title={`${indicator.key} ${title}`}
      submit={title}
      busy={command.isPending}
      error={command.error}
      onSubmit={() => {
        setAsked(true);
        if (!complete) return;
        command.mutate({
          input: {
            indicatorId: indicator.id,
            asOf,
            value: numeric && !monthly ? Number(value) : null,
            noValue: numeric ? null : noValue,
            months: numeric && monthly ? given : [],
            words: words.trim() || null,
            referenceValue: reference === '' ? null : Number(reference),
            evidenceIds: evidence ? [evidence.id] : [],
            correctsId: corrected?.id,
            correctionReason: corrected ? why.trim() : null,
          },
        });
      }}
      onClose={onClose}
    >
      <TextField
        type="date"
        label={t.form.asOf}
        hint={t.form.asOfHint}
        min={planPeriod.startsOn}
        max={today}
        readOnly={Boolean(corrected)}
        value={asOf}
        error={asked && asOf === '' ? t.form.missing : undefined}
        onChange={({ target }) => setAsOf(target.value)}
      />
      <RadioGroup
        label={t.form.what}
        value={what}
        options={[
          { value: 'number', label: t.form.number },
          { value: 'none', label: t.form.none },
        ]}
        onChange={setWhat}
      />
      {!numeric && (
        <SelectField
          label={t.form.noValue}
          value={noValue}
          onChange={({ target }) => setNoValue(target.value as NoValue)}
        >
          {(Object.keys(t.noValue) as NoValue[]).map((one) => (
            <option key={one} value={one}>
              {t.noValue[one]}
            </option>
          ))}
        </SelectField>
      )}
      {numeric && !monthly && (
        <TextField
          type="number"
          step="any"
          label={t.form.value}
          hint={indicator.unit ? t.form.unitHint(indicator.unit) : undefined}
          value={value}
          error={asked && value === '' ? t.form.missing : undefined}
          onChange={({ target }) => setValue(target.value)}
        />
      )}
      {numeric && monthly && (
        <fieldset>
          <legend className="mb-2 text-std-16B-170">{t.form.months}</legend>
          <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
            {MONTHS.map((month) => (
              <TextField
                key={month}
                type="number"
                step="any"
                label={t.form.monthOf(String(month))}
                value={months[month] ?? ''}
                onChange={({ target }) => setMonths({ ...months, [month]: target.value })}
              />
            ))}
          </div>
          {asked && given.length === 0 && <p className="mt-2 text-error-2">{t.form.missing}</p>}
        </fieldset>
      )}
      {indicator.referenceLabelJa && (
        <TextField
          type="number"
          step="any"
          label={t.form.reference(pick(indicator, 'referenceLabel'))}
          value={reference}
          onChange={({ target }) => setReference(target.value)}
        />
      )}
      <TextField
        label={t.form.words}
        hint={t.form.wordsHint}
        maxLength={500}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      {corrected && (
        <TextField
          label={t.form.correctionWhy}
          maxLength={500}
          value={why}
          error={asked && why.trim() === '' ? t.form.missing : undefined}
          onChange={({ target }) => setWhy(target.value)}
        />
      )}
      <EvidenceField
        label={t.form.evidence}
        hint={t.form.evidenceHint}
        value={evidence}
        onChange={setEvidence}
      />
    </FormDialog>
  );
}
