import { examsText } from '../../i18n/exams';
import { useText } from '../../i18n/text';
import { useDateFormat } from '../../ui/date-text';
import { Japanese } from '../../ui/japanese';
import type { QualifyingList } from './exam-queries';

/** Exams by their codes, as people name them. */
export function useCodes(): (exams: readonly { code: string }[]) => string {
  const t = useText(examsText);
  return (exams) => exams.map(({ code }) => code).join(t.comma);
}

/** What a list changes against the one that is in force until the day before. */
export function Difference({ list }: { list: QualifyingList }) {
  const t = useText(examsText).lists;
  const codes = useCodes();
  if (!list.before) return <>{t.first}</>;
  if (list.added.length + list.removed.length === 0) return <>{t.same}</>;
  return (
    <>
      {list.added.length > 0 && <span className="block">{t.added(codes(list.added))}</span>}
      {list.removed.length > 0 && <span className="block">{t.removed(codes(list.removed))}</span>}
    </>
  );
}

export function ComparedWith({ list }: { list: QualifyingList }) {
  const t = useText(examsText).lists;
  const date = useDateFormat();
  return list.before && <>{t.comparedWith(date(list.before.effectiveFrom, true))}</>;
}

type AccountWords = QualifyingList['proposedBy'];

export function useAccountName(): (account: AccountWords) => string {
  const t = useText(examsText).lists;
  return (account) => account?.person?.name ?? account?.login ?? t.unknown;
}

/** Sources and reasons stand as somebody wrote them. */
export function Written({ children }: { children: string }) {
  return <Japanese>{children}</Japanese>;
}
