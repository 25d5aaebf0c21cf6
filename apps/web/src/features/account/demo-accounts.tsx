import { accountText } from '../../i18n/account';
import { useText } from '../../i18n/text';
import { SectionHeading } from '../../ui/page-heading';

const PASSWORD = 'koro-demo';

interface DemoAccountsProps {
  onChoose: (account: { login: string; password: string }) => void;
}

/** Shown on a demo only, whose people are fictional and whose password is printed at its start anyway. */
export function DemoAccounts({ onChoose }: DemoAccountsProps) {
  const t = useText(accountText).signIn;
  return (
    <section aria-labelledby="demo-accounts">
      <SectionHeading id="demo-accounts" title={t.demoTitle} />
      <p className="mb-3">{t.demoBody(PASSWORD)}</p>
      <ul className="grid gap-2">
        {t.demoAccounts.map(({ login, role, does }) => (
          <li key={login}>
            <button
              type="button"
              onClick={() => onChoose({ login, password: PASSWORD })}
              className="grid min-h-14 w-full grid-cols-[5.5rem_1fr] items-center gap-x-3 rounded-8 border border-solid-gray-536 px-4 py-2 text-left hover:bg-key-50 hover:underline"
            >
              <span className="text-mono-16B-150 text-key-1000">{login}</span>
              <span className="text-dns-16N-130">
                <span className="font-bold">{role}</span>
                <span className="block text-dns-14N-130 text-solid-gray-700">{does}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
