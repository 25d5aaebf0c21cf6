import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useToday, useViewer } from '../../app/shell-query';
import { ratioText } from '../../i18n/ratio';
import { useText } from '../../i18n/text';
import { useDateFormat } from '../../ui/date-text';
import { PageHeading } from '../../ui/page-heading';
import { ErrorState, Skeleton } from '../../ui/states';
import { useAnnounceChange } from '../../ui/use-announce-change';
import { DefinitionDetails } from '../insight/definition-details';
import { AsPublished } from './as-published';
import { CountingExams } from './counting-exams';
import { MovedSection } from './moved-section';
import { QualifiedFilters } from './qualified-filters';
import { QualifiedList } from './qualified-list';
import { RatioFigure } from './ratio-figure';
import { ratioQuery, type Ratio } from './ratio-queries';
import { SharesByBody } from './shares-by-body';

const route = getRouteApi('/signed-in/qualified');

/** What per cent have passed on a day, how many are missing, what moved it, and who is behind it? */
export function QualifiedScreen() {
  const search = route.useSearch();
  const t = useText(ratioText);
  const today = useToday();
  const can = useViewer()?.can;
  const ratio = useQuery(ratioQuery(search, today));
  const answer = useAnswer(ratio.data);
  useAnnounceChange(ratio.isPlaceholderData ? undefined : answer);

  return (
    <>
      <PageHeading
        title={t.title}
        answer={
          answer && (
            <>
              <p>{answer}</p>
              {ratio.data?.includesPlanned && <p className="font-bold">{t.planned}</p>}
              {ratio.data?.target === null && <p>{t.partHint}</p>}
            </>
          )
        }
      />
      <div className="flex flex-col gap-10">
        <QualifiedFilters key={`${search.asOf} ${search.since}`} search={search} />
        {can?.readQualifiedChanges && <MovedSection search={search} />}
        {ratio.data ? (
          <div className="flex flex-col gap-10" aria-busy={ratio.isPlaceholderData}>
            <SharesByBody ratio={ratio.data} search={search} />
            <RatioFigure ratio={ratio.data} />
            {search.body === undefined && <AsPublished ratio={ratio.data} />}
            <div className="flex flex-col gap-3">
              <DefinitionDetails definition={ratio.data.definition} />
              <CountingExams list={ratio.data.list} />
            </div>
          </div>
        ) : ratio.error ? (
          <ErrorState error={ratio.error} retry={() => void ratio.refetch()} />
        ) : (
          <Skeleton rows={10} />
        )}
        {can?.readQualifiedPeople && <QualifiedList search={search} exports={can.exportQualifiedPeople} />}
      </div>
    </>
  );
}

/** The top line: it answers before any table is read. */
function useAnswer(ratio: Ratio | undefined): string | undefined {
  const t = useText(ratioText);
  const date = useDateFormat();
  if (!ratio) return undefined;
  const { asOf, percent, numerator, denominator, target, needed } = ratio;
  if (percent === null) return t.answerNone(date(asOf, true));
  const stand = t.answer(date(asOf, true), t.percent(percent), t.share(numerator, denominator));
  if (target === null || needed === null) return stand;
  return `${stand} ${needed > 0 ? t.needed(`${target}%`, needed) : t.reached(`${target}%`)}`;
}
