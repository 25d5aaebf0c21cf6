import { useState } from 'react';
import { shortInstant } from 'vocabulary';
import type { ResetPasswordMutation } from '../../gql/graphql';
import { accountsText } from '../../i18n/accounts';
import { useLanguage } from '../../i18n/language';
import { useText } from '../../i18n/text';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';

export type Issued = ResetPasswordMutation['resetPassword'];

interface IssuedPasswordDialogProps {
  issued: Issued;
  open: boolean;
  onClose: () => void;
}

/** The only time that the password is shown: the server keeps a hash of it. */
export function IssuedPasswordDialog({ issued, open, onClose }: IssuedPasswordDialogProps) {
  const t = useText(accountsText).issued;
  const language = useLanguage();
  const [copied, setCopied] = useState<'copied' | 'copyFailed'>();

  // Without https the browser has no clipboard to write to.
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(issued.oneTimePassword);
      setCopied('copied');
    } catch {
      setCopied('copyFailed');
    }
  };

  return (
    <Dialog
      open={open}
      title={t.title(issued.account.login)}
      onClose={onClose}
      actions={<Button onClick={() => void copy()}>{t.copy}</Button>}
    >
      <div className="flex flex-col gap-4">
        <dl>
          <dt className="text-solid-gray-700">{t.password}</dt>
          <dd className="mt-1 rounded-8 border border-solid-gray-420 bg-solid-gray-50 px-4 py-3 text-mono-16B-150 break-all select-all sm:text-std-20B-150">
            {issued.oneTimePassword}
          </dd>
        </dl>
        <p role="status">{copied && t[copied]}</p>
        <Alert kind="warning" title={t.once} />
        <p>{t.until(shortInstant(new Date(issued.validUntil), language))}</p>
      </div>
    </Dialog>
  );
}
