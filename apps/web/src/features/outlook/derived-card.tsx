import type { ReactNode } from 'react';
import type { outlookJa } from '../../i18n/ja/outlook';
import { outlookText } from '../../i18n/outlook';
import { useText } from '../../i18n/text';
import { Badge, type BadgeLook } from '../../ui/badge';

export type Outlook = keyof typeof outlookJa.dashboard.outlook;

const LOOKS: Record<Outlook, BadgeLook> = {
  reached: 'success',
  likely: 'success',
  uncertain: 'warning',
  doubtful: 'warning',
  unlikely: 'error',
  missed: 'error',
  unknown: 'plain',
};

interface DerivedCardProps {
  indicatorKey: string;
  name: string;
  /** Left out where no target is judged, as for a single body. */
  outlook?: Outlook;
  link: ReactNode;
  children: ReactNode;
}

/** One indicator of the overview: its name, how it will end, the drawing, the way on. */
export function DerivedCard({ indicatorKey, name, outlook, link, children }: DerivedCardProps) {
  const t = useText(outlookText).dashboard;
  return (
    <li className="flex min-w-0 flex-col gap-2">
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <h3 className="text-std-18B-160">
          <span className="tabular mr-2 text-solid-gray-700">{indicatorKey}</span>
          {name}
        </h3>
        {outlook && <Badge look={LOOKS[outlook]}>{t.outlook[outlook]}</Badge>}
      </div>
      {children}
      <p className="min-h-6">{link}</p>
    </li>
  );
}
