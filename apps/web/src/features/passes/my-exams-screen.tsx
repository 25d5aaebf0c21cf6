import { useSuspenseQuery } from '@tanstack/react-query';
import { AppealExamPassDocument, WithdrawExamPassDocument } from '../../gql/graphql';
import { passesText } from '../../i18n/passes';
import { useText } from '../../i18n/text';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { Details } from '../../ui/details';
import { PageHeading, SectionHeading } from '../../ui/page-heading';
import { EmptyState } from '../../ui/states';
import { TextLink } from '../../ui/text-link';
import { useDialog } from '../../ui/use-dialog';
import { EvidenceLink } from '../evidence/evidence-link';
import { AttemptsSection } from './attempts-section';
import { PassFacts, PassState, PassSteps, useExamName } from './pass-words';
import { myExamsQuery, type Attempt, type MyPass } from './passes-queries';
import { RegistrationSection } from './registration-section';
import { ReportPassDialog } from './report-pass-dialog';
import { WordsDialog } from './words-dialog';

/** What have I passed, does it count yet, and what is there to do? */
export function MyExamsScreen() {
  const { data: mine } = useSuspenseQuery(myExamsQuery);
  const t = useText(passesText);
  const reporting = useDialog<{ pass?: MyPass; attempt?: Attempt }>();
  const count = (...states: MyPass['state'][]): number =>
    mine.myExamPasses.filter(({ state }) => states.includes(state)).length;
  return (
    <>
      <PageHeading
        title={t.mine.title}
        answer={t.mine.answer(count('verified'), count('reported', 'appealed'), count('rejected'))}
      />
      <div className="flex flex-col gap-10">
        <p className="flex flex-wrap gap-x-6 gap-y-2">
          <TextLink to="/my-study" className="inline-block min-h-6">
            {t.mine.study}
          </TextLink>
          <TextLink to="/reference" className="inline-block min-h-6">
            {t.mine.reference}
          </TextLink>
        </p>
        <section aria-labelledby="passes">
          <SectionHeading id="passes" title={t.mine.passes} />
          <div className="flex flex-col gap-4">
            <Button className="self-start" onClick={() => reporting.show({})}>
              {t.mine.report}
            </Button>
            {mine.myExamPasses.length === 0 ? (
              <EmptyState title={t.mine.noPass}>{t.mine.noPassBody}</EmptyState>
            ) : (
              <ul className="flex flex-col gap-4">
                {mine.myExamPasses.map((pass) => (
                  <MyPassCard key={pass.id} pass={pass} onCorrect={() => reporting.show({ pass })} />
                ))}
              </ul>
            )}
          </div>
        </section>
        <RegistrationSection mine={mine} />
        <AttemptsSection mine={mine} onReport={(attempt) => reporting.show({ attempt })} />
        <p>
          {t.mine.readers} <TextLink to="/my-data">{t.mine.myData}</TextLink>
        </p>
      </div>
      {reporting.about && (
        <ReportPassDialog
          key={`report ${reporting.turn}`}
          mine={mine}
          {...reporting.about}
          open={reporting.open}
          onClose={reporting.close}
        />
      )}
    </>
  );
}

function MyPassCard({ pass, onCorrect }: { pass: MyPass; onCorrect: () => void }) {
  const t = useText(passesText);
  const examName = useExamName();
  const appealing = useDialog<true>();
  const withdrawing = useDialog<true>();
  const name = examName(pass.exam);
  const { viewerCan } = pass;
  return (
    <Card as="li">
      <div className="flex flex-col gap-4">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="text-std-20B-150">{name}</span>
          <PassState state={pass.state} />
        </p>
        <p>{t.next[pass.state]}</p>
        <PassFacts pass={pass} />
        {pass.evidence && <EvidenceLink file={pass.evidence} />}
        {(viewerCan.appeal || viewerCan.correct || viewerCan.withdraw) && (
          <div className="flex flex-wrap gap-3">
            {viewerCan.correct && (
              <Button look="outline" aria-label={t.mine.of(t.mine.correct, name)} onClick={onCorrect}>
                {t.mine.correct}
              </Button>
            )}
            {viewerCan.appeal && (
              <Button
                look="outline"
                aria-label={t.mine.of(t.mine.appeal, name)}
                onClick={() => appealing.show(true)}
              >
                {t.mine.appeal}
              </Button>
            )}
            {viewerCan.withdraw && (
              <Button
                look="text"
                aria-label={t.mine.of(t.mine.withdraw, name)}
                onClick={() => withdrawing.show(true)}
              >
                {t.mine.withdraw}
              </Button>
            )}
          </div>
        )}
        <Details summary={t.history}>
          <PassSteps pass={pass} />
        </Details>
      </div>
      {appealing.about && (
        <WordsDialog
          key={`appeal ${appealing.turn}`}
          title={t.appealDialog.title}
          submit={t.appealDialog.submit}
          body={t.appealDialog.body}
          label={t.appealDialog.words}
          document={AppealExamPassDocument}
          variables={(words) => ({ id: pass.id, words })}
          open={appealing.open}
          onClose={appealing.close}
        />
      )}
      {withdrawing.about && (
        <WordsDialog
          key={`withdraw ${withdrawing.turn}`}
          title={t.withdrawDialog.title}
          submit={t.mine.withdraw}
          body={t.withdrawDialog.body}
          danger
          document={WithdrawExamPassDocument}
          variables={() => ({ id: pass.id })}
          open={withdrawing.open}
          onClose={withdrawing.close}
        />
      )}
    </Card>
  );
}
