import { useState, type ReactNode } from 'react';
import type { TypedDocumentString } from '../../gql/graphql';
import { passesText } from '../../i18n/passes';
import { useText } from '../../i18n/text';
import { TextField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { announce } from '../../ui/live-region';
import { usePassesCommand } from './passes-queries';

interface WordsDialogProps<Result, Variables> {
  title: string;
  submit: string;
  body: ReactNode;
  danger?: boolean;
  document: TypedDocumentString<Result, Variables>;
  /** Label of the words that the command needs; without it, it needs none. */
  label?: string;
  variables: (words: string) => Variables;
  open: boolean;
  onClose: () => void;
}

/** One decision, with the words it needs. */
export function WordsDialog<Result, Variables>({
  title,
  submit,
  body,
  danger,
  document,
  label,
  variables,
  open,
  onClose,
}: WordsDialogProps<Result, Variables>) {
  const t = useText(passesText);
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState(false);
  const command = usePassesCommand(document, () => {
    announce(t.done);
    onClose();
  });
  const missing = label !== undefined && words.trim() === '';
  return (
    <FormDialog
      open={open}
      title={title}
      submit={submit}
      danger={danger}
      busy={command.isPending}
      error={command.error}
      onSubmit={() => {
        setAsked(true);
        if (!missing) command.mutate(variables(words.trim()));
      }}
      onClose={onClose}
    >
      <p>{body}</p>
      {label && (
        <TextField
          label={label}
          maxLength={500}
          value={words}
          error={asked && missing ? t.missing.words : undefined}
          onChange={({ target }) => setWords(target.value)}
        />
      )}
    </FormDialog>
  );
}
