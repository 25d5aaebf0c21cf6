import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { BurnUpChart } from '../../charts/burn-up-chart';
import { BurnUpLegend } from '../../charts/burn-up-legend';
import { ChartFigure } from '../../charts/chart-figure';
import { insightText } from '../../i18n/insight';
import { outlookText } from '../../i18n/outlook';
import { useText } from '../../i18n/text';
import { ErrorState, Skeleton } from '../../ui/states';
import { TextLink } from '../../ui/text-link';
import { BurnUpNumbers } from '../insight/burn-up-numbers';
import { cumulative, outlookOf, targetLine } from '../insight/burn-up-series';
import { STAFF_TRAINING } from '../insight/dashboard-search';
import { burnUpQuery, type BurnUp } from '../insight/progress-queries';
import { useChartWords } from '../insight/use-chart-words';
import { DerivedCard } from './derived-card';

interface CountCardProps {
  indicatorKey: string;
  name: string;
  body?: number;
}

/** A counted indicator: the small burn-up, its judgement, and the way to its dashboard with the same filters. */
export function CountCard({ indicatorKey, name, body }: CountCardProps) {
  const t = useText(outlookText).dashboard;
  const burnUp = useQuery({ ...burnUpQuery(indicatorKey, body), throwOnError: false });
  const indicator = indicatorKey === STAFF_TRAINING ? undefined : indicatorKey;
  return (
    <DerivedCard
      indicatorKey={indicatorKey}
      name={name}
      outlook={burnUp.data && burnUp.data.target !== null ? outlookOf(burnUp.data) : undefined}
      link={
        <TextLink to="/trainer" search={{ indicator, body }} aria-label={t.openOf(name)}>
          {t.open}
        </TextLink>
      }
    >
      {burnUp.data ? (
        <CountFigure burnUp={burnUp.data} name={name} search={{ indicator, body }} />
      ) : burnUp.error ? (
        <ErrorState error={burnUp.error} retry={() => void burnUp.refetch()} />
      ) : (
        <Skeleton rows={6} />
      )}
    </DerivedCard>
  );
}

interface CountFigureProps {
  burnUp: BurnUp;
  name: string;
  search: { indicator?: string; body?: number };
}

function CountFigure({ burnUp, name, search }: CountFigureProps) {
  const t = useText(insightText);
  const words = useChartWords();
  const lines = useMemo(
    () => ({
      actual: cumulative(burnUp, burnUp.openingBalance, ({ completions }) => completions),
      people: [],
      target: targetLine(burnUp),
      forecast: burnUp.forecast?.points ?? [],
    }),
    [burnUp],
  );
  const { baselineOn, asOf, targetOn, target, forecast } = burnUp;
  return (
    <ChartFigure
      title={name}
      finding={useCountFinding(burnUp)}
      legend={
        <BurnUpLegend
          entries={[
            { line: 'actual', words: t.chart.lines.actual },
            ...(target === null ? [] : [{ line: 'target' as const, words: t.chart.lines.target }]),
            ...(forecast
              ? [{ line: 'band' as const, words: t.chart.lines.band(Math.round(forecast.level * 100)) }]
              : []),
          ]}
        />
      }
      tableSummary={t.chart.numbers}
      table={<BurnUpNumbers burnUp={burnUp} search={search} />}
    >
      {(label) => (
        <BurnUpChart
          label={label}
          lines={lines}
          from={baselineOn}
          to={asOf > targetOn ? asOf : targetOn}
          words={words}
          small
        />
      )}
    </ChartFigure>
  );
}

function useCountFinding({ total, completions, target, forecast }: BurnUp): string {
  const t = useText(outlookText).dashboard;
  const { persons, cases } = useText(insightText).figures;
  const last = forecast?.points.at(-1);
  if (target === null) return t.partFinding(cases(completions));
  if (!forecast || !last) return t.noFinding(persons(total), persons(target));
  const level = Math.round(forecast.level * 100);
  return t.finding(persons(last.expected), level, persons(last.low), persons(last.high), persons(target));
}
