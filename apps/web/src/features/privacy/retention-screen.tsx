import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { request } from '../../app/graphql';
import { useToday } from '../../app/shell-query';
import { PreparePurgeDocument } from '../../gql/graphql';
import { privacyText } from '../../i18n/privacy';
import { useText } from '../../i18n/text';
import { Button } from '../../ui/button';
import { useDateFormat } from '../../ui/date-text';
import { TextField } from '../../ui/field';
import { PageHeading, SectionHeading } from '../../ui/page-heading';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states';
import { useAnnounceChange } from '../../ui/use-announce-change';
import { PurgeCard } from './purge-card';
import { RetentionLines, rowsOf } from './retention-lines';
import { purgesQuery, retentionDueQuery, usePurgeStep } from './retention-queries';

const route = getRouteApi('/signed-in/retention');

/** Which records have reached the end of their retention? Then what was, or is to be, done about it. */
export function RetentionScreen() {
  const t = useText(privacyText).retention;
  const date = useDateFormat();
  const navigate = useNavigate();
  const today = useToday();
  const { asOf = today } = route.useSearch();
  const due = useQuery(retentionDueQuery(asOf));
  const rows = due.data && rowsOf(due.data);
  const answer =
    rows === undefined ? undefined : rows === 0 ? t.answerNone(date(asOf)) : t.answer(rows, date(asOf));
  useAnnounceChange(due.isPlaceholderData ? undefined : answer);

  return (
    <>
      <PageHeading title={t.title} answer={answer} />
      <div className="flex flex-col gap-10">
        <section aria-labelledby="due">
          <SectionHeading id="due" title={t.due} />
          <div className="mb-6 max-w-100">
            <TextField
              type="date"
              label={t.asOf}
              hint={t.asOfHint}
              value={asOf}
              onChange={({ target }) =>
                void navigate({
                  to: '/retention',
                  search: { asOf: target.value || undefined },
                  replace: true,
                  resetScroll: false,
                })
              }
            />
          </div>
          {due.data ? (
            <div className={due.isPlaceholderData ? 'opacity-60' : ''} aria-busy={due.isPlaceholderData}>
              {due.data.length > 0 ? (
                <>
                  <RetentionLines lines={due.data} caption={t.dueCaption} />
                  <Prepare key={asOf} asOf={asOf} future={asOf > today} />
                </>
              ) : (
                <EmptyState title={t.noneDue}>{t.noneDueBody}</EmptyState>
              )}
            </div>
          ) : due.error ? (
            <ErrorState error={due.error} retry={() => void due.refetch()} />
          ) : (
            <Skeleton rows={4} />
          )}
        </section>
        <section aria-labelledby="purges">
          <SectionHeading id="purges" title={t.purges} />
          <Purges />
        </section>
      </div>
    </>
  );
}

function Prepare({ asOf, future }: { asOf: string; future: boolean }) {
  const t = useText(privacyText).retention;
  const prepare = usePurgeStep(() => request(PreparePurgeDocument, { asOf }));
  if (future) return <p className="mt-4">{t.futureHint}</p>;
  return (
    <div className="mt-4 flex flex-col items-start gap-3">
      <p>{t.prepareHint}</p>
      <Button busy={prepare.isPending} onClick={() => prepare.mutate()}>
        {t.prepare}
      </Button>
      {prepare.error && <ErrorState error={prepare.error} />}
    </div>
  );
}

function Purges() {
  const t = useText(privacyText).retention;
  const purges = useQuery(purgesQuery);
  if (purges.error) return <ErrorState error={purges.error} retry={() => void purges.refetch()} />;
  if (!purges.data) return <Skeleton rows={4} />;
  if (purges.data.length === 0) return <EmptyState title={t.noPurges}>{t.noPurgesBody}</EmptyState>;
  return (
    <ul className="flex flex-col gap-4">
      {purges.data.map((purge) => (
        <PurgeCard key={purge.id} purge={purge} />
      ))}
    </ul>
  );
}
