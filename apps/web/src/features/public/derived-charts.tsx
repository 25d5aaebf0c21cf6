import { useMemo } from 'react';
import { BarsChart, type Bar } from '../../charts/bars-chart';
import { ChartFigure } from '../../charts/chart-figure';
import { publicText } from '../../i18n/public';
import { useInLanguage, useText } from '../../i18n/text';
import { useNumberFormat } from '../../ui/number-format';
import { SectionHeading } from '../../ui/page-heading';
import { Cell, HeadCell, RowHeadCell, Table } from '../../ui/table';
import { FigureDefinition, JudgementBadge, CurrentText, FigureName, useValueFormat } from './figure-text';
import type { PublishedFigure } from './public-queries';

/** The indicators that come from the records of training and qualifications, each with its chart where it is a number. */
export function DerivedCharts({ figures }: { figures: readonly PublishedFigure[] }) {
  const t = useText(publicText);
  const derived = figures.filter((figure) => figure.derived && figure.reprintedFrom === null);
  if (derived.length === 0) return null;
  return (
    <section aria-labelledby="derived">
      <SectionHeading id="derived" title={t.charts} />
      <p className="mb-3 text-solid-gray-700">{t.chartsNote}</p>
      <div className="grid gap-4 lg:grid-cols-2">
        {derived.map((figure) => (
          <div key={figure.ordinal} className="flex min-w-0 break-inside-avoid flex-col gap-2">
            {figure.value === null || figure.targetValue === null ? (
              <div className="rounded-12 border border-solid-gray-420 p-4 sm:p-6">
                <p className="font-bold">
                  <FigureName figure={figure} />
                </p>
                <p className="mt-2">
                  <CurrentText figure={figure} />
                </p>
                <p className="mt-2">
                  <JudgementBadge judgement={figure.judgement} />
                </p>
              </div>
            ) : (
              <FigureChart figure={figure} current={figure.value} target={figure.targetValue} />
            )}
            <FigureDefinition figure={figure} />
          </div>
        ))}
      </div>
    </section>
  );
}

function FigureChart({
  figure,
  current,
  target,
}: {
  figure: PublishedFigure;
  current: number;
  target: number;
}) {
  const t = useText(publicText).chart;
  const pick = useInLanguage();
  const number = useNumberFormat();
  const format = useValueFormat();
  const { baselineValue } = figure;
  const bars = useMemo(
    (): Bar[] => [
      ...(baselineValue === null
        ? []
        : [{ name: t.baseline, value: baselineValue, look: 'hatched' as const }]),
      { name: t.state, value: current, look: 'whole' },
      { name: t.target, value: target, look: 'framed' },
    ],
    [t, baselineValue, current, target],
  );
  const title = `${figure.key} ${pick(figure, 'name')}`;
  return (
    <ChartFigure
      title={title}
      finding={t.finding(format(figure, current), format(figure, target))}
      legend={null}
      tableSummary={t.numbers}
      table={
        <Table caption={title} label={title} captionHidden>
          <thead>
            <tr>
              <HeadCell>{t.of}</HeadCell>
              <HeadCell>{t.value}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ name, value }) => (
              <tr key={name}>
                <RowHeadCell>{name}</RowHeadCell>
                <Cell numeric>{format(figure, value)}</Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      }
    >
      {(label) => <BarsChart label={label} bars={bars} number={number} />}
    </ChartFigure>
  );
}
