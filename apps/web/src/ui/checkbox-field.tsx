import { useId, type InputHTMLAttributes, type ReactNode } from 'react';

type CheckboxFieldProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'type'> & { label: ReactNode };

/** One yes or no. The label is part of the target. */
export function CheckboxField({ label, className = '', ...input }: CheckboxFieldProps) {
  const id = useId();
  return (
    <div className={`flex min-h-12 items-center gap-2 ${className}`}>
      <input {...input} id={id} type="checkbox" className="size-6 shrink-0 accent-key-900" />
      <label htmlFor={id} className="py-2">
        {label}
      </label>
    </div>
  );
}
