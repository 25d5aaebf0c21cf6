import { outlookText } from '../../i18n/outlook';
import { useText } from '../../i18n/text';
import { Details } from '../../ui/details';
import type { PathToTarget } from './outlook-queries';

/** By which method, and how it did on the sittings of the past. */
export function PassesMethod({ forecast }: { forecast: NonNullable<PathToTarget['forecast']> }) {
  const t = useText(outlookText).method;
  const level = Math.round(forecast.level * 100);
  const { method, basedOnSittings, backTest } = forecast;
  return (
    <Details summary={t.label}>
      <p className="max-w-prose">
        {method === 'beta_binomial_sittings'
          ? t.betaBinomial(basedOnSittings, level)
          : t.other(method, basedOnSittings, level)}
      </p>
      <p className="mt-2 max-w-prose">
        {backTest
          ? t.backTest(backTest.forecasts, Math.round(backTest.forecasts * backTest.insideInterval))
          : t.noBackTest}
      </p>
    </Details>
  );
}
