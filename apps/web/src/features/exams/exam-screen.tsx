import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useViewer } from '../../app/shell-query';
import { examsText } from '../../i18n/exams';
import { useInLanguage, useText } from '../../i18n/text';
import { Button } from '../../ui/button';
import { DateText, useDateFormat } from '../../ui/date-text';
import { Japanese } from '../../ui/japanese';
import { PageHeading, SectionHeading } from '../../ui/page-heading';
import { TextLink } from '../../ui/text-link';
import { useDialog } from '../../ui/use-dialog';
import { PeriodText } from '../people/period-text';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import {
  EndExamDialog,
  RemoveSuccessorDialog,
  RemoveWindowDialog,
  RenameExamDialog,
  SuccessorDialog,
  WindowDialog,
} from './catalogue-dialogs';
import { examQuery, type ExamFile, type ExamSuccessor, type ExamWindow } from './exam-queries';
import { ExamName } from './exam-name';
import { WindowTable } from './window-table';

const route = getRouteApi('/signed-in/exams/$code');

type Command =
  | { kind: 'rename' | 'end' | 'successor' | 'window' }
  | { kind: 'changeWindow' | 'removeWindow'; window: ExamWindow }
  | { kind: 'removeSuccessor'; succession: ExamSuccessor };

/** What was this exam called when, when can it be sat, and what becomes of it? */
export function ExamScreen() {
  const { code } = route.useParams();
  const { exam, exams } = useSuspenseQuery(examQuery(code)).data;
  const t = useText(examsText);
  const pick = useInLanguage();
  const date = useDateFormat();
  const runs = useViewer()?.can.runExamCatalogue ?? false;
  const { about: command, open, close: onClose, show, turn } = useDialog<Command>();
  const state = { open, onClose, exam };
  return (
    <>
      <PageHeading
        title={`${exam.code} ${pick(exam, 'name')}`}
        above={<TextLink to="/exams">{t.title}</TextLink>}
        answer={[
          t.pageAnswer(exam.level, exam.qualifying),
          exam.heldUntil && t.heldUntil(date(exam.heldUntil, true)),
        ]
          .filter(Boolean)
          .join(' ')}
      />
      <div className="flex flex-col gap-10">
        {runs && (
          <div className="flex flex-wrap gap-3">
            <Button onClick={() => show({ kind: 'window' })}>{t.addWindow}</Button>
            <Button look="outline" onClick={() => show({ kind: 'rename' })}>
              {t.rename}
            </Button>
            <Button look="outline" onClick={() => show({ kind: 'successor' })}>
              {t.nameSuccessor}
            </Button>
            <Button look="outline" onClick={() => show({ kind: 'end' })}>
              {t.end}
            </Button>
          </div>
        )}
        <section aria-labelledby="windows">
          <SectionHeading id="windows" title={t.windows} />
          <WindowTable
            windows={exam.windows}
            onChange={runs ? (window) => show({ kind: 'changeWindow', window }) : undefined}
            onRemove={runs ? (window) => show({ kind: 'removeWindow', window }) : undefined}
          />
        </section>
        <section aria-labelledby="names">
          <SectionHeading id="names" title={t.names} />
          <NameTable exam={exam} />
        </section>
        <section aria-labelledby="successors">
          <SectionHeading id="successors" title={t.successors} />
          <Successions
            exam={exam}
            onRemove={runs ? (succession) => show({ kind: 'removeSuccessor', succession }) : undefined}
          />
        </section>
      </div>
      {command?.kind === 'rename' && <RenameExamDialog key={turn} {...state} />}
      {command?.kind === 'end' && <EndExamDialog key={turn} {...state} />}
      {command?.kind === 'successor' && <SuccessorDialog key={turn} {...state} exams={exams} />}
      {command?.kind === 'window' && <WindowDialog key={turn} {...state} />}
      {command?.kind === 'changeWindow' && <WindowDialog key={turn} {...state} window={command.window} />}
      {command?.kind === 'removeWindow' && (
        <RemoveWindowDialog key={turn} open={open} onClose={onClose} window={command.window} />
      )}
      {command?.kind === 'removeSuccessor' && (
        <RemoveSuccessorDialog key={turn} open={open} onClose={onClose} succession={command.succession} />
      )}
    </>
  );
}

function NameTable({ exam }: { exam: ExamFile }) {
  const t = useText(examsText);
  return (
    <Table caption={t.namesCaption} label={t.namesCaption} captionHidden>
      <thead>
        <tr>
          {[t.name, t.period, t.fields.source].map((head) => (
            <HeadCell key={head}>{head}</HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...exam.names].reverse().map((name) => (
          <tr key={name.id}>
            <RowHeadCell className="min-w-56">
              <Japanese>{name.nameJa}</Japanese>
            </RowHeadCell>
            <Cell className="min-w-56">
              <PeriodText startsOn={name.startsOn} endsOn={name.endsOn} />
            </Cell>
            <Cell className="min-w-40">
              <Japanese>{name.source}</Japanese>
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

interface SuccessionsProps {
  exam: ExamFile;
  onRemove?: (succession: ExamSuccessor) => void;
}

function Successions({ exam, onRemove }: SuccessionsProps) {
  const t = useText(examsText);
  return (
    <>
      {exam.successors.length + exam.predecessors.length === 0 && <p>{t.noSuccessor}</p>}
      <ul className="flex flex-col gap-3">
        {exam.successors.map((succession) => (
          <li key={succession.id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <span>{t.becomes}</span>
            <ExamLink exam={succession.successor} />
            <span className="text-solid-gray-700">
              <PeriodText startsOn={succession.fromDay} endsOn={null} />
            </span>
            {succession.note && <Japanese>{succession.note}</Japanese>}
            {onRemove && (
              <Button
                look="outline"
                size="small"
                aria-label={`${t.removeSuccessor} ${succession.successor.code}`}
                onClick={() => onRemove(succession)}
              >
                {t.remove}
              </Button>
            )}
          </li>
        ))}
        {exam.predecessors.map((succession) => (
          <li key={succession.id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <span>{t.follows}</span>
            <ExamLink exam={succession.exam} />
            <span className="text-solid-gray-700">
              <DateText on={succession.fromDay} brief />
            </span>
          </li>
        ))}
      </ul>
      {exam.reformNote && (
        <p className="mt-3 text-solid-gray-700">
          {t.reform}
          <Japanese>{exam.reformNote}</Japanese>
        </p>
      )}
      {exam.successors.length > 0 && <p className="mt-3 max-w-prose">{t.nothingFollows}</p>}
    </>
  );
}

function ExamLink({ exam }: { exam: { code: string; nameJa: string; nameEn: string } }) {
  return (
    <span>
      <TextLink to="/exams/$code" params={{ code: exam.code }}>
        {exam.code}
      </TextLink>{' '}
      <ExamName exam={exam} />
    </span>
  );
}
