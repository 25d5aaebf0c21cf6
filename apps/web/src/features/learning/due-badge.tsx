import { useToday } from '../../app/shell-query';
import { learningText } from '../../i18n/learning';
import { useText } from '../../i18n/text';
import { Badge } from '../../ui/badge';
import { useDateFormat } from '../../ui/date-text';
import { dueState } from './due-state';

const LOOKS = { overdue: 'error', soon: 'warning', later: 'plain' } as const;

/** The due date and how far away it is. */
export function DueLine({ dueOn, brief = false }: { dueOn: string | null; brief?: boolean }) {
  const t = useText(learningText);
  const today = useToday();
  const date = useDateFormat();
  if (!dueOn) return <span className="text-dns-16N-130 text-solid-gray-700">{t.noDue}</span>;
  const due = dueState(dueOn, today);
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1 text-dns-16N-130">
      <time dateTime={dueOn}>{t.dueOn(date(dueOn, brief))}</time>
      <Badge look={LOOKS[due.kind]}>
        {due.kind === 'overdue' ? t.overdue(due.days) : t.daysLeft(due.days)}
      </Badge>
    </span>
  );
}
