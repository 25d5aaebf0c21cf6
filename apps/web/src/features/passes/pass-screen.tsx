import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useViewer } from '../../app/shell-query';
import { RejectExamPassDocument, RevokeExamPassDocument, VerifyExamPassDocument } from '../../gql/graphql';
import { passesText } from '../../i18n/passes';
import { useText } from '../../i18n/text';
import { Button } from '../../ui/button';
import { PageHeading, SectionHeading } from '../../ui/page-heading';
import { ErrorState, Skeleton } from '../../ui/states';
import { TextLink } from '../../ui/text-link';
import { useDialog } from '../../ui/use-dialog';
import { EvidenceLink } from '../evidence/evidence-link';
import { AttemptFacts } from './attempts-section';
import { PassFacts, PassState, PassSteps, useExamName } from './pass-words';
import { examAttemptsQuery, examPassQuery, type OpenedPass } from './passes-queries';
import { WordsDialog } from './words-dialog';

const route = getRouteApi('/signed-in/exam-passes/$passId');

/** Is what was reported what the certificate says? The report and its evidence, side by side. */
export function PassScreen() {
  const { passId } = route.useParams();
  const { data: pass } = useSuspenseQuery(examPassQuery(passId));
  const t = useText(passesText);
  const examName = useExamName();
  const viewer = useViewer();
  return (
    <>
      <PageHeading
        title={t.detail.title(pass.person?.name ?? t.desk.unknown, examName(pass.exam))}
        above={<TextLink to="/exam-passes">{t.detail.back}</TextLink>}
        answer={<PassState state={pass.state} />}
      />
      <div className="flex flex-col gap-8">
        <div className="grid items-start gap-8 lg:grid-cols-2">
          <section aria-labelledby="facts">
            <SectionHeading id="facts" title={t.detail.facts} />
            <PassFacts pass={pass} />
          </section>
          <section aria-labelledby="evidence">
            <SectionHeading id="evidence" title={t.detail.evidence} />
            {pass.evidence ? (
              <>
                <EvidenceLink file={pass.evidence} />
                {pass.evidence.mediaType !== 'application/pdf' && (
                  <img
                    src={`/evidence/${pass.evidence.id}`}
                    alt={t.detail.image}
                    className="mt-3 max-h-[40rem] max-w-full border border-solid-gray-420"
                  />
                )}
              </>
            ) : (
              <p>{t.noEvidence}</p>
            )}
          </section>
        </div>
        <section aria-labelledby="history">
          <SectionHeading id="history" title={t.history} />
          <PassSteps pass={pass} />
        </section>
        <Decisions pass={pass} />
        {viewer?.can.certifyPasses && pass.person && <Attempts personId={pass.person.id} />}
        {pass.person?.id !== viewer?.person.id && <p className="text-solid-gray-700">{t.detail.logged}</p>}
      </div>
    </>
  );
}

function Decisions({ pass }: { pass: OpenedPass }) {
  const { detail: t, reason, next } = useText(passesText);
  const officer = useViewer()?.can.certifyPasses ?? false;
  const verifying = useDialog<true>();
  const rejecting = useDialog<true>();
  const revoking = useDialog<true>();
  const { decide, revoke } = pass.viewerCan;
  return (
    <>
      {/* Whoever refused it looks for the buttons in vain, unless they are told. */}
      {pass.state === 'appealed' && officer && !decide && <p>{next.appealed}</p>}
      {(decide || revoke) && (
        <div className="flex flex-wrap gap-3">
          {decide && <Button onClick={() => verifying.show(true)}>{t.verify}</Button>}
          {decide && (
            <Button look="outline" onClick={() => rejecting.show(true)}>
              {t.reject}
            </Button>
          )}
          {revoke && (
            <Button look="outline" onClick={() => revoking.show(true)}>
              {t.revoke}
            </Button>
          )}
        </div>
      )}
      {verifying.about && (
        <WordsDialog
          key={`verify ${verifying.turn}`}
          title={t.verifyTitle}
          submit={t.verify}
          body={t.verifyBody}
          document={VerifyExamPassDocument}
          variables={() => ({ id: pass.id })}
          open={verifying.open}
          onClose={verifying.close}
        />
      )}
      {rejecting.about && (
        <WordsDialog
          key={`reject ${rejecting.turn}`}
          title={t.rejectTitle}
          submit={t.reject}
          body={t.rejectBody}
          label={reason}
          danger
          document={RejectExamPassDocument}
          variables={(words) => ({ id: pass.id, reason: words })}
          open={rejecting.open}
          onClose={rejecting.close}
        />
      )}
      {revoking.about && (
        <WordsDialog
          key={`revoke ${revoking.turn}`}
          title={t.revokeTitle}
          submit={t.revoke}
          body={t.revokeBody}
          label={reason}
          danger
          document={RevokeExamPassDocument}
          variables={(words) => ({ id: pass.id, reason: words })}
          open={revoking.open}
          onClose={revoking.close}
        />
      )}
    </>
  );
}

/** Read only when it is asked for: each look is kept for the holder to see. */
function Attempts({ personId }: { personId: string }) {
  const t = useText(passesText).detail;
  const [shown, setShown] = useState(false);
  const attempts = useQuery({ ...examAttemptsQuery(personId), enabled: shown });
  return (
    <section aria-labelledby="attempts">
      <SectionHeading id="attempts" title={t.attempts} />
      {!shown ? (
        <>
          <p className="mb-3 text-solid-gray-700">{t.attemptsHint}</p>
          <Button look="outline" onClick={() => setShown(true)}>
            {t.showAttempts}
          </Button>
        </>
      ) : attempts.data ? (
        <ul className="flex flex-col gap-3">
          {attempts.data.length === 0 && <li>{t.noAttempts}</li>}
          {attempts.data.map((attempt) => (
            <li key={attempt.id}>
              <AttemptFacts attempt={attempt} />
            </li>
          ))}
        </ul>
      ) : attempts.error ? (
        <ErrorState error={attempts.error} retry={() => void attempts.refetch()} />
      ) : (
        <Skeleton rows={2} />
      )}
    </section>
  );
}
