import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useViewer } from '../../app/shell-query';
import { insightText } from '../../i18n/insight';
import { useInLanguage, useText } from '../../i18n/text';
import { Alert } from '../../ui/alert';
import { PageHeading } from '../../ui/page-heading';
import { PagedList } from '../../ui/paged-list';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states';
import { TextLink } from '../../ui/text-link';
import { useAnnounceChange } from '../../ui/use-announce-change';
import { ExportMenu } from '../export/export-menu';
import { CompletionFilters } from './completion-filters';
import { completionRowsQuery } from './completion-rows-query';
import { completionFilter } from './completion-search';
import { CompletionsTable } from './completions-table';
import { STAFF_TRAINING } from './dashboard-search';
import { burnUpQuery } from './progress-queries';

const route = getRouteApi('/signed-in/trainer/completions');

/** Exactly the rows behind a number of the dashboard. */
export function CompletionsScreen() {
  const search = route.useSearch();
  const t = useText(insightText).completions;
  const viewer = useViewer();
  const { data, error, refetch, isPlaceholderData } = useQuery(completionRowsQuery(search));
  const answer = data && (search.first ? t.answerFirst : t.answer)(data.totalCount);
  useAnnounceChange(isPlaceholderData ? undefined : answer);

  return (
    <>
      <PageHeading
        title={t.title}
        above={
          <TextLink
            to="/trainer"
            search={{ indicator: search.indicator, body: search.body, year: search.year }}
            className="inline-flex min-h-6 items-center"
          >
            {t.above}
          </TextLink>
        }
        answer={answer}
      />
      <div className="flex flex-col gap-8">
        <CompletionFilters search={search} />
        <OpeningBalanceNotice indicatorKey={search.indicator ?? STAFF_TRAINING} />
        {data ? (
          <PagedList
            title={t.list}
            search={search}
            connection={data}
            stale={isPlaceholderData}
            aside={
              data.totalCount > 0 &&
              viewer?.can.exportCompletions && (
                <ExportMenu
                  path="/export/completions"
                  filter={completionFilter(search)}
                  count={data.totalCount}
                />
              )
            }
          >
            {data.edges.length > 0 ? (
              <CompletionsTable rows={data.edges.map(({ node }) => node)} />
            ) : (
              <EmptyState title={t.empty}>{t.emptyBody}</EmptyState>
            )}
          </PagedList>
        ) : error ? (
          <ErrorState error={error} retry={() => void refetch()} />
        ) : (
          <Skeleton rows={12} />
        )}
      </div>
    </>
  );
}

/** Why the rows are fewer than the figure. */
function OpeningBalanceNotice({ indicatorKey }: { indicatorKey: string }) {
  const t = useText(insightText).completions;
  const pick = useInLanguage();
  const { data } = useQuery(burnUpQuery(indicatorKey));
  if (!data || data.openingBalance === 0) return null;
  const { definition, openingBalance, total } = data;
  return (
    <Alert kind="info" title={t.openingTitle(pick(definition, 'openingBalanceLabel'), openingBalance)}>
      {t.openingBody(openingBalance, total)}
    </Alert>
  );
}
