import { examsText } from '../../i18n/exams';
import { useText } from '../../i18n/text';
import { Alert } from '../../ui/alert';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { useDateFormat } from '../../ui/date-text';
import type { Decision } from './decide-dialog';
import type { QualifyingList } from './exam-queries';
import { ComparedWith, Difference, useAccountName, useCodes, Written } from './list-words';

interface WaitingListProps {
  list: QualifyingList;
  onDecide: (decision: Decision) => void;
}

/** Everything that a second person needs to decide on a list. */
export function WaitingList({ list, onDecide }: WaitingListProps) {
  const t = useText(examsText).lists;
  const date = useDateFormat();
  const codes = useCodes();
  const name = useAccountName();
  const day = t.from(date(list.effectiveFrom, true));
  const { approve, reject, withdraw } = list.viewerCan;
  return (
    <Card as="li">
      <p className="text-std-18B-160">{day}</p>
      <dl className="mt-2 grid gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr]">
        <dt className="text-solid-gray-700">{t.exams}</dt>
        <dd>{codes(list.exams)}</dd>
        <dt className="text-solid-gray-700">{t.difference}</dt>
        <dd>
          <Difference list={list} />
          <span className="block text-solid-gray-700">
            <ComparedWith list={list} />
          </span>
        </dd>
        <dt className="text-solid-gray-700">{t.source}</dt>
        <dd>
          <Written>{list.source}</Written>
        </dd>
        {list.reason && (
          <>
            <dt className="text-solid-gray-700">{t.reason}</dt>
            <dd>
              <Written>{list.reason}</Written>
            </dd>
          </>
        )}
      </dl>
      <p className="mt-2 text-solid-gray-700">
        {list.proposedAt ? t.proposedBy(name(list.proposedBy)) : t.installed}
      </p>
      {list.effect && <Effect effect={list.effect} />}
      {list.successorsLeftOut.map((succession) => (
        <div key={succession.id} className="mt-3">
          <Alert kind="warning" title={t.hint(succession.exam.code, succession.successor.code)} />
        </div>
      ))}
      <div className="mt-3 flex flex-wrap gap-3">
        {approve && (
          <Button aria-label={`${t.approve} ${day}`} onClick={() => onDecide('approve')}>
            {t.approve}
          </Button>
        )}
        {reject && (
          <Button look="outline" aria-label={`${t.reject} ${day}`} onClick={() => onDecide('reject')}>
            {t.reject}
          </Button>
        )}
        {withdraw && (
          <Button look="outline" aria-label={`${t.withdraw} ${day}`} onClick={() => onDecide('withdraw')}>
            {t.withdraw}
          </Button>
        )}
      </div>
    </Card>
  );
}

function Effect({ effect }: { effect: NonNullable<QualifyingList['effect']> }) {
  const t = useText(examsText).lists;
  const { people, countedBefore, countedAfter, gained, lost } = effect;
  if (people === 0) return <p className="mt-2">{t.effectNobody}</p>;
  return (
    <p className="mt-2">
      {t.effect(people, countedBefore, countedAfter)}
      <span className="block">{t.effectMoves(gained, lost)}</span>
    </p>
  );
}
