import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { localDateOf } from 'vocabulary';
import { useViewer } from '../../app/shell-query';
import { publishingText } from '../../i18n/publishing';
import { shellText } from '../../i18n/shell';
import { useInLanguage, useText } from '../../i18n/text';
import { Badge } from '../../ui/badge';
import { ButtonLink } from '../../ui/button';
import { DateText, FiscalYearText } from '../../ui/date-text';
import { PageHeading } from '../../ui/page-heading';
import { PagedList } from '../../ui/paged-list';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { TextLink } from '../../ui/text-link';
import { publicationsQuery, type ListedPublication } from './publishing-queries';

const route = getRouteApi('/signed-in/publications');

/** What is published, and what comes next? */
export function PublicationsScreen() {
  const search = route.useSearch();
  const t = useText(publishingText);
  const publishes = useViewer()?.can.publishFigures ?? false;
  const publications = useQuery(publicationsQuery(search));
  const rows = publications.data?.edges.map(({ node }) => node) ?? [];
  const waiting = rows.filter(({ state }) => state === 'prepared').length;
  return (
    <>
      <PageHeading title={t.title} answer={publications.data && t.answer(rows.length - waiting, waiting)} />
      <div className="flex flex-col gap-8">
        {publishes && (
          <ButtonLink to="/prepare-publication" className="self-start">
            {t.prepare}
          </ButtonLink>
        )}
        {publications.data ? (
          <PagedList
            title={t.title}
            search={search}
            connection={publications.data}
            stale={publications.isPlaceholderData}
          >
            {rows.length > 0 ? (
              <PublicationTable rows={rows} />
            ) : (
              <EmptyState title={t.none}>{publishes && t.noneBody}</EmptyState>
            )}
          </PagedList>
        ) : publications.error ? (
          <ErrorState error={publications.error} retry={() => void publications.refetch()} />
        ) : (
          <Skeleton rows={5} />
        )}
      </div>
    </>
  );
}

function PublicationTable({ rows }: { rows: readonly ListedPublication[] }) {
  const t = useText(publishingText);
  const none = useText(shellText).notSet;
  const pick = useInLanguage();
  return (
    <Table caption={t.caption} label={t.caption} captionHidden>
      <thead>
        <tr>
          {[t.name, t.state, t.fiscalYear, t.asOf, t.publishedOn].map((head) => (
            <HeadCell key={head}>{head}</HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => (
          <tr key={one.id}>
            <RowHeadCell className="min-w-64">
              <TextLink to="/publications/$slug" params={{ slug: one.slug }} className="inline-block min-h-6">
                {pick(one, 'title')}
              </TextLink>
              {one.corrects && (
                <span className="block font-normal">{t.correctionOf(pick(one.corrects, 'title'))}</span>
              )}
              {one.correctedBy?.state === 'published' && (
                <span className="block font-normal">{t.correctedBy(pick(one.correctedBy, 'title'))}</span>
              )}
            </RowHeadCell>
            <Cell className="whitespace-nowrap">
              <Badge look={one.state === 'published' ? 'success' : 'warning'}>{t.states[one.state]}</Badge>
            </Cell>
            <Cell className="whitespace-nowrap">
              <FiscalYearText year={one.fiscalYear} />
            </Cell>
            <Cell className="whitespace-nowrap">
              <DateText on={one.asOf} brief />
            </Cell>
            <Cell className="whitespace-nowrap">
              {one.publishedAt ? <DateText on={localDateOf(new Date(one.publishedAt))} brief /> : none}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
