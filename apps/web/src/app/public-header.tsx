import { Link } from '@tanstack/react-router';
import { publicText } from '../i18n/public';
import { shellText } from '../i18n/shell';
import { useText } from '../i18n/text';
import { LanguageSwitch } from './header';

/** The head of the public pages: no menu of staff, whoever happens to be signed in. */
export function PublicHeader({ signedIn }: { signedIn: boolean }) {
  const t = useText(publicText);
  const { product } = useText(shellText);
  const link = 'flex min-h-11 items-center px-1 text-dns-14N-130 hover:underline sm:px-2 sm:text-dns-16N-130';
  return (
    <header className="border-b border-solid-gray-420 bg-white print:hidden">
      <div className="mx-auto flex max-w-7xl flex-wrap items-center gap-x-4 px-4 sm:px-6">
        <Link to="/public" aria-label={t.homeLink} className="flex min-h-14 items-center gap-3 py-2">
          <img src="/favicon.svg" alt="" width={32} height={32} />
          <span className="text-std-20B-150 whitespace-nowrap">{product}</span>
        </Link>
        <div className="ml-auto">
          <LanguageSwitch />
        </div>
        <nav aria-label={t.navigation.label} className="w-full">
          <ul className="-mx-1 flex flex-wrap pb-1 sm:-mx-2 sm:gap-x-2">
            <li>
              <Link
                to="/public"
                activeOptions={{ exact: true }}
                className={link}
                activeProps={{ className: 'font-bold' }}
              >
                {t.navigation.progress}
              </Link>
            </li>
            <li>
              <Link to="/public/publications" className={link} activeProps={{ className: 'font-bold' }}>
                {t.navigation.publications}
              </Link>
            </li>
            <li className="ml-auto">
              <Link to={signedIn ? '/' : '/sign-in'} className={`${link} text-solid-gray-800`}>
                {signedIn ? t.navigation.home : t.navigation.signIn}
              </Link>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  );
}
