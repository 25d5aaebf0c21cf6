import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { privacyText } from '../../i18n/privacy';
import { useText } from '../../i18n/text';
import { PageHeading, SectionHeading } from '../../ui/page-heading';
import { PagedList } from '../../ui/paged-list';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states';
import { TextAnchor } from '../../ui/text-link';
import { HeldRecordsTable } from './held-records-table';
import { myHeldRecordsQuery, myReadersQuery } from './my-data-queries';
import { ReadersTable } from './readers-table';

const route = getRouteApi('/signed-in/my-data');

/** Who looked at my record? Then what is held, why, for how long, and all of it as a file. */
export function MyDataScreen() {
  const search = route.useSearch();
  const t = useText(privacyText).myData;
  const readers = useQuery(myReadersQuery(search));
  const held = useQuery(myHeldRecordsQuery);
  const kinds = held.data?.filter(({ rows }) => rows !== null && rows > 0).length;

  return (
    <>
      <PageHeading
        title={t.title}
        answer={readers.data && kinds !== undefined ? t.answer(readers.data.totalCount, kinds) : undefined}
      />
      <div className="flex flex-col gap-10">
        {readers.data ? (
          <PagedList
            title={t.readers}
            search={search}
            connection={readers.data}
            stale={readers.isPlaceholderData}
          >
            {readers.data.edges.length > 0 ? (
              <>
                <p className="mb-3 text-solid-gray-700">{t.readersHint}</p>
                <ReadersTable caption={t.readersCaption} rows={readers.data.edges.map(({ node }) => node)} />
              </>
            ) : (
              <EmptyState title={t.nobody}>{t.nobodyBody}</EmptyState>
            )}
          </PagedList>
        ) : readers.error ? (
          <ErrorState error={readers.error} retry={() => void readers.refetch()} />
        ) : (
          <Skeleton rows={6} />
        )}
        <section aria-labelledby="download">
          <SectionHeading id="download" title={t.download} />
          <p className="mb-4 max-w-prose">{t.downloadHint}</p>
          <div className="flex flex-wrap gap-x-8 gap-y-2">
            <TextAnchor href="/export/disclosure.pdf" download className="inline-block min-h-11 py-2">
              {t.pdf}
            </TextAnchor>
            <TextAnchor href="/export/disclosure.json" download className="inline-block min-h-11 py-2">
              {t.json}
            </TextAnchor>
          </div>
        </section>
        <section aria-labelledby="held">
          <SectionHeading id="held" title={t.held} />
          <p className="mb-3 text-solid-gray-700">{t.retentionHint}</p>
          {held.data ? (
            <HeldRecordsTable records={held.data} />
          ) : held.error ? (
            <ErrorState error={held.error} retry={() => void held.refetch()} />
          ) : (
            <Skeleton rows={12} />
          )}
        </section>
      </div>
    </>
  );
}
