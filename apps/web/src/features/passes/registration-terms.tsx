import type { ReactNode } from 'react';
import { passesText } from '../../i18n/passes';
import { useText } from '../../i18n/text';
import { Badge } from '../../ui/badge';
import { useDateFormat } from '../../ui/date-text';
import { EvidenceLink } from '../evidence/evidence-link';
import type { MyRegistration } from './passes-queries';

type Term = MyRegistration['terms'][number];

const LOOKS = { reported: 'info', verified: 'success', rejected: 'error' } as const;

interface RegistrationTermsProps {
  terms: readonly Term[];
  /** What can be done with a term. */
  renderActions?: (term: Term) => ReactNode;
}

export function RegistrationTerms({ terms, renderActions }: RegistrationTermsProps) {
  const t = useText(passesText);
  const format = useDateFormat();
  const words = t.registration;
  return (
    <ul aria-label={words.terms} className="flex flex-col gap-3">
      {terms.map((term) => (
        <li key={term.id}>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span>{words.term(format(term.startsOn, true), format(term.endsOn, true))}</span>
            <Badge look={LOOKS[term.state]}>{t.termState[term.state]}</Badge>
          </p>
          {term.decisionReason && (
            <p lang="ja" className="break-words">
              {term.decisionReason}
            </p>
          )}
          <p className="text-solid-gray-700">
            {term.coursesOn.length > 0
              ? words.courses(term.coursesOn.map((on) => format(on, true)).join('、'))
              : words.noCourse}
          </p>
          {term.evidence && <EvidenceLink file={term.evidence} />}
          {renderActions?.(term)}
        </li>
      ))}
    </ul>
  );
}
