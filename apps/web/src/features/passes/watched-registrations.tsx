import { useQuery } from '@tanstack/react-query';
import { RejectSecurityTermDocument, VerifySecurityTermDocument } from '../../gql/graphql';
import { passesText } from '../../i18n/passes';
import { useText } from '../../i18n/text';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { SectionHeading } from '../../ui/page-heading';
import { ErrorState, Skeleton } from '../../ui/states';
import { useDialog } from '../../ui/use-dialog';
import { securityRegistrationsQuery, type WatchedRegistration } from './passes-queries';
import { RegistrationTerms } from './registration-terms';
import { WordsDialog } from './words-dialog';

const LOOKS = { unverified: 'info', valid: 'success', expiring: 'warning', expired: 'error' } as const;

interface Decision {
  termId: string;
  verify: boolean;
}

/** Registrations that wait or end soon, with the terms to be verified. */
export function WatchedRegistrations() {
  const t = useText(passesText);
  const registrations = useQuery(securityRegistrationsQuery);
  const deciding = useDialog<Decision>();
  const { about } = deciding;
  return (
    <section aria-labelledby="registrations">
      <SectionHeading id="registrations" title={t.desk.registrations} />
      {registrations.data ? (
        registrations.data.edges.length === 0 ? (
          <p>{t.desk.noRegistration}</p>
        ) : (
          <ul className="flex flex-col gap-4">
            {registrations.data.edges.map(({ node }) => (
              <RegistrationCard key={node.id} registration={node} onDecide={deciding.show} />
            ))}
          </ul>
        )
      ) : registrations.error ? (
        <ErrorState error={registrations.error} retry={() => void registrations.refetch()} />
      ) : (
        <Skeleton rows={3} />
      )}
      {about &&
        (about.verify ? (
          <WordsDialog
            key={`verify ${deciding.turn}`}
            title={t.detail.verifyTitle}
            submit={t.detail.verify}
            body={t.detail.verifyBody}
            document={VerifySecurityTermDocument}
            variables={() => ({ termId: about.termId })}
            open={deciding.open}
            onClose={deciding.close}
          />
        ) : (
          <WordsDialog
            key={`reject ${deciding.turn}`}
            title={t.detail.rejectTitle}
            submit={t.detail.reject}
            body={t.detail.rejectBody}
            label={t.reason}
            danger
            document={RejectSecurityTermDocument}
            variables={(reason) => ({ termId: about.termId, reason })}
            open={deciding.open}
            onClose={deciding.close}
          />
        ))}
    </section>
  );
}

interface RegistrationCardProps {
  registration: WatchedRegistration;
  onDecide: (decision: Decision) => void;
}

function RegistrationCard({ registration, onDecide }: RegistrationCardProps) {
  const t = useText(passesText);
  const name = registration.person?.name ?? t.desk.unknown;
  const { standing } = registration.facts;
  return (
    <Card as="li">
      <p className="mb-3 flex flex-wrap items-center gap-x-3 gap-y-1">
        <span lang="ja" className="text-std-16B-170">
          {name}
        </span>
        <span className="tabular">{registration.number}</span>
        <Badge look={LOOKS[standing]}>{t.standing[standing]}</Badge>
      </p>
      <RegistrationTerms
        terms={registration.terms}
        renderActions={(term) =>
          term.viewerCanDecide && (
            <div className="mt-2 flex flex-wrap gap-3">
              <Button
                size="small"
                aria-label={t.desk.verifyTermOf(name)}
                onClick={() => onDecide({ termId: term.id, verify: true })}
              >
                {t.detail.verify}
              </Button>
              <Button
                size="small"
                look="outline"
                aria-label={t.desk.rejectTermOf(name)}
                onClick={() => onDecide({ termId: term.id, verify: false })}
              >
                {t.detail.reject}
              </Button>
            </div>
          )
        }
      />
    </Card>
  );
}
