import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { publicText } from '../../i18n/public';
import { useInLanguage, useText } from '../../i18n/text';
import { Badge } from '../../ui/badge';
import { DateText } from '../../ui/date-text';
import { PageHeading } from '../../ui/page-heading';
import { EmptyState } from '../../ui/states';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { TextLink } from '../../ui/text-link';
import { PublicationPage } from './publication-page';
import { publishedDay } from './published-day';
import { latestPublishedQuery, publishedEntriesQuery, publishedQuery } from './public-queries';

const publicationRoute = getRouteApi('/public/publications/$slug');

/** This year's progress. */
export function PublicProgressScreen() {
  const t = useText(publicText).progress;
  const { data: published } = useSuspenseQuery(latestPublishedQuery);
  if (published) return <PublicationPage published={published} />;
  return (
    <>
      <PageHeading title={t.title} />
      <EmptyState title={t.none}>{t.noneBody}</EmptyState>
    </>
  );
}

export function PublicPublicationScreen() {
  const { slug } = publicationRoute.useParams();
  return <PublicationPage published={useSuspenseQuery(publishedQuery(slug)).data} />;
}

export function PublicPublicationsScreen() {
  const t = useText(publicText);
  const pick = useInLanguage();
  const { data: entries } = useSuspenseQuery(publishedEntriesQuery);
  const { list } = t;
  return (
    <>
      <PageHeading title={list.title} answer={list.answer(entries.length)} />
      {entries.length === 0 ? (
        <EmptyState title={t.progress.none}>{t.progress.noneBody}</EmptyState>
      ) : (
        <Table caption={list.caption} label={list.caption} captionHidden>
          <thead>
            <tr>
              {[list.name, list.asOf, list.published, list.remarks].map((head) => (
                <HeadCell key={head}>{head}</HeadCell>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.slug}>
                <RowHeadCell className="min-w-48">
                  <TextLink to="/public/publications/$slug" params={{ slug: entry.slug }}>
                    {pick(entry, 'title')}
                  </TextLink>
                </RowHeadCell>
                <Cell className="whitespace-nowrap">
                  <DateText on={entry.asOf} brief />
                </Cell>
                <Cell className="whitespace-nowrap">
                  <DateText on={publishedDay(entry.publishedAt)} brief />
                </Cell>
                <Cell className="min-w-48">
                  {entry.corrects && (
                    <p>
                      <Badge look="info">{list.correction}</Badge> {pick(entry, 'reason')}
                    </p>
                  )}
                  {entry.correctedBy && <Badge look="warning">{list.corrected}</Badge>}
                </Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </>
  );
}
