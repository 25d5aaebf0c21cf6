import type { ReactNode } from 'react';
import { importWizardText } from '../../i18n/import-wizard';
import { useLanguage } from '../../i18n/language';
import { useText } from '../../i18n/text';
import { DateText, InstantText } from '../../ui/date-text';
import { Japanese } from '../../ui/japanese';
import type { Batch } from './import-queries';

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-dns-14N-130 text-solid-gray-700">{name}</dt>
      <dd className="break-words">{children}</dd>
    </div>
  );
}

/** By whom and when. */
function Act({ at, by }: { at: string; by?: { name: string } | null }) {
  return (
    <>
      <InstantText at={at} /> {by && <Japanese>{by.name}</Japanese>}
    </>
  );
}

/** What the file is, and who did what with it when. */
export function ImportFacts({ batch }: { batch: Batch }) {
  const t = useText(importWizardText);
  const language = useLanguage();
  const { organisation, kind, encoding, delimiter, checkedAt, appliedAt, undoneAt } = batch;
  return (
    <dl className="grid grid-cols-1 gap-4 sm:grid-cols-2 lg:grid-cols-4">
      <Fact name={t.facts.body}>{language === 'ja' ? organisation.name : organisation.nameRomaji}</Fact>
      <Fact name={t.facts.effectiveOn[kind]}>
        <DateText on={batch.effectiveOn} brief />
      </Fact>
      <Fact name={t.facts.format}>
        {[t.encodingOf[encoding] ?? encoding, delimiter && t.delimiterOf[delimiter]]
          .filter(Boolean)
          .join(t.between)}
      </Fact>
      <Fact name={t.facts.rows}>{t.rowsCount(batch.rowCount)}</Fact>
      <Fact name={t.facts.uploaded}>
        <Act at={batch.uploadedAt} by={batch.uploadedBy} />
      </Fact>
      {checkedAt && (
        <Fact name={t.facts.checked}>
          <Act at={checkedAt} />
        </Fact>
      )}
      {appliedAt && (
        <Fact name={t.facts.applied}>
          <Act at={appliedAt} by={batch.appliedBy} />
        </Fact>
      )}
      {undoneAt && (
        <Fact name={t.facts.undone}>
          <Act at={undoneAt} by={batch.undoneBy} />
        </Fact>
      )}
    </dl>
  );
}
