import { insightText } from '../../i18n/insight';
import { useText } from '../../i18n/text';
import { Details } from '../../ui/details';
import type { BurnUp } from './progress-queries';

/** A forecast never stands without its method. One that this build does not know is named as the server names it. */
export function ForecastMethod({ forecast }: { forecast: NonNullable<BurnUp['forecast']> }) {
  const t = useText(insightText).method;
  const level = Math.round(forecast.level * 100);
  return (
    <Details summary={t.label}>
      <p className="max-w-prose">
        {forecast.method === 'mean_of_complete_months'
          ? t.meanOfCompleteMonths(forecast.basedOnMonths, level)
          : t.other(forecast.method, forecast.basedOnMonths, level)}
      </p>
    </Details>
  );
}
