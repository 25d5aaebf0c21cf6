import { isLocalDate } from 'vocabulary';
import { useDateFormat } from '../../ui/date-text';
import { TextField } from '../../ui/field';

interface DayFieldProps {
  label: string;
  hint?: string;
  value: string;
  max?: string;
  error?: string;
  onChange: (value: string) => void;
}

/** The browser's own date field, with the day in 令和 beneath the label as it is chosen. */
export function DayField({ label, hint, value, max, error, onChange }: DayFieldProps) {
  const format = useDateFormat();
  return (
    <TextField
      type="date"
      label={label}
      hint={
        <>
          {hint}
          {isLocalDate(value) && <span className="block">{format(value, true)}</span>}
        </>
      }
      min="1969-01-01"
      max={max}
      value={value}
      error={error}
      onChange={({ target }) => onChange(target.value)}
      className="max-w-56"
    />
  );
}
