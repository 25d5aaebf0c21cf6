import { useSuspenseQuery } from '@tanstack/react-query';
import { useViewer } from '../../app/shell-query';
import { examsText } from '../../i18n/exams';
import { useText } from '../../i18n/text';
import { Button } from '../../ui/button';
import { useDateFormat } from '../../ui/date-text';
import { PageHeading, SectionHeading } from '../../ui/page-heading';
import { TextLink } from '../../ui/text-link';
import { useDialog } from '../../ui/use-dialog';
import { qualifyingListsQuery, type QualifyingList } from './exam-queries';
import { ExamName } from './exam-name';
import { DecideDialog, type Decision } from './decide-dialog';
import { ListsTable } from './lists-table';
import { ProposeListDialog } from './propose-list-dialog';
import { WaitingList } from './waiting-list';

/** Which list is in force, and what waits for a second person? */
export function ListsScreen() {
  const t = useText(examsText);
  const date = useDateFormat();
  const runs = useViewer()?.can.runExamCatalogue ?? false;
  const { qualifyingLists, exams } = useSuspenseQuery(qualifyingListsQuery).data;
  const proposing = useDialog<true>();
  const deciding = useDialog<{ list: QualifyingList; decision: Decision }>();
  const inForce = qualifyingLists.find((list) => list.inForce);
  const waiting = qualifyingLists.filter(({ state }) => state === 'proposed');
  return (
    <>
      <PageHeading
        title={t.lists.title}
        above={<TextLink to="/exams">{t.title}</TextLink>}
        answer={
          inForce ? t.lists.answer(inForce.exams.length, date(inForce.effectiveFrom, true)) : t.answerNone
        }
      />
      <div className="flex flex-col gap-10">
        {runs && (
          <section aria-labelledby="waiting">
            <SectionHeading
              id="waiting"
              title={t.lists.waiting}
              aside={<Button onClick={() => proposing.show(true)}>{t.lists.propose}</Button>}
            />
            <p className="mb-4 max-w-prose text-solid-gray-700">{t.lists.waitingHint}</p>
            {waiting.length === 0 ? (
              <p>{t.lists.noneWaiting}</p>
            ) : (
              <ul className="flex flex-col gap-3">
                {waiting.map((list) => (
                  <WaitingList
                    key={list.id}
                    list={list}
                    onDecide={(decision) => deciding.show({ list, decision })}
                  />
                ))}
              </ul>
            )}
          </section>
        )}
        {inForce && (
          <section aria-labelledby="in-force">
            <SectionHeading id="in-force" title={t.lists.inForce} />
            <ul className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
              {inForce.exams.map((exam) => (
                <li key={exam.code}>
                  <TextLink to="/exams/$code" params={{ code: exam.code }}>
                    {exam.code}
                  </TextLink>{' '}
                  <ExamName exam={exam} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="history">
          <SectionHeading id="history" title={t.lists.history} />
          <ListsTable lists={qualifyingLists} />
        </section>
      </div>
      {proposing.about && (
        <ProposeListDialog
          key={`propose ${proposing.turn}`}
          open={proposing.open}
          onClose={proposing.close}
          exams={exams}
          ticked={inForce?.exams.map(({ code }) => code) ?? []}
        />
      )}
      {deciding.about && (
        <DecideDialog
          key={`decide ${deciding.turn}`}
          {...deciding.about}
          open={deciding.open}
          onClose={deciding.close}
        />
      )}
    </>
  );
}
