import { useQuery } from '@tanstack/react-query';
import { rolesText } from '../../i18n/roles';
import { shellText } from '../../i18n/shell';
import { useLanguage } from '../../i18n/language';
import { useText } from '../../i18n/text';
import { shortInstant } from 'vocabulary';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { SectionHeading } from '../../ui/page-heading';
import { ErrorState, Skeleton } from '../../ui/states';
import { useDialog } from '../../ui/use-dialog';
import { ApproveDialog, RejectDialog, WithdrawDialog } from './decide-dialogs';
import { useHolderName, usePeriodWords, useScopeWords } from './role-words';
import { openRoleRequestsQuery, type OpenRequest } from './roles-queries';

/** What waits for a second administrator; the buttons are those that work for this person. */
export function OpenRequests() {
  const t = useText(rolesText);
  const requests = useQuery(openRoleRequestsQuery);
  const approving = useDialog<OpenRequest>();
  const rejecting = useDialog<OpenRequest>();
  const withdrawing = useDialog<OpenRequest>();

  return (
    <section aria-labelledby="waiting">
      <SectionHeading id="waiting" title={t.waiting} />
      <p className="mb-3">{t.waitingHint}</p>
      {requests.data ? (
        requests.data.edges.length === 0 ? (
          <p className="text-solid-gray-700">{t.noneWaiting}</p>
        ) : (
          <ul className="flex flex-col gap-3">
            {requests.data.edges.map(({ node }) => (
              <RequestCard
                key={node.id}
                request={node}
                onApprove={() => approving.show(node)}
                onReject={() => rejecting.show(node)}
                onWithdraw={() => withdrawing.show(node)}
              />
            ))}
          </ul>
        )
      ) : requests.error ? (
        <ErrorState error={requests.error} retry={() => void requests.refetch()} />
      ) : (
        <Skeleton rows={3} />
      )}
      {approving.about && (
        <ApproveDialog
          key={`approve ${approving.turn}`}
          request={approving.about}
          open={approving.open}
          onClose={approving.close}
        />
      )}
      {rejecting.about && (
        <RejectDialog
          key={`reject ${rejecting.turn}`}
          request={rejecting.about}
          open={rejecting.open}
          onClose={rejecting.close}
        />
      )}
      {withdrawing.about && (
        <WithdrawDialog
          key={`withdraw ${withdrawing.turn}`}
          request={withdrawing.about}
          open={withdrawing.open}
          onClose={withdrawing.close}
        />
      )}
    </section>
  );
}

interface RequestCardProps {
  request: OpenRequest;
  onApprove: () => void;
  onReject: () => void;
  onWithdraw: () => void;
}

function RequestCard({ request, onApprove, onReject, onWithdraw }: RequestCardProps) {
  const t = useText(rolesText);
  const words = useText(shellText);
  const language = useLanguage();
  const scope = useScopeWords();
  const period = usePeriodWords();
  const name = useHolderName();
  const { approve, reject, withdraw } = request.viewerCan;
  const what = `${name(request.account)} ${words.role[request.role]}`;
  return (
    <Card as="li">
      <p className="text-std-18B-160">
        {name(request.account)}
        <span className="font-normal"> — </span>
        {words.role[request.role]}
        <span className="font-normal">
          {language === 'ja' ? `（${scope(request)}）` : ` (${scope(request)})`}
        </span>
      </p>
      <p className="mt-1">{request.reason}</p>
      <p className="mt-1 text-solid-gray-700">{period(request)}</p>
      <p className="flex flex-wrap gap-x-4 text-solid-gray-700">
        <span>{t.requestedBy(name(request.requestedBy))}</span>
        <span>{t.until(shortInstant(new Date(request.lapsesAt), language))}</span>
      </p>
      {(approve || reject || withdraw) && (
        <div className="mt-3 flex flex-wrap gap-3">
          {approve && (
            <Button aria-label={`${t.approve} ${what}`} onClick={onApprove}>
              {t.approve}
            </Button>
          )}
          {reject && (
            <Button look="outline" aria-label={`${t.reject} ${what}`} onClick={onReject}>
              {t.reject}
            </Button>
          )}
          {withdraw && (
            <Button look="outline" aria-label={`${t.withdraw} ${what}`} onClick={onWithdraw}>
              {t.withdraw}
            </Button>
          )}
        </div>
      )}
    </Card>
  );
}
