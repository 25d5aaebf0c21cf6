import { useId, type ReactNode } from 'react';

interface RadioGroupProps<Value extends string> {
  label: string;
  value: Value | undefined;
  options: readonly { value: Value; label: ReactNode }[];
  error?: string;
  onChange: (value: Value) => void;
}

/** One of a few, all of them in sight. */
export function RadioGroup<Value extends string>({
  label,
  value,
  options,
  error,
  onChange,
}: RadioGroupProps<Value>) {
  const id = useId();
  return (
    <fieldset aria-describedby={error && `${id}-error`} className="min-w-0">
      <legend className="text-std-16B-170">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="flex min-h-11 items-center gap-2 py-1">
          <input
            type="radio"
            name={id}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
            className="size-6 shrink-0 accent-key-900"
          />
          <span className="min-w-0">{option.label}</span>
        </label>
      ))}
      {error && (
        <p id={`${id}-error`} className="text-std-16N-170 text-error-2">
          {error}
        </p>
      )}
    </fieldset>
  );
}
