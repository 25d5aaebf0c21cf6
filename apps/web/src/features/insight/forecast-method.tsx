import { useQuery } from '@tanstack/react-query';
import { insightText } from '../../i18n/insight';
import { useText } from '../../i18n/text';
import { Details } from '../../ui/details';
import { ErrorState, Skeleton } from '../../ui/states';
import { BackTestTable } from './back-test-table';
import { backTestQuery, type BackTest, type BurnUp } from './progress-queries';

interface ForecastMethodProps {
  forecast: NonNullable<BurnUp['forecast']>;
  indicator: string;
  body?: number;
}

/**
 * A forecast never stands without its method and how that did on the past. A method that this build does not know is named
 * as the server names it.
 */
export function ForecastMethod({ forecast, indicator, body }: ForecastMethodProps) {
  const t = useText(insightText).method;
  const level = Math.round(forecast.level * 100);
  const backTest = useQuery(backTestQuery(indicator, body));
  return (
    <Details summary={t.label}>
      <p className="max-w-prose">
        {forecast.method === 'mean_of_autocorrelated_months'
          ? t.meanOfAutocorrelatedMonths(forecast.basedOnMonths, level)
          : t.other(forecast.method, forecast.basedOnMonths, level)}
      </p>
      {backTest.data ? (
        <OnThePast backTest={backTest.data} level={level} />
      ) : backTest.error ? (
        <ErrorState error={backTest.error} retry={() => void backTest.refetch()} />
      ) : backTest.isPending ? (
        <Skeleton rows={3} />
      ) : (
        <p className="mt-2 max-w-prose">{t.noBackTest}</p>
      )}
    </Details>
  );
}

function OnThePast({ backTest, level }: { backTest: BackTest; level: number }) {
  const t = useText(insightText).method;
  const bias = Math.round((backTest.bias ?? 0) * 100);
  return (
    <>
      <p className="mt-2 max-w-prose">
        {t.backTest(backTest.forecasts, Math.round(backTest.insideInterval * 100), level)}
        {bias > 0 && ` ${t.tooHigh(bias)}`}
        {bias < 0 && ` ${t.tooLow(-bias)}`}
      </p>
      <BackTestTable backTest={backTest} />
    </>
  );
}
