import { useMutation } from '@tanstack/react-query';
import { createContext, useContext, useState, type FormEvent } from 'react';
import { isRefusal } from '../../app/refusal-error';
import { peopleText } from '../../i18n/people';
import { useText } from '../../i18n/text';
import { FormValues } from './form-values';

/** What is wrong with a field, by the field's name. */
type Faults = Readonly<Record<string, string>>;

export const FormFaults = createContext<Faults>({});

export function useFault(name: string): string | undefined {
  return useContext(FormFaults)[name];
}

type Control = HTMLInputElement | HTMLSelectElement;

/**
 * One command from one form. What the browser finds wrong is told at the field, in our words, before anything is sent; what
 * the server refuses is told at the field that it names, else above the form.
 */
export function useCommand<Result>(
  send: (values: FormValues) => Promise<Result>,
  onDone: (result: Result) => void,
) {
  const t = useText(peopleText).form;
  const [faults, setFaults] = useState<Faults>({});
  const command = useMutation({ mutationFn: send, onSuccess: onDone });

  const missing = (control: Control): string =>
    control instanceof HTMLSelectElement ? t.unchosen : t.missing;
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (command.isPending) return;
    const form = event.currentTarget;
    const wrong = ([...form.elements] as Control[]).filter(({ validity }) => !validity.valid);
    setFaults(
      Object.fromEntries(
        wrong.map((control) => [
          control.name,
          control.validity.valueMissing ? missing(control) : (control.dataset['fault'] ?? t.invalid),
        ]),
      ),
    );
    wrong[0]?.focus();
    if (wrong.length === 0) command.mutate(new FormValues(form));
  };

  const field = isRefusal(command.error, 'BAD_INPUT') ? command.error.field : undefined;
  return {
    submit,
    pending: command.isPending,
    faults: field
      ? { ...faults, [field]: command.variables?.optional(field) ? t.invalid : t.missing }
      : faults,
    error: command.error,
  };
}
