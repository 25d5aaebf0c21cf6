import { useId, type InputHTMLAttributes, type ReactNode, type Ref, type SelectHTMLAttributes } from 'react';

interface FieldFrame {
  label: string;
  hint?: ReactNode;
  error?: string;
}

const CONTROL =
  'block w-full min-h-12 rounded-8 border border-solid-gray-600 bg-white px-4 py-2 text-std-16N-170 hover:border-black aria-invalid:border-error-1 disabled:bg-solid-gray-50';

interface Wired {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

/** Label above, hint below it, error under the control: each tied to the control. */
export function Field({
  label,
  hint,
  error,
  children,
}: FieldFrame & { children: (wired: Wired) => ReactNode }) {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="text-std-16B-170">
        {label}
      </label>
      {hint && (
        <div id={`${id}-hint`} className="text-std-16N-170 text-solid-gray-700">
          {hint}
        </div>
      )}
      {children({
        id,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error && (
        <p id={`${id}-error`} className="text-std-16N-170 text-error-2">
          {error}
        </p>
      )}
    </div>
  );
}

type TextFieldProps = FieldFrame &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'id'> & { ref?: Ref<HTMLInputElement> };

export function TextField({ label, hint, error, className, ...input }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(wired) => <input {...input} {...wired} className={`${CONTROL} ${className ?? ''}`} />}
    </Field>
  );
}

type SelectFieldProps = FieldFrame & Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id'>;

export function SelectField({ label, hint, error, className, children, ...select }: SelectFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(wired) => (
        <select {...select} {...wired} className={`${CONTROL} ${className ?? ''}`}>
          {children}
        </select>
      )}
    </Field>
  );
}
