import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { insightText } from '../../i18n/insight';
import { useLanguage } from '../../i18n/language';
import { useInLanguage, useText } from '../../i18n/text';
import { useDateFormat, useFiscalYearFormat } from '../../ui/date-text';
import { PageHeading } from '../../ui/page-heading';
import { ErrorState, Skeleton } from '../../ui/states';
import { useAnnounceChange } from '../../ui/use-announce-change';
import { CountOnDay } from '../ratio/count-on-day';
import { BurnUpFigure } from './burn-up-figure';
import { daysBetween, outlookOf, yearRows } from './burn-up-series';
import { ByBodyTable } from './by-body-table';
import { ByCourseTable } from './by-course-table';
import { ByYearTable } from './by-year-table';
import { DashboardFilters } from './dashboard-filters';
import { STAFF_TRAINING } from './dashboard-search';
import { DefinitionDetails } from './definition-details';
import { ForecastMethod } from './forecast-method';
import { MainFigures } from './main-figures';
import { burnUpQuery, countsByBodyQuery, countsByCourseQuery, type BurnUp } from './progress-queries';
import { indicatorsQuery } from './register-queries';

const route = getRouteApi('/signed-in/trainer');

/** How many now, how many to go, how long, and will it be reached? Then by whom and by what. */
export function TrainerScreen() {
  const search = route.useSearch();
  const { indicator: key = STAFF_TRAINING, body, year } = search;
  const t = useText(insightText);
  const language = useLanguage();
  const pick = useInLanguage();
  const fiscalYear = useFiscalYearFormat();
  const burnUp = useQuery(burnUpQuery(key, body));
  const byBody = useQuery(countsByBodyQuery(key, year));
  const byCourse = useQuery(countsByCourseQuery(key, body, year));
  const indicator = useQuery(indicatorsQuery).data?.find((one) => one.key === key);
  const answer = useAnswer(burnUp.data);
  useAnnounceChange(burnUp.isPlaceholderData ? undefined : answer);

  const bodies = byBody.data ?? [];
  const chosen =
    bodies.length === 1 ? bodies[0] : bodies.find(({ organisation }) => Number(organisation.id) === body);
  const bodyName = chosen && (language === 'ja' ? chosen.organisation.name : chosen.organisation.nameRomaji);
  const yearName = year ? fiscalYear(year) : t.scopeAll;
  const name = indicator ? pick(indicator, 'name') : t.dashboard.title;

  return (
    <>
      <PageHeading
        title={name}
        above={
          <p className="text-dns-16N-130 text-solid-gray-700">
            {t.dashboard.above(key, indicator ? pick(indicator.planPeriod, 'name') : '')}
          </p>
        }
        answer={
          answer && (
            <>
              {bodyName && <p className="font-bold">{t.dashboard.ofBody(bodyName)}</p>}
              <p>{answer}</p>
              {burnUp.data && burnUp.data.target === null && <p>{t.dashboard.partHint}</p>}
            </>
          )
        }
      />
      <div className="flex flex-col gap-10">
        {burnUp.data ? (
          <>
            <div className="flex flex-col gap-6" aria-busy={burnUp.isPlaceholderData}>
              <DashboardFilters
                search={search}
                bodies={bodies}
                years={yearRows(burnUp.data.months).map((row) => row.year)}
              />
              <MainFigures burnUp={burnUp.data} search={search} />
              <BurnUpFigure burnUp={burnUp.data} search={search} />
              <div className="flex flex-col gap-3">
                <CountOnDay key={`${key} ${body}`} indicator={key} body={body} />
                <DefinitionDetails definition={burnUp.data.definition} />
                {burnUp.data.forecast && (
                  <ForecastMethod forecast={burnUp.data.forecast} indicator={key} body={body} />
                )}
              </div>
            </div>
            <ByYearTable burnUp={burnUp.data} search={search} />
          </>
        ) : (
          <Waiting query={burnUp} rows={10} />
        )}
        {byBody.data ? (
          <ByBodyTable counts={byBody.data} search={search} scope={yearName} />
        ) : (
          <Waiting query={byBody} rows={6} />
        )}
        {byCourse.data ? (
          <ByCourseTable
            counts={byCourse.data}
            search={search}
            scope={bodyName ? t.scopeOf(bodyName, yearName) : yearName}
          />
        ) : (
          <Waiting query={byCourse} rows={6} />
        )}
      </div>
    </>
  );
}

interface WaitingProps {
  query: { error: unknown; refetch: () => unknown };
  rows: number;
}

function Waiting({ query: { error, refetch }, rows }: WaitingProps) {
  return error ? <ErrorState error={error} retry={() => void refetch()} /> : <Skeleton rows={rows} />;
}

/** The top line: it answers before any table is read. */
function useAnswer(burnUp: BurnUp | undefined): string | undefined {
  const t = useText(insightText).dashboard;
  const date = useDateFormat();
  if (!burnUp) return undefined;
  const { total, target, asOf, targetOn, completions, people } = burnUp;
  if (target === null) return t.answerPart(completions, people);
  const outlook = outlookOf(burnUp);
  const stand =
    outlook === 'reached' || outlook === 'missed'
      ? t.answerReached(total, target)
      : t.answer(total, target, target - total, date(targetOn), daysBetween(asOf, targetOn));
  return `${stand} ${t.outlook[outlook]}`;
}
