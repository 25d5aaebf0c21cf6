import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/language';
import { passesText } from '../../i18n/passes';
import { useText } from '../../i18n/text';
import { Badge, type BadgeLook } from '../../ui/badge';
import { DateText, InstantText } from '../../ui/date-text';
import type { MyPass } from './passes-queries';

const LOOKS: Record<MyPass['state'], BadgeLook> = {
  reported: 'info',
  verified: 'success',
  rejected: 'error',
  appealed: 'warning',
  withdrawn: 'plain',
  revoked: 'error',
};

export function PassState({ state }: { state: MyPass['state'] }) {
  const t = useText(passesText);
  return <Badge look={LOOKS[state]}>{t.state[state]}</Badge>;
}

export function useExamName(): (exam: { nameJa: string; nameEn: string }) => string {
  const language = useLanguage();
  return ({ nameJa, nameEn }) => (language === 'ja' ? nameJa : nameEn);
}

/** A term and what it is, in two columns where there is room. */
export function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-solid-gray-700">{term}</dt>
      <dd className="mb-2 break-words sm:mb-0">{children}</dd>
    </>
  );
}

export function PassFacts({ pass }: { pass: MyPass }) {
  const t = useText(passesText);
  return (
    <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[auto_1fr]">
      <Fact term={t.nameAtExam}>
        <span lang="ja">{pass.nameAtExam}</span>
      </Fact>
      <Fact term={t.examOn}>
        <DateText on={pass.examOn} />
      </Fact>
      <Fact term={t.announcedOn}>
        <DateText on={pass.announcedOn} />
      </Fact>
      <Fact term={t.reportedOn}>
        <DateText on={pass.reportedOn} />
      </Fact>
      {pass.verifiedOn && (
        <Fact term={t.verifiedOn}>
          <DateText on={pass.verifiedOn} />
        </Fact>
      )}
      {pass.certificateNumber && (
        <Fact term={t.number}>
          <span lang="ja">{pass.certificateNumber}</span>
        </Fact>
      )}
      {pass.decisionReason && (
        <Fact term={t.reason}>
          <span lang="ja">{pass.decisionReason}</span>
        </Fact>
      )}
    </dl>
  );
}

/** Every step with who took it and why. */
export function PassSteps({ pass }: { pass: MyPass }) {
  const t = useText(passesText);
  return (
    <ol className="flex flex-col gap-3">
      {pass.steps.map(({ id, step, at, author, byHolder, reason }) => (
        <li key={id}>
          <span className="font-bold">{t.step[step]}</span> <InstantText at={at} />{' '}
          <span className="text-solid-gray-700">
            {byHolder ? t.holder : author ? <span lang="ja">{author}</span> : t.system}
          </span>
          {reason && (
            <span lang="ja" className="block break-words">
              {reason}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
