import { useText } from '../../i18n/text';
import { unitsText } from '../../i18n/units';
import { Alert } from '../../ui/alert';
import { useErrorWords } from '../../ui/states';

/** Why a command was refused; nothing has been changed. */
export function CommandError({ error }: { error: unknown }) {
  const t = useText(unitsText);
  const { body } = useErrorWords()(error);
  return (
    <Alert kind="error" role="alert" title={t.refused}>
      <p>{body}</p>
    </Alert>
  );
}
