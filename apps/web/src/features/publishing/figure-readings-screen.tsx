import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { localDateOf, shortInstant } from 'vocabulary';
import { useViewer } from '../../app/shell-query';
import { useLanguage } from '../../i18n/language';
import { publishingText } from '../../i18n/publishing';
import { useInLanguage, useText } from '../../i18n/text';
import { Button } from '../../ui/button';
import { DateText, useDateFormat } from '../../ui/date-text';
import { useNumberFormat } from '../../ui/number-format';
import { PageHeading, SectionHeading } from '../../ui/page-heading';
import { ErrorState, Skeleton } from '../../ui/states';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { TextLink } from '../../ui/text-link';
import { useDialog } from '../../ui/use-dialog';
import { indicatorsQuery } from '../insight/register-queries';
import { useFigureWords } from './figure-words';
import { readingsOfIndicatorQuery, type ReadingHead } from './publishing-queries';
import { ReadingDetails } from './reading-details';
import { TakeReadingDialog } from './take-reading-dialog';

const route = getRouteApi('/signed-in/readings/$key');

/** What was the figure on a day, of what is it made, and would it be the same today? */
export function FigureReadingsScreen() {
  const { key } = route.useParams();
  const search = route.useSearch();
  const t = useText(publishingText).readings;
  const pick = useInLanguage();
  const date = useDateFormat();
  const figure = useFigureWords();
  const publishes = useViewer()?.can.publishFigures ?? false;
  const { data: indicators } = useSuspenseQuery(indicatorsQuery);
  const indicator = indicators.find((one) => one.key === key);
  const readings = useQuery(readingsOfIndicatorQuery(key));
  const taking = useDialog<true>();
  const newest = readings.data?.[0];
  const shown = search.reading === undefined ? newest?.id : String(search.reading);
  return (
    <>
      <PageHeading
        title={t.title(key, indicator ? pick(indicator, 'name') : '')}
        answer={
          readings.data &&
          (newest
            ? t.answer(readings.data.length, figure(newest, newest.indicator.unit), date(newest.asOf, true))
            : t.answerNone)
        }
      />
      <div className="flex flex-col gap-8">
        {publishes && (
          <Button className="self-start" onClick={() => taking.show(true)}>
            {t.take}
          </Button>
        )}
        {readings.data ? (
          readings.data.length > 0 && (
            <section aria-labelledby="readings">
              <SectionHeading id="readings" title={t.list} />
              <ReadingTable readings={readings.data} shown={shown} />
            </section>
          )
        ) : readings.error ? (
          <ErrorState error={readings.error} retry={() => void readings.refetch()} />
        ) : (
          <Skeleton rows={4} />
        )}
        {shown !== undefined && <ReadingDetails key={shown} id={shown} search={search} />}
      </div>
      {taking.about && (
        <TakeReadingDialog
          key={`take ${taking.turn}`}
          indicatorKey={key}
          open={taking.open}
          onClose={taking.close}
        />
      )}
    </>
  );
}

interface ReadingTableProps {
  readings: readonly ReadingHead[];
  shown: string | undefined;
}

function ReadingTable({ readings, shown }: ReadingTableProps) {
  const words = useText(publishingText);
  const t = words.readings;
  const language = useLanguage();
  const figure = useFigureWords();
  const number = useNumberFormat();
  const date = useDateFormat();
  return (
    <Table caption={t.caption} label={t.caption} captionHidden>
      <thead>
        <tr>
          {[words.asOf, t.value, t.kind, t.takenAt, t.rows, t.show].map((head) => (
            <HeadCell key={head}>{head}</HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {readings.map((one) => (
          <tr key={one.id}>
            <RowHeadCell className="whitespace-nowrap">
              <DateText on={one.asOf} brief />
            </RowHeadCell>
            <Cell className="min-w-32">{figure(one, one.indicator.unit)}</Cell>
            <Cell className="whitespace-nowrap">{words.kinds[one.kind]}</Cell>
            <Cell className="whitespace-nowrap">
              <DateText on={localDateOf(new Date(one.takenAt))} brief />
            </Cell>
            <Cell numeric>{number(one.evidenceRows)}</Cell>
            <Cell className="whitespace-nowrap">
              {one.id === shown ? (
                t.shown
              ) : (
                <TextLink
                  to="/readings/$key"
                  params={{ key: one.indicator.key }}
                  search={{ reading: Number(one.id) }}
                  resetScroll={false}
                  aria-label={t.showOf(date(one.asOf, true), shortInstant(new Date(one.takenAt), language))}
                  className="inline-block min-h-6"
                >
                  {t.show}
                </TextLink>
              )}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
