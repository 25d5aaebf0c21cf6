import { useQuery } from '@tanstack/react-query';
import { useToday } from '../../app/shell-query';
import { ratioText } from '../../i18n/ratio';
import { useText } from '../../i18n/text';
import { useDateFormat } from '../../ui/date-text';
import { Details } from '../../ui/details';
import { Japanese } from '../../ui/japanese';
import { useNumberFormat } from '../../ui/number-format';
import { SectionHeading } from '../../ui/page-heading';
import { ErrorState, Skeleton } from '../../ui/states';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { TextLink } from '../../ui/text-link';
import { changesQuery, type Changes } from './ratio-queries';
import { daysOf, type RatioSearch } from './ratio-search';

/** The reasons, which add up to the difference, and the people behind them. */
export function MovedSection({ search }: { search: RatioSearch }) {
  const t = useText(ratioText);
  const today = useToday();
  const date = useDateFormat();
  const changes = useQuery(changesQuery(search, today));
  const { from, to } = daysOf(search, today);
  return (
    <section aria-labelledby="moved" aria-busy={changes.isPlaceholderData}>
      <SectionHeading id="moved" title={t.moved.title} />
      {changes.data ? (
        <>
          <p className="mb-3">
            {t.moved.summary(
              date(from, true),
              date(to, true),
              t.share(changes.data.before.numerator, changes.data.before.denominator),
              t.share(changes.data.after.numerator, changes.data.after.denominator),
            )}
          </p>
          {changes.data.reasons.length > 0 ? (
            <div className="flex flex-col gap-4">
              <Reasons changes={changes.data} />
              <People changes={changes.data} />
            </div>
          ) : (
            <p>{t.moved.none}</p>
          )}
        </>
      ) : changes.error ? (
        <ErrorState error={changes.error} retry={() => void changes.refetch()} />
      ) : (
        <Skeleton rows={5} />
      )}
    </section>
  );
}

function Reasons({ changes: { before, after, reasons } }: { changes: Changes }) {
  const t = useText(ratioText).moved;
  const number = useNumberFormat();
  return (
    <Table caption={t.caption} label={t.caption} captionHidden>
      <thead>
        <tr>
          <HeadCell>{t.reason}</HeadCell>
          {[t.people, t.numerator, t.denominator].map((head) => (
            <HeadCell key={head} className="text-right">
              {head}
            </HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {reasons.map(({ reason, people, numerator, denominator }) => (
          <tr key={reason}>
            <RowHeadCell>{t.reasons[reason]}</RowHeadCell>
            <Cell numeric>{number(people)}</Cell>
            <Cell numeric>{t.signed(numerator)}</Cell>
            <Cell numeric>{t.signed(denominator)}</Cell>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="bg-solid-gray-50">
          <RowHeadCell>{t.total}</RowHeadCell>
          <Cell numeric>{number(reasons.reduce((sum, { people }) => sum + people, 0))}</Cell>
          <Cell numeric>{t.signed(after.numerator - before.numerator)}</Cell>
          <Cell numeric>{t.signed(after.denominator - before.denominator)}</Cell>
        </tr>
      </tfoot>
    </Table>
  );
}

function People({ changes: { reasons, people } }: { changes: Changes }) {
  const t = useText(ratioText).moved;
  const date = useDateFormat();
  return (
    <Details summary={t.list(reasons.reduce((sum, reason) => sum + reason.people, 0))}>
      <Table caption={t.listCaption} label={t.listCaption}>
        <thead>
          <tr>
            <HeadCell>{t.people}</HeadCell>
            <HeadCell>{t.reason}</HeadCell>
            <HeadCell>{t.before}</HeadCell>
            <HeadCell>{t.after}</HeadCell>
            <HeadCell>{t.exam}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {people.edges.map(({ node }) => (
            <tr key={node.personId}>
              <RowHeadCell className="whitespace-nowrap">
                <Japanese>
                  <span className="block text-dns-14N-130 font-normal text-solid-gray-700">{node.kana}</span>
                  <TextLink to="/people/$personId" params={{ personId: node.personId }}>
                    {node.name}
                  </TextLink>
                </Japanese>
              </RowHeadCell>
              <Cell className="min-w-36">{t.reasons[node.reason]}</Cell>
              <Cell className="min-w-32">{node.before ? <Japanese>{node.before}</Japanese> : t.nowhere}</Cell>
              <Cell className="min-w-32">{node.after ? <Japanese>{node.after}</Japanese> : t.nowhere}</Cell>
              <Cell className="whitespace-nowrap">
                {node.examCode}
                {node.announcedOn && ` (${date(node.announcedOn, true)})`}
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      {people.pageInfo.hasNextPage && <p className="mt-3">{t.more}</p>}
    </Details>
  );
}
