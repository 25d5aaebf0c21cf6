import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useToday, useViewer } from '../../app/shell-query';
import { directoryText } from '../../i18n/directory';
import { useText } from '../../i18n/text';
import { useDateFormat } from '../../ui/date-text';
import { PageHeading } from '../../ui/page-heading';
import { PagedList } from '../../ui/paged-list';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states';
import { useAnnounceChange } from '../../ui/use-announce-change';
import { ExportMenu } from '../export/export-menu';
import { DirectoryFilters } from './directory-filters';
import { directoryQuery } from './directory-query';
import { directoryFilter } from './directory-search';
import { DirectoryTable } from './directory-table';

const route = getRouteApi('/signed-in/directory');

/** Who is where, today or on any other day? */
export function DirectoryScreen() {
  const search = route.useSearch();
  const t = useText(directoryText);
  const today = useToday();
  const viewer = useViewer();
  const day = useDateFormat()(search.on ?? today);
  const { data, error, refetch, isPlaceholderData } = useQuery(directoryQuery(search));
  const answer = data && (data.totalCount === 0 ? t.answerNobody(day) : t.answer(day, data.totalCount));
  useAnnounceChange(isPlaceholderData ? undefined : answer);

  return (
    <>
      <PageHeading title={t.title} above={t.question} answer={answer} />
      <div className="flex flex-col gap-8">
        <DirectoryFilters search={search} />
        {data ? (
          <PagedList
            title={t.list}
            search={search}
            connection={data}
            stale={isPlaceholderData}
            aside={
              viewer?.can.exportDirectory &&
              data.totalCount > 0 && (
                <ExportMenu
                  path="/export/directory"
                  filter={directoryFilter(search)}
                  count={data.totalCount}
                />
              )
            }
          >
            {data.edges.length > 0 ? (
              <DirectoryTable rows={data.edges.map(({ node }) => node)} />
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
