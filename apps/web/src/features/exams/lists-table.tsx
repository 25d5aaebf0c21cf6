import { examsText } from '../../i18n/exams';
import { useText } from '../../i18n/text';
import { Badge, type BadgeLook } from '../../ui/badge';
import { EmptyState } from '../../ui/states';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { PeriodText } from '../people/period-text';
import type { QualifyingList } from './exam-queries';
import { Difference, useAccountName, useCodes, Written } from './list-words';

const LOOKS: Record<QualifyingList['state'], BadgeLook> = {
  proposed: 'info',
  approved: 'success',
  rejected: 'error',
  withdrawn: 'plain',
};

export function ListsTable({ lists }: { lists: readonly QualifyingList[] }) {
  const words = useText(examsText);
  const t = words.lists;
  const codes = useCodes();
  if (lists.length === 0) return <EmptyState title={words.answerNone} />;
  return (
    <Table caption={t.historyCaption} label={t.historyCaption} captionHidden>
      <thead>
        <tr>
          {[words.period, t.state, t.exams, t.difference, t.source].map((head) => (
            <HeadCell key={head}>{head}</HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {lists.map((list) => (
          <tr key={list.id}>
            <RowHeadCell className="min-w-44">
              <PeriodText startsOn={list.effectiveFrom} endsOn={list.effectiveUntil} />
            </RowHeadCell>
            <Cell className="min-w-40">
              <Badge look={LOOKS[list.state]}>{t.states[list.state]}</Badge>
              <Decided list={list} />
            </Cell>
            <Cell className="min-w-44">{codes(list.exams)}</Cell>
            <Cell className="min-w-44">
              <Difference list={list} />
            </Cell>
            <Cell className="min-w-56">
              <Written>{list.source}</Written>
              {list.reason && (
                <span className="block text-solid-gray-700">
                  <Written>{list.reason}</Written>
                </span>
              )}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Decided({ list }: { list: QualifyingList }) {
  const t = useText(examsText).lists;
  const name = useAccountName();
  return (
    <>
      {list.decidedBy && (
        <span className="mt-1 block text-solid-gray-700">{t.decidedBy(name(list.decidedBy))}</span>
      )}
      {list.decisionReason && (
        <span className="block text-solid-gray-700">{t.decisionReason(list.decisionReason)}</span>
      )}
    </>
  );
}
