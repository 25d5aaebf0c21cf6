import { useState, type InputHTMLAttributes, type ReactNode } from 'react';
import { isLocalDate } from 'vocabulary';
import { peopleText } from '../../i18n/people';
import { useText } from '../../i18n/text';
import { useDateFormat } from '../../ui/date-text';
import { SelectField, TextField } from '../../ui/field';
import { useFault } from './use-command';

interface FormFieldProps {
  name: string;
  label: string;
  hint?: ReactNode;
  optional?: boolean;
}

function useLabel(label: string, optional: boolean): string {
  const t = useText(peopleText).form;
  return optional ? `${label}${t.optional}` : label;
}

type FormTextProps = FormFieldProps &
  Pick<InputHTMLAttributes<HTMLInputElement>, 'defaultValue' | 'maxLength' | 'pattern' | 'autoComplete'> & {
    /** What to say when the pattern is not met. */
    fault?: string;
  };

export function FormText({ name, label, optional = false, fault, ...rest }: FormTextProps) {
  return (
    <TextField
      {...rest}
      name={name}
      label={useLabel(label, optional)}
      required={!optional}
      autoComplete="off"
      error={useFault(name)}
      data-fault={fault}
    />
  );
}

type FormDateProps = FormFieldProps & { defaultValue?: string; max?: string };

/** The browser's own date field, with the day in 令和 beneath the label as it is chosen. */
export function FormDate({ name, label, hint, optional = false, defaultValue = '', max }: FormDateProps) {
  const format = useDateFormat();
  const [on, setOn] = useState(defaultValue);
  return (
    <TextField
      type="date"
      name={name}
      label={useLabel(label, optional)}
      hint={
        <>
          {hint}
          {isLocalDate(on) && <span className="block">{format(on, true)}</span>}
        </>
      }
      required={!optional}
      min="1950-01-01"
      max={max ?? '2199-12-31'}
      value={on}
      onChange={({ target }) => setOn(target.value)}
      error={useFault(name)}
      className="max-w-56"
    />
  );
}

export function FormPercent({
  name,
  label,
  hint,
  optional = false,
  defaultValue,
}: FormFieldProps & { defaultValue?: number }) {
  const t = useText(peopleText).form;
  return (
    <TextField
      type="number"
      inputMode="numeric"
      name={name}
      label={useLabel(label, optional)}
      hint={hint}
      required={!optional}
      min={1}
      max={100}
      step={1}
      defaultValue={defaultValue}
      error={useFault(name)}
      data-fault={t.percentRange}
      className="max-w-32"
    />
  );
}

export function FormStaffNumber({ defaultValue, ...field }: FormFieldProps & { defaultValue?: string }) {
  const t = useText(peopleText).form;
  return (
    <FormText
      {...field}
      defaultValue={defaultValue}
      pattern="[0-9A-Z\-]{1,20}"
      fault={t.staffNumberShape}
      maxLength={20}
    />
  );
}

interface FormSelectProps<Value extends string> extends FormFieldProps {
  options: readonly { value: Value; text: string }[];
  /** Left out where nothing is usual: then the person must choose. */
  defaultValue?: Value;
}

export function FormSelect<Value extends string>({
  name,
  label,
  hint,
  options,
  defaultValue,
}: FormSelectProps<Value>) {
  const t = useText(peopleText).form;
  return (
    <SelectField
      name={name}
      label={label}
      hint={hint}
      required
      defaultValue={defaultValue ?? ''}
      error={useFault(name)}
    >
      {defaultValue === undefined && <option value="">{t.choose}</option>}
      {options.map(({ value, text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </SelectField>
  );
}
