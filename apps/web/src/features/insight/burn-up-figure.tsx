import { useMemo } from 'react';
import { BurnUpChart } from '../../charts/burn-up-chart';
import { BurnUpLegend, type LegendEntry } from '../../charts/burn-up-legend';
import { ChartFigure } from '../../charts/chart-figure';
import { insightText } from '../../i18n/insight';
import { useInLanguage, useText } from '../../i18n/text';
import { useDateFormat } from '../../ui/date-text';
import { BurnUpNumbers } from './burn-up-numbers';
import { cumulative, targetLine, targetLineOn } from './burn-up-series';
import type { DashboardSearch } from './dashboard-search';
import type { BurnUp } from './progress-queries';
import { useChartWords } from './use-chart-words';

interface BurnUpFigureProps {
  burnUp: BurnUp;
  search: DashboardSearch;
}

/** From the opening balance to the target: what happened, the straight way, and what is to be expected. */
export function BurnUpFigure({ burnUp, search }: BurnUpFigureProps) {
  const t = useText(insightText).chart;
  const pick = useInLanguage();
  const date = useDateFormat();
  const lines = useMemo(
    () => ({
      actual: cumulative(burnUp, burnUp.openingBalance, ({ completions }) => completions),
      people: cumulative(burnUp, 0, ({ firstTimers }) => firstTimers),
      target: targetLine(burnUp),
      forecast: burnUp.forecast?.points ?? [],
    }),
    [burnUp],
  );
  const words = useChartWords();
  const level = Math.round((burnUp.forecast?.level ?? 0) * 100);
  const entries: LegendEntry[] = [
    { line: 'actual', words: t.lines.actual },
    ...(burnUp.target === null ? [] : [{ line: 'target' as const, words: t.lines.target }]),
    ...(burnUp.forecast
      ? [
          { line: 'forecast' as const, words: t.lines.forecast },
          { line: 'band' as const, words: t.lines.band(level) },
        ]
      : []),
    { line: 'people', words: t.lines.people },
  ];
  const { baselineOn, asOf, targetOn, openingBalance, definition } = burnUp;

  return (
    <ChartFigure
      title={t.title(date(baselineOn, true))}
      finding={useFinding(burnUp)}
      legend={<BurnUpLegend entries={entries} />}
      tableSummary={t.numbers}
      table={<BurnUpNumbers burnUp={burnUp} search={search} />}
    >
      {(label) => (
        <>
          <BurnUpChart
            label={label}
            lines={lines}
            from={baselineOn}
            to={asOf > targetOn ? asOf : targetOn}
            words={words}
          />
          {openingBalance > 0 && (
            <p className="mt-2 text-dns-14N-130 text-solid-gray-700">
              {t.openingNote(date(baselineOn, true), pick(definition, 'openingBalanceLabel'), openingBalance)}
            </p>
          )}
        </>
      )}
    </ChartFigure>
  );
}

/** The finding in a sentence: where it stands, against the straight way, and what is expected. */
function useFinding(burnUp: BurnUp): string {
  const t = useText(insightText).chart;
  const date = useDateFormat();
  const { asOf, total, people, forecast, targetOn } = burnUp;
  const onLine = targetLineOn(burnUp, asOf);
  const last = forecast?.points.at(-1);
  let sentence = t.finding(date(asOf, true), total);
  if (onLine !== undefined && last && forecast) {
    const gap = total - onLine;
    if (gap < 0) sentence += t.below(-gap);
    else sentence += gap > 0 ? t.above(gap) : t.onLine;
  }
  sentence +=
    last && forecast
      ? t.expectedOn(
          date(targetOn, true),
          last.expected,
          Math.round(forecast.level * 100),
          last.low,
          last.high,
        )
      : t.noForecast;
  return sentence + t.people(people);
}
