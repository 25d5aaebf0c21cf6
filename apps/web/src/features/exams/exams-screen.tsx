import { useSuspenseQuery } from '@tanstack/react-query';
import { useToday, useViewer } from '../../app/shell-query';
import { examsText } from '../../i18n/exams';
import { shellText } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import { Badge } from '../../ui/badge';
import { Button, ButtonLink } from '../../ui/button';
import { useDateFormat } from '../../ui/date-text';
import { PageHeading, SectionHeading } from '../../ui/page-heading';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { TextLink } from '../../ui/text-link';
import { useDialog } from '../../ui/use-dialog';
import { AddExamDialog } from './catalogue-dialogs';
import { examCatalogueQuery, type CatalogueExam } from './exam-queries';
import { ExamName } from './exam-name';
import { DaysLeft, SittingsText, useWindowName } from './window-text';

/** Which exams are 「応用情報技術者試験等」 today? Then the whole catalogue. */
export function ExamsScreen() {
  const t = useText(examsText);
  const date = useDateFormat();
  const viewer = useViewer();
  const { exams, qualifyingLists } = useSuspenseQuery(examCatalogueQuery).data;
  const adding = useDialog<true>();
  const listed = exams.filter(({ qualifying }) => qualifying).map(({ code }) => code);
  const inForce = qualifyingLists.find((list) => list.inForce);
  const waiting = qualifyingLists.filter(({ state }) => state === 'proposed').length;
  const runs = viewer?.can.runExamCatalogue ?? false;
  return (
    <>
      <PageHeading
        title={t.title}
        answer={
          inForce
            ? t.answer(listed.length, listed.join(t.comma), date(inForce.effectiveFrom, true))
            : t.answerNone
        }
      />
      <div className="flex flex-col gap-8">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
          <ButtonLink to="/qualifying-lists">{t.toLists}</ButtonLink>
          {runs && (
            <Button look="outline" onClick={() => adding.show(true)}>
              {t.add}
            </Button>
          )}
          {waiting > 0 && <p>{t.waiting(waiting)}</p>}
        </div>
        <section aria-labelledby="catalogue">
          <SectionHeading id="catalogue" title={t.catalogue} />
          <ExamTable exams={exams} />
        </section>
        <p>
          <TextLink to="/reference">{t.toReference}</TextLink>
        </p>
      </div>
      {adding.about && <AddExamDialog key={adding.turn} open={adding.open} onClose={adding.close} />}
    </>
  );
}

function ExamTable({ exams }: { exams: readonly CatalogueExam[] }) {
  const t = useText(examsText);
  const none = useText(shellText).notSet;
  const windowName = useWindowName();
  const date = useDateFormat();
  const today = useToday();
  return (
    <Table caption={t.caption} label={t.caption} captionHidden>
      <thead>
        <tr>
          {[t.exam, t.level, t.next, t.left, t.listed].map((head) => (
            <HeadCell key={head}>{head}</HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {exams.map((exam) => (
          <tr key={exam.code}>
            <RowHeadCell className="min-w-56">
              <TextLink to="/exams/$code" params={{ code: exam.code }}>
                {exam.code}
              </TextLink>{' '}
              <ExamName exam={exam} />
              {exam.heldFrom !== null && exam.heldFrom > today && (
                <span className="block font-normal">{t.heldFrom(date(exam.heldFrom, true))}</span>
              )}
              {exam.heldUntil !== null && (
                <span className="block font-normal">{t.heldUntil(date(exam.heldUntil, true))}</span>
              )}
            </RowHeadCell>
            <Cell>{exam.level}</Cell>
            <Cell className="min-w-64">
              {exam.nextWindow ? (
                <>
                  <span className="block">{windowName(exam.nextWindow)}</span>
                  <span className="text-solid-gray-700">
                    <SittingsText window={exam.nextWindow} />
                  </span>
                </>
              ) : (
                none
              )}
            </Cell>
            <Cell className="whitespace-nowrap">
              {exam.nextWindow ? <DaysLeft window={exam.nextWindow} /> : none}
            </Cell>
            <Cell className="whitespace-nowrap">
              {exam.qualifying ? <Badge look="success">{t.yes}</Badge> : t.no}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
