import { useState } from 'react';
import { ChartFigure } from '../../charts/chart-figure';
import { ScoreChart } from '../../charts/score-chart';
import { ScoreLegend } from '../../charts/score-legend';
import { RemoveMockResultDocument } from '../../gql/graphql';
import { shellText } from '../../i18n/shell';
import { studyText } from '../../i18n/study';
import { useText } from '../../i18n/text';
import type { MockPart } from '../../i18n/vocabulary-types';
import { Button } from '../../ui/button';
import { DateText, useDateFormat } from '../../ui/date-text';
import { FormDialog } from '../../ui/form-dialog';
import { Japanese } from '../../ui/japanese';
import { announce } from '../../ui/live-region';
import { SectionHeading } from '../../ui/page-heading';
import { EmptyState } from '../../ui/states';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { MockDialog } from './mock-dialog';
import { useStudyCommand, type MockResult, type Plan } from './study-queries';

type Open = { kind: 'record' } | { kind: 'correct' | 'remove'; result: MockResult } | null;

/** How the mock tests went, against the pass mark. */
export function MockResults({ plan }: { plan: Plan }) {
  const t = useText(studyText).mocks;
  const [open, setOpen] = useState<Open>(null);
  const close = (): void => setOpen(null);
  const record = <Button onClick={() => setOpen({ kind: 'record' })}>{t.record}</Button>;
  return (
    <section>
      <SectionHeading title={t.title} />
      {plan.mockResults.length > 0 ? (
        <div className="flex flex-col items-start gap-4">
          <div className="w-full">
            <Figure results={plan.mockResults} onOpen={setOpen} />
          </div>
          {record}
        </div>
      ) : (
        <EmptyState title={t.none} action={record}>
          {t.noneBody}
        </EmptyState>
      )}
      {(open?.kind === 'record' || open?.kind === 'correct') && (
        <MockDialog
          planId={plan.id}
          result={open.kind === 'correct' ? open.result : undefined}
          usualPart={plan.mockResults.at(-1)?.part}
          onClose={close}
        />
      )}
      {open?.kind === 'remove' && <RemoveDialog result={open.result} onClose={close} />}
    </section>
  );
}

function Figure({ results, onOpen }: { results: readonly MockResult[]; onOpen: (open: Open) => void }) {
  const t = useText(studyText).mocks;
  const date = useDateFormat();
  const parts = [...new Set(results.map(({ part }) => part))];
  const last = results.at(-1);
  if (!last) return null;
  const lines = parts.map((part) => ({
    name: t.parts[part],
    points: results
      .filter((one) => one.part === part)
      .map(({ takenOn, percent }) => ({ on: takenOn, value: percent })),
  }));
  return (
    <ChartFigure
      title={t.title}
      finding={t.finding(t.parts[last.part], last.percent)}
      legend={<ScoreLegend names={parts.map((part: MockPart) => t.parts[part])} passLine={t.passLine} />}
      tableSummary={t.numbers}
      table={<ResultsTable results={results} onOpen={onOpen} />}
    >
      {(label) => (
        <ScoreChart label={label} lines={lines} passLine={t.passLine} day={(on) => date(on, true)} />
      )}
    </ChartFigure>
  );
}

function ResultsTable({ results, onOpen }: { results: readonly MockResult[]; onOpen: (open: Open) => void }) {
  const t = useText(studyText).mocks;
  const none = useText(shellText).notSet;
  const date = useDateFormat();
  return (
    <Table caption={t.title} label={t.title} captionHidden>
      <thead>
        <tr>
          <HeadCell>{t.takenOn}</HeadCell>
          <HeadCell>{t.part}</HeadCell>
          <HeadCell className="text-right">{t.percent}</HeadCell>
          <HeadCell>{t.source}</HeadCell>
          <HeadCell>{t.correct}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {results.toReversed().map((result) => {
          const what = `${date(result.takenOn, true)} ${t.parts[result.part]}`;
          return (
            <tr key={result.id}>
              <RowHeadCell className="whitespace-nowrap">
                <DateText on={result.takenOn} brief />
              </RowHeadCell>
              <Cell className="whitespace-nowrap">{t.parts[result.part]}</Cell>
              <Cell numeric>{result.percent}</Cell>
              <Cell className="min-w-40">{result.source ? <Japanese>{result.source}</Japanese> : none}</Cell>
              <Cell className="whitespace-nowrap">
                <Button
                  look="text"
                  size="small"
                  aria-label={t.correctOf(what)}
                  onClick={() => onOpen({ kind: 'correct', result })}
                >
                  {t.correct}
                </Button>
                <Button
                  look="text"
                  size="small"
                  aria-label={`${t.remove} ${what}`}
                  onClick={() => onOpen({ kind: 'remove', result })}
                >
                  {t.remove}
                </Button>
              </Cell>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

function RemoveDialog({ result, onClose }: { result: MockResult; onClose: () => void }) {
  const t = useText(studyText).mocks;
  const remove = useStudyCommand(RemoveMockResultDocument, () => {
    announce(t.removed);
    onClose();
  });
  return (
    <FormDialog
      open
      title={t.removeTitle}
      submit={t.remove}
      danger
      busy={remove.isPending}
      error={remove.error}
      onSubmit={() => remove.mutate({ id: result.id })}
      onClose={onClose}
    >
      <p>
        <DateText on={result.takenOn} brief /> {t.parts[result.part]} {result.percent}%
      </p>
      <p>{t.removeBody}</p>
    </FormDialog>
  );
}
