import { useSuspenseQuery } from '@tanstack/react-query';
import { Outlet, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { shellText } from '../i18n/shell';
import { useText } from '../i18n/text';
import { useDateFormat } from '../ui/date-text';
import { LiveRegion } from '../ui/live-region';
import { Header } from './header';
import { PublicHeader } from './public-header';
import { shellQuery } from './shell-query';

/** Frame of every screen: skip link, header, demo banner, main, footer. */
export function AppShell() {
  const { instance, viewer } = useSuspenseQuery(shellQuery).data;
  const t = useText(shellText);
  const forEverybody = useLocation({ select: ({ pathname }) => /^\/public(\/|$)/.test(pathname) });
  return (
    <Frame
      header={
        <>
          {forEverybody ? <PublicHeader signedIn={viewer !== null} /> : <Header viewer={viewer} />}
          {instance.demo && <DemoBanner today={instance.today} />}
        </>
      }
      footer={t.footer.version(instance.version)}
    >
      <Outlet />
    </Frame>
  );
}

function DemoBanner({ today }: { today: string }) {
  const t = useText(shellText).demo;
  const format = useDateFormat();
  return (
    <section aria-label={t.label} className="print:hidden border-b border-yellow-700 bg-yellow-50">
      <p className="mx-auto max-w-7xl px-4 py-1.5 text-dns-14N-130 sm:px-6">{t.banner(format(today))}</p>
    </section>
  );
}

interface FrameProps {
  header?: ReactNode;
  footer?: string;
  children: ReactNode;
}

/** Also holds the error page that stands in when not even the frame's own data can be had. */
export function Frame({ header, footer, children }: FrameProps) {
  const t = useText(shellText);
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-30 focus:m-2 focus:rounded-8 focus:bg-white focus:p-3 focus:underline"
      >
        {t.skipToMain}
      </a>
      {header}
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-7xl flex-1 px-4 py-6 sm:px-6 sm:py-10">
        {children}
      </main>
      <footer className="print:hidden border-t border-solid-gray-420 bg-solid-gray-50">
        <div className="mx-auto flex max-w-7xl flex-wrap justify-between gap-x-6 px-4 py-4 text-dns-14N-130 text-solid-gray-800 sm:px-6">
          <p>{t.footer.owner}</p>
          {footer && <p>{footer}</p>}
        </div>
      </footer>
      <LiveRegion />
    </div>
  );
}
