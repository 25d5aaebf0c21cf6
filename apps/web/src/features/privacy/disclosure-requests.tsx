import { useQuery } from '@tanstack/react-query';
import { codeWord } from 'vocabulary';
import { useLanguage } from '../../i18n/language';
import { privacyText } from '../../i18n/privacy';
import { useInLanguage, useText } from '../../i18n/text';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { useDateFormat } from '../../ui/date-text';
import { SectionHeading } from '../../ui/page-heading';
import { ErrorState, Skeleton } from '../../ui/states';
import { TextAnchor } from '../../ui/text-link';
import { useDialog } from '../../ui/use-dialog';
import { disclosureRequestsQuery, type DisclosureRequest } from './disclosure-queries';
import { Moment } from './moment';
import { myHeldRecordsQuery } from './my-data-queries';
import { RecordRequestDialog } from './record-request-dialog';

/** Which requests for disclosure were made about this person, and what answers each: for 人事課 that keeps the file. */
export function DisclosureRequests({ personId }: { personId: string }) {
  const t = useText(privacyText).disclosure;
  const requests = useQuery(disclosureRequestsQuery(personId));
  const dialog = useDialog<string>();
  return (
    <section aria-labelledby="disclosure-requests">
      <SectionHeading id="disclosure-requests" title={t.title} />
      <p className="mb-4 max-w-prose">{t.lead}</p>
      {requests.data ? (
        <RequestList requests={requests.data} />
      ) : requests.error ? (
        <ErrorState error={requests.error} retry={() => void requests.refetch()} />
      ) : (
        <Skeleton rows={2} />
      )}
      <div className="mt-4">
        <Button look="outline" onClick={() => dialog.show(personId)}>
          {t.record}
        </Button>
      </div>
      {dialog.about && (
        <RecordRequestDialog
          key={dialog.turn}
          personId={dialog.about}
          open={dialog.open}
          onClose={dialog.close}
        />
      )}
    </section>
  );
}

function RequestList({ requests }: { requests: readonly DisclosureRequest[] }) {
  const t = useText(privacyText).disclosure;
  const inLanguage = useInLanguage();
  const leavesOut = requests.some(({ leftOutRecords }) => leftOutRecords.length > 0);
  const records = useQuery({ ...myHeldRecordsQuery, enabled: leavesOut });
  const titleOf = (name: string): string => {
    const record = records.data?.find((held) => held.name === name);
    return record ? inLanguage(record, 'title') : name;
  };
  if (requests.length === 0) return <p>{t.none}</p>;
  return (
    <ul className="flex flex-col gap-3">
      {requests.map((request) => (
        <RequestCard key={request.id} request={request} titleOf={titleOf} />
      ))}
    </ul>
  );
}

function RequestCard({
  request: { id, askedBy, askedOn, basis, leftOutRecords, leftOutReason, recordedAt },
  titleOf,
}: {
  request: DisclosureRequest;
  titleOf: (name: string) => string;
}) {
  const t = useText(privacyText).disclosure;
  const language = useLanguage();
  const day = useDateFormat()(askedOn, true);
  const title = t.request(day, codeWord('asked_by', askedBy)?.[language] ?? '');
  return (
    <Card as="li">
      <h3 className="text-std-18B-160">{title}</h3>
      <dl className="mt-2 grid gap-x-4 text-dns-16N-130 sm:grid-cols-[auto_1fr] sm:gap-y-1">
        <dt className="text-solid-gray-700">{t.basis}</dt>
        <dd className="mb-2 wrap-anywhere sm:mb-0">{basis}</dd>
        <dt className="text-solid-gray-700">{t.leftOut}</dt>
        <dd className="mb-2 sm:mb-0">
          {leftOutRecords.length > 0 ? leftOutRecords.map(titleOf).join(t.comma) : t.nothingLeftOut}
        </dd>
        {leftOutReason && (
          <>
            <dt className="text-solid-gray-700">{t.reason}</dt>
            <dd className="mb-2 wrap-anywhere sm:mb-0">{leftOutReason}</dd>
          </>
        )}
        <dt className="text-solid-gray-700">{t.recordedAt}</dt>
        <dd>
          <Moment at={recordedAt} />
        </dd>
      </dl>
      <div className="mt-2 flex flex-wrap gap-x-8">
        {(['pdf', 'json'] as const).map((kind) => (
          <TextAnchor
            key={kind}
            href={`/export/disclosure.${kind}?request=${id}`}
            download
            aria-label={t.receive(t[kind], title)}
            className="inline-block min-h-11 py-2"
          >
            {t[kind]}
          </TextAnchor>
        ))}
      </div>
    </Card>
  );
}
