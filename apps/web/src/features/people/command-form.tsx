import type { ReactNode } from 'react';
import { RefusalError } from '../../app/refusal-error';
import { useLanguage } from '../../i18n/language';
import { peopleText } from '../../i18n/people';
import { refusalSentence } from '../../i18n/refusals';
import { useText } from '../../i18n/text';
import { Alert } from '../../ui/alert';
import { useErrorWords } from '../../ui/states';
import { FormFaults, type useCommand } from './use-command';

interface CommandFormProps {
  id: string;
  command: ReturnType<typeof useCommand>;
  children: ReactNode;
}

/** The fields of a command, and above them why the server has refused it. */
export function CommandForm({ id, command, children }: CommandFormProps) {
  return (
    <form id={id} noValidate onSubmit={command.submit} className="flex flex-col gap-5">
      {command.error && <Refused error={command.error} />}
      <FormFaults value={command.faults}>{children}</FormFaults>
    </form>
  );
}

function Refused({ error }: { error: Error }) {
  const t = useText(peopleText).form;
  const language = useLanguage();
  const words = useErrorWords()(error);
  return (
    // The button that was pressed may be a screen further down.
    <div ref={(alert) => alert?.scrollIntoView({ block: 'center' })}>
      <Alert kind="error" role="alert" title={t.refused}>
        {error instanceof RefusalError ? refusalSentence(error, language) : words.body}
      </Alert>
    </div>
  );
}
