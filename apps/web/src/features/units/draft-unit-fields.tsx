import { useText } from '../../i18n/text';
import { unitsText } from '../../i18n/units';
import { SelectField, TextField } from '../../ui/field';
import { inTreeOrder } from './tree-order';
import type { DraftUnit } from './units-queries';

/** As the server takes it. */
const CODE = /^[0-9A-Z-]{1,20}$/;

export interface UnitWords {
  code: string;
  name: string;
}

export function isComplete({ code, name }: UnitWords): boolean {
  return CODE.test(code) && name.trim() !== '';
}

interface WordsFieldsProps {
  words: UnitWords;
  onChange: (words: UnitWords) => void;
  /** Errors are told after the first attempt. */
  tried: boolean;
}

export function WordsFields({ words, onChange, tried }: WordsFieldsProps) {
  const t = useText(unitsText).edit;
  return (
    <>
      <TextField
        label={t.name}
        value={words.name}
        maxLength={100}
        error={tried && !words.name.trim() ? t.nameMissing : undefined}
        onChange={({ target }) => onChange({ ...words, name: target.value })}
      />
      <TextField
        label={t.code}
        hint={t.codeHint}
        value={words.code}
        maxLength={20}
        autoComplete="off"
        error={tried && !CODE.test(words.code) ? t.codeWrong : undefined}
        onChange={({ target }) => onChange({ ...words, code: target.value.trim() })}
      />
    </>
  );
}

interface UnitChoiceProps {
  label: string;
  hint?: string;
  units: readonly DraftUnit[];
  value: string;
  /** What an empty choice means. */
  none: string;
  error?: string;
  onChoose: (id: string) => void;
}

export function UnitChoice({ label, hint, units, value, none, error, onChoose }: UnitChoiceProps) {
  return (
    <SelectField
      label={label}
      hint={hint}
      error={error}
      value={value}
      onChange={({ target }) => onChoose(target.value)}
    >
      <option value="">{none}</option>
      {inTreeOrder(units).map(({ unit: { id, name }, depth }) => (
        <option key={id} value={id}>
          {`${'\u3000'.repeat(depth)}${name}`}
        </option>
      ))}
    </SelectField>
  );
}
