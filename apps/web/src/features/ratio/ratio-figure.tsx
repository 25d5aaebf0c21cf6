import { useMemo } from 'react';
import { fiscalYearOf, gregorianDate, reiwaDate, reiwaFiscalYear, type LocalDate } from 'vocabulary';
import { BurnUpChart, type BurnUpWords } from '../../charts/burn-up-chart';
import { BurnUpLegend, type LegendEntry } from '../../charts/burn-up-legend';
import { ChartFigure } from '../../charts/chart-figure';
import { insightText } from '../../i18n/insight';
import { useLanguage } from '../../i18n/language';
import { ratioText } from '../../i18n/ratio';
import { shellText } from '../../i18n/shell';
import { useText } from '../../i18n/text';
import { DateText, useDateFormat } from '../../ui/date-text';
import { useNumberFormat } from '../../ui/number-format';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { percentOf } from './percent-of';
import type { Ratio } from './ratio-queries';

/** Month by month, with the line of the target. */
export function RatioFigure({ ratio }: { ratio: Ratio }) {
  const t = useText(ratioText);
  const words = useChartWords();
  const { series, target, asOf, targetOn } = ratio;
  const from = series[0]?.on ?? asOf;
  const to = asOf > targetOn ? asOf : targetOn;
  const lines = useMemo(
    () => ({
      actual: series.flatMap((share) => {
        const value = percentOf(share);
        return value === undefined ? [] : [{ on: share.on, value }];
      }),
      people: [],
      target:
        target === null
          ? []
          : [
              { on: from, value: target },
              { on: to, value: target },
            ],
      forecast: [],
    }),
    [series, target, from, to],
  );
  const entries: LegendEntry[] = [{ line: 'actual', words: t.chart.lines.actual }];
  if (target !== null) entries.push({ line: 'target', words: t.chart.lines.target(`${target}%`) });
  return (
    <ChartFigure
      title={t.chart.title}
      finding={useFinding(lines.actual)}
      legend={<BurnUpLegend entries={entries} />}
      tableSummary={t.chart.numbers}
      table={<Numbers ratio={ratio} />}
    >
      {(label) => <BurnUpChart label={label} lines={lines} from={from} to={to} words={words} />}
    </ChartFigure>
  );
}

function useFinding(points: readonly { on: LocalDate; value: number }[]): string {
  const t = useText(ratioText);
  const date = useDateFormat();
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return t.chart.findingNone;
  return t.chart.finding(
    date(first.on, true),
    t.percent(first.value),
    date(last.on, true),
    t.percent(last.value),
  );
}

function Numbers({ ratio }: { ratio: Ratio }) {
  const t = useText(ratioText);
  const none = useText(shellText).notSet;
  const number = useNumberFormat();
  return (
    <Table caption={t.chart.caption} label={t.chart.caption}>
      <thead>
        <tr>
          <HeadCell>{t.chart.on}</HeadCell>
          {[t.byBody.numerator, t.byBody.denominator, t.byBody.percent].map((head) => (
            <HeadCell key={head} className="text-right">
              {head}
            </HeadCell>
          ))}
        </tr>
      </thead>
      <tbody>
        {ratio.series.map((share) => {
          const percent = percentOf(share);
          return (
            <tr key={share.on}>
              <RowHeadCell className="whitespace-nowrap">
                <DateText on={share.on} brief />
              </RowHeadCell>
              <Cell numeric>{number(share.numerator)}</Cell>
              <Cell numeric>{number(share.denominator)}</Cell>
              <Cell numeric>{percent === undefined ? none : t.percent(percent)}</Cell>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

function useChartWords(): BurnUpWords {
  const t = useText(ratioText).chart;
  const names = useText(insightText).chart.lines;
  const language = useLanguage();
  return useMemo(
    () => ({
      names: { ...names, actual: t.lines.actual, target: t.lines.target('') },
      tick: (on: LocalDate) => {
        const month = Number(on.slice(5, 7));
        const year = fiscalYearOf(on);
        if (month !== 4) return t.tick(month);
        return [t.tick(month), language === 'ja' ? reiwaFiscalYear(year) : `FY${year}`];
      },
      day: (on: LocalDate) => (language === 'ja' ? reiwaDate(on) : gregorianDate(on, 'en')),
      number: (value: number) => `${Math.round(value * 10) / 10}%`,
    }),
    [t, names, language],
  );
}
