import { getRouteApi } from '@tanstack/react-router';
import { importWizardText } from '../../i18n/import-wizard';
import { importsText } from '../../i18n/imports';
import { useText } from '../../i18n/text';
import type { ImportAction } from '../../i18n/vocabulary-types';
import { SectionHeading } from '../../ui/page-heading';
import type { Batch } from './import-queries';
import type { ImportSearch } from './import-search';

const route = getRouteApi('/signed-in/imports/$importId');
const ACTIONS = ['add', 'change', 'move', 'leave', 'unchanged', 'invalid'] satisfies ImportAction[];

interface SummaryProps {
  counts: NonNullable<Batch['counts']>;
  shown: NonNullable<ImportSearch['show']>;
}

/** The counts of the check; each leads to its rows. */
export function ImportSummary({ counts, shown }: SummaryProps) {
  const t = useText(importWizardText).summary;
  const words = useText(importsText);
  const entries: { show: NonNullable<ImportSearch['show']>; name: string; count: number }[] = [
    { show: 'error', name: t.errors, count: counts.errors },
    { show: 'warning', name: t.warnings, count: counts.warnings },
    { show: 'rows', name: t.all, count: ACTIONS.reduce((sum, action) => sum + counts[action], 0) },
    ...ACTIONS.map((action) => ({
      show: action,
      name: action === 'invalid' ? words.actionOf.invalid : words.actionOf[action],
      count: counts[action],
    })).filter(({ show }) => show !== 'invalid'),
  ];
  return (
    <section>
      <SectionHeading title={t.title} />
      <nav aria-label={t.label}>
        <ul className="grid grid-cols-2 gap-2 sm:grid-cols-4">
          {entries.map(({ show, name, count }) => (
            <li key={show}>
              <route.Link
                to="."
                search={{ show }}
                resetScroll={false}
                aria-current={show === shown ? 'true' : undefined}
                className={`flex min-h-16 flex-col justify-center rounded-8 border px-3 py-2 hover:underline ${
                  show === shown ? 'border-2 border-key-900 font-bold' : 'border-solid-gray-420'
                } ${show === 'error' && count > 0 ? 'text-error-2' : ''}`}
              >
                <span className="text-dns-14N-130">{name}</span>
                <span className="tabular text-std-20B-150">{t.count(count)}</span>
              </route.Link>
            </li>
          ))}
        </ul>
      </nav>
    </section>
  );
}
