import {
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartDataset,
  type ChartOptions,
} from 'chart.js';
import { useMemo } from 'react';
import { Chart as Canvas } from 'react-chartjs-2';
import type { LocalDate } from 'vocabulary';
import { useMediaQuery } from '../ui/media-query';
import { useChartColours, type ChartColours } from './chart-colours';
import { dayNumber, dayOf, dayTicks } from './day-axis';
import { hatching } from './hatching';
import { LINES } from './line-looks';

Chart.register(LineController, LineElement, PointElement, LinearScale, Filler, Tooltip);

interface Point {
  on: LocalDate;
  value: number;
}

export interface BurnUpLines {
  actual: readonly Point[];
  people: readonly Point[];
  target: readonly Point[];
  forecast: readonly { on: LocalDate; expected: number; low: number; high: number }[];
}

export interface BurnUpWords {
  names: Record<'actual' | 'people' | 'target' | 'forecast' | 'low' | 'high', string>;
  tick: (on: LocalDate) => string | string[];
  day: (on: LocalDate) => string;
  number: (value: number) => string;
}

interface BurnUpChartProps {
  label: string;
  lines: BurnUpLines;
  from: LocalDate;
  to: LocalDate;
  words: BurnUpWords;
  /** One of several on a screen. */
  small?: boolean;
}

type LineData = ChartDataset<'line', { x: number; y: number }[]>;

export function BurnUpChart({ label, lines, from, to, words, small = false }: BurnUpChartProps) {
  const colours = useChartColours();
  const narrow = useMediaQuery('(max-width: 40rem)') || small;
  const data = useMemo(() => ({ datasets: datasetsOf(lines, words, colours) }), [lines, words, colours]);
  const options = useMemo(
    () => optionsOf(from, to, words, colours, narrow),
    [from, to, words, colours, narrow],
  );
  return (
    <div className={`relative mt-3 ${small ? 'h-56' : 'h-80 sm:h-96'}`}>
      <Canvas type="line" role="img" aria-label={label} data={data} options={options} />
    </div>
  );
}

function datasetsOf(lines: BurnUpLines, { names }: BurnUpWords, colours: ChartColours): LineData[] {
  const at = (points: readonly Point[]) => points.map(({ on, value }) => ({ x: dayNumber(on), y: value }));
  const along = (pick: (point: BurnUpLines['forecast'][number]) => number) =>
    lines.forecast.map((point) => ({ x: dayNumber(point.on), y: pick(point) }));
  const line = (key: 'actual' | 'people' | 'target' | 'forecast'): Partial<LineData> => ({
    borderColor: colours[key],
    backgroundColor: colours.ground,
    pointBorderColor: colours[key],
    pointBackgroundColor: key === 'actual' ? colours[key] : colours.ground,
    borderDash: [...LINES[key].dash],
    borderWidth: LINES[key].width,
    pointStyle: LINES[key].mark,
    pointRadius: LINES[key].radius,
  });
  const edge: Partial<LineData> = {
    borderColor: colours.forecast,
    borderWidth: 1,
    pointRadius: 0,
    pointHitRadius: 0,
  };
  return [
    { label: names.target, data: at(lines.target), ...line('target') },
    {
      label: names.high,
      data: along(({ high }) => high),
      ...edge,
      fill: '+1',
      backgroundColor: hatching(colours.forecast),
    },
    { label: names.low, data: along(({ low }) => low), ...edge },
    { label: names.forecast, data: along(({ expected }) => expected), ...line('forecast') },
    { label: names.people, data: at(lines.people), ...line('people') },
    { label: names.actual, data: at(lines.actual), ...line('actual') },
  ];
}

function optionsOf(
  from: LocalDate,
  to: LocalDate,
  words: BurnUpWords,
  colours: ChartColours,
  narrow: boolean,
): ChartOptions<'line'> {
  const ticks = dayTicks(from, to, narrow ? 4 : 9).map((value) => ({ value }));
  const font = { family: getComputedStyle(document.body).fontFamily, size: narrow ? 12 : 14 };
  return {
    // A line that grows before one's eyes tells nothing more: no animation for anybody.
    animation: false,
    // Marks on the very edge of the plane are drawn whole.
    clip: false,
    layout: { padding: { top: 8, right: 12 } },
    maintainAspectRatio: false,
    interaction: { mode: 'nearest', intersect: false },
    scales: {
      x: {
        type: 'linear',
        min: dayNumber(from),
        max: dayNumber(to),
        afterBuildTicks: (axis) => {
          axis.ticks = ticks;
        },
        ticks: {
          callback: (value) => words.tick(dayOf(Number(value))),
          color: colours.quiet,
          font,
          autoSkip: false,
          maxRotation: 0,
        },
        grid: { color: colours.grid },
        border: { color: colours.quiet },
      },
      y: {
        type: 'linear',
        beginAtZero: true,
        ticks: {
          callback: (value) => words.number(Number(value)),
          color: colours.quiet,
          font,
          precision: 0,
          maxTicksLimit: 8,
        },
        grid: { color: colours.grid },
        border: { color: colours.quiet },
      },
    },
    plugins: {
      tooltip: {
        usePointStyle: true,
        titleFont: font,
        bodyFont: font,
        padding: 10,
        callbacks: {
          title: ([item]) => (item ? words.day(dayOf(Number(item.parsed.x))) : ''),
          label: ({ dataset, parsed }) => `${dataset.label ?? ''} ${words.number(Number(parsed.y))}`,
        },
      },
    },
  };
}
