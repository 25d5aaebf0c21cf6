import { useMemo } from 'react';
import { fiscalYearOf, gregorianDate, reiwaDate, reiwaFiscalYear, type LocalDate } from 'vocabulary';
import { BurnUpChart, type BurnUpWords } from '../../charts/burn-up-chart';
import { BurnUpLegend } from '../../charts/burn-up-legend';
import { ChartFigure } from '../../charts/chart-figure';
import { useLanguage } from '../../i18n/language';
import { outlookText } from '../../i18n/outlook';
import { useText } from '../../i18n/text';
import { DateText } from '../../ui/date-text';
import { useNumberFormat } from '../../ui/number-format';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import type { PathToTarget } from './outlook-queries';
import { percentOf, ratioLines } from './ratio';

interface RatioFigureProps {
  path: PathToTarget;
  finding: string;
  title?: string;
  small?: boolean;
}

/** The share over time, the target, and what is to be expected with its interval. */
export function RatioFigure({ path, finding, title, small = false }: RatioFigureProps) {
  const t = useText(outlookText).chart;
  const words = useRatioWords();
  const { lines, from } = useMemo(() => ratioLines(path), [path]);
  const { asOf, targetOn, forecast } = path;
  return (
    <ChartFigure
      title={title ?? t.title}
      finding={finding}
      legend={
        <BurnUpLegend
          entries={[
            { line: 'actual', words: t.lines.actual },
            { line: 'target', words: t.lines.target },
            ...(forecast
              ? [
                  { line: 'forecast' as const, words: t.lines.forecast },
                  { line: 'band' as const, words: t.lines.band(Math.round(forecast.level * 100)) },
                ]
              : []),
          ]}
        />
      }
      tableSummary={t.numbers}
      table={<RatioNumbers path={path} />}
    >
      {(label) => (
        <BurnUpChart
          label={label}
          lines={lines}
          from={from}
          to={asOf > targetOn ? asOf : targetOn}
          words={words}
          small={small}
        />
      )}
    </ChartFigure>
  );
}

function RatioNumbers({ path: { history, forecast, denominator } }: { path: PathToTarget }) {
  const t = useText(outlookText);
  const number = useNumberFormat();
  const ratio = (numerator: number, of: number): string => t.path.percent(percentOf(numerator, of));
  return (
    <div className="flex flex-col gap-6">
      <Table caption={t.chart.caption} label={t.chart.caption}>
        <thead>
          <tr>
            <HeadCell>{t.chart.on}</HeadCell>
            {[t.chart.numerator, t.chart.denominator, t.chart.ratio].map((head) => (
              <HeadCell key={head} className="text-right">
                {head}
              </HeadCell>
            ))}
          </tr>
        </thead>
        <tbody>
          {history.map((point) => (
            <tr key={point.on}>
              <RowHeadCell className="whitespace-nowrap">
                <DateText on={point.on} brief />
              </RowHeadCell>
              <Cell numeric>{number(point.numerator)}</Cell>
              <Cell numeric>{number(point.denominator)}</Cell>
              <Cell numeric>{ratio(point.numerator, point.denominator)}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      {forecast && (
        <Table caption={t.chart.forecastCaption} label={t.chart.forecastCaption}>
          <thead>
            <tr>
              <HeadCell>{t.chart.on}</HeadCell>
              {[t.chart.low, t.chart.expected, t.chart.high].map((head) => (
                <HeadCell key={head} className="text-right">
                  {head}
                </HeadCell>
              ))}
            </tr>
          </thead>
          <tbody>
            {forecast.points.map(({ on, low, expected, high }) => (
              <tr key={on}>
                <RowHeadCell className="whitespace-nowrap">
                  <DateText on={on} brief />
                </RowHeadCell>
                {[low, expected, high].map((people, column) => (
                  <Cell numeric key={column}>
                    {t.path.person(people)} ({ratio(people, denominator)})
                  </Cell>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </div>
  );
}

function useRatioWords(): BurnUpWords {
  const t = useText(outlookText);
  const language = useLanguage();
  return useMemo(
    () => ({
      names: t.chart.lines,
      tick: (on: LocalDate) => {
        const month = Number(on.slice(5, 7));
        const year = fiscalYearOf(on);
        if (month !== 4) return t.chart.tick(month);
        return [t.chart.tick(month), language === 'ja' ? reiwaFiscalYear(year) : `FY${year}`];
      },
      day: (on: LocalDate) => (language === 'ja' ? reiwaDate(on) : gregorianDate(on, 'en')),
      number: t.path.percent,
    }),
    [t, language],
  );
}
