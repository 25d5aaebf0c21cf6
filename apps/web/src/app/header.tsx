import { Link } from '@tanstack/react-router';
import { chooseLanguage, useLanguage, type Language } from '../i18n/language';
import { shellText } from '../i18n/shell';
import { useText } from '../i18n/text';
import { Disclosure } from '../ui/disclosure';
import { ChevronMark, MenuMark, PersonMark } from '../ui/marks';
import { destinationsOf } from './navigation';
import type { Viewer } from './shell-query';
import { useSignOut } from './use-sign-out';

export function Header({ viewer }: { viewer: Viewer | null }) {
  const t = useText(shellText);
  return (
    <header className="border-b border-solid-gray-420 bg-white">
      <div className="mx-auto flex max-w-7xl flex-wrap items-center gap-x-4 px-4 sm:px-6">
        <Link to="/" aria-label={t.homeLink} className="flex min-h-14 items-center gap-3 py-2">
          <img src="/favicon.svg" alt="" width={32} height={32} />
          <span className="text-std-20B-150 whitespace-nowrap">{t.product}</span>
          <span className="hidden text-dns-14N-130 text-solid-gray-700 lg:inline">{t.tagline}</span>
        </Link>
        <div className="ml-auto flex items-center gap-1 sm:gap-2">
          <LanguageSwitch />
          {viewer && <AccountMenu viewer={viewer} />}
          {viewer && <NarrowMenu viewer={viewer} />}
        </div>
      </div>
      {viewer && (
        <nav aria-label={t.navigation.label} className="mx-auto hidden max-w-7xl px-6 md:block">
          <MenuLinks viewer={viewer} className="flex flex-wrap gap-x-2" linkClassName="border-b-4" />
        </nav>
      )}
    </header>
  );
}

interface MenuLinksProps {
  viewer: Viewer;
  className?: string;
  linkClassName: string;
  onGo?: () => void;
}

function MenuLinks({ viewer, className, linkClassName, onGo }: MenuLinksProps) {
  const t = useText(shellText).navigation;
  return (
    <ul className={className}>
      {destinationsOf(viewer).map(({ to, name }) => (
        <li key={to}>
          <Link
            to={to}
            activeOptions={{ exact: to === '/', includeSearch: false }}
            onClick={onGo}
            className={`flex min-h-11 items-center border-transparent px-3 py-1 hover:bg-solid-gray-50 hover:underline forced-colors:border-[Canvas] ${linkClassName}`}
            activeProps={{
              className: 'border-key-900! font-bold text-key-1000 forced-colors:border-[Highlight]!',
            }}
          >
            {t[name]}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The same menu behind a button, where a row of links has no place. */
function NarrowMenu({ viewer }: { viewer: Viewer }) {
  const t = useText(shellText).navigation;
  return (
    <Disclosure
      className="relative md:hidden"
      label={t.open}
      button={<MenuMark />}
      buttonClassName="flex min-h-11 min-w-11 items-center justify-center rounded-8 hover:bg-solid-gray-50"
      panelClassName="absolute right-0 z-20 w-60 rounded-12 border border-solid-gray-420 bg-white p-2 shadow-1"
    >
      {(close) => (
        <nav aria-label={t.label}>
          <MenuLinks viewer={viewer} onGo={close} linkClassName="border-l-4" />
        </nav>
      )}
    </Disclosure>
  );
}

function AccountMenu({ viewer }: { viewer: Viewer }) {
  const t = useText(shellText).account;
  const signOut = useSignOut();
  const item =
    'flex min-h-11 w-full items-center rounded-8 px-3 text-left hover:bg-solid-gray-50 hover:underline';
  return (
    <Disclosure
      className="relative"
      label={t.menu(viewer.person.name)}
      button={
        <>
          <PersonMark />
          <span className="hidden max-w-40 truncate sm:inline">{viewer.person.name}</span>
          <ChevronMark size={16} />
        </>
      }
      buttonClassName="flex min-h-11 min-w-11 items-center justify-center gap-1 rounded-8 px-1 hover:bg-solid-gray-50 sm:px-2"
      panelClassName="absolute right-0 z-20 w-64 rounded-12 border border-solid-gray-420 bg-white p-2 shadow-1"
    >
      {(close) => (
        <>
          <p className="px-3 py-2 text-std-16B-170">{viewer.person.name}</p>
          <ul>
            <li>
              <Link to="/account" onClick={close} className={item}>
                {t.page}
              </Link>
            </li>
            <li>
              <Link
                to="/people/$personId"
                params={{ personId: viewer.person.id }}
                onClick={close}
                className={item}
              >
                {t.file}
              </Link>
            </li>
            <li>
              <Link to="/my-data" onClick={close} className={item}>
                {t.myData}
              </Link>
            </li>
            <li>
              <button type="button" className={item} onClick={() => signOut.mutate()}>
                {signOut.isPending ? t.signingOut : t.signOut}
              </button>
            </li>
          </ul>
        </>
      )}
    </Disclosure>
  );
}

export function LanguageSwitch() {
  const t = useText(shellText).language;
  const language = useLanguage();
  return (
    <div role="group" aria-label={t.label} className="flex rounded-8 border border-solid-gray-536">
      {(['ja', 'en'] satisfies Language[]).map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={one === language}
          onClick={() => chooseLanguage(one)}
          className="min-h-9 px-2 text-dns-14B-130 first:rounded-l-8 last:rounded-r-8 hover:underline aria-pressed:bg-solid-gray-800 aria-pressed:text-white forced-colors:aria-pressed:forced-color-adjust-none forced-colors:aria-pressed:bg-[Highlight] forced-colors:aria-pressed:text-[HighlightText]"
        >
          {t[one]}
        </button>
      ))}
    </div>
  );
}
