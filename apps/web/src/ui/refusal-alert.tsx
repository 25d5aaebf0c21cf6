import { RefusalError } from '../app/refusal-error';
import { useLanguage } from '../i18n/language';
import { refusalSentence } from '../i18n/refusals';
import { shellText } from '../i18n/shell';
import { useText } from '../i18n/text';
import { Alert } from './alert';
import { useErrorWords } from './states';

/** Why a command was refused, in the form that sent it: what is filled in stays. */
export function RefusalAlert({ error, title }: { error: Error; title?: string }) {
  const t = useText(shellText).errors;
  const language = useLanguage();
  const words = useErrorWords()(error);
  const refused = error instanceof RefusalError;
  return (
    <Alert kind="error" role="alert" title={title ?? (refused ? t.notDoneTitle : words.title)}>
      {refused ? refusalSentence(error, language) : words.body}
    </Alert>
  );
}
