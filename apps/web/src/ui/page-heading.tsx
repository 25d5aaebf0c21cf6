import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { shellText } from '../i18n/shell';
import { useText } from '../i18n/text';
import { Phrased } from './phrased';

/** The path whose head was shown last; undefined until the first page of a visit has been shown. */
let lastPath: string | undefined;

interface PageHeadingProps {
  /** The head, also used as the title of the window. */
  title: string;
  /** The answer that this screen gives, in a line or two. */
  answer?: ReactNode;
  /** Stands above the head: a category, a way back. */
  above?: ReactNode;
}

/** The one h1 of a screen. It takes the focus when the path changes, so that a screen reader reads the new page. */
export function PageHeading({ title, answer, above }: PageHeadingProps) {
  const t = useText(shellText);
  const path = useLocation({ select: (location) => location.pathname });
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (lastPath !== undefined && lastPath !== path) heading.current?.focus({ preventScroll: true });
    lastPath = path;
  }, [path]);

  return (
    <div className="mb-6">
      <title>{`${title} | ${t.product}`}</title>
      {above && <div className="mb-2">{above}</div>}
      <h1 ref={heading} tabIndex={-1} className="text-std-24B-150 sm:text-std-32B-150">
        <Phrased text={title} />
      </h1>
      {answer && <div className="mt-2 text-std-16N-170 sm:text-std-18N-160">{answer}</div>}
    </div>
  );
}

export function SectionHeading({ title, id, aside }: { title: string; id?: string; aside?: ReactNode }) {
  return (
    <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
      <h2 id={id} className="text-std-20B-150 sm:text-std-24B-150">
        <Phrased text={title} />
      </h2>
      {aside}
    </div>
  );
}
