import {
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartOptions,
} from 'chart.js';
import { useMemo } from 'react';
import { Chart as Canvas } from 'react-chartjs-2';
import type { LocalDate } from 'vocabulary';
import { useMediaQuery } from '../ui/media-query';
import { useChartColours, type ChartColours } from './chart-colours';
import { dayNumber, dayOf } from './day-axis';
import { LINES } from './line-looks';
import { scoreLook } from './score-looks';

Chart.register(LineController, LineElement, PointElement, LinearScale, Tooltip);

const PASS_PERCENT = 60;

interface ScoreChartProps {
  label: string;
  lines: readonly { name: string; points: readonly { on: LocalDate; value: number }[] }[];
  passLine: string;
  day: (on: LocalDate) => string;
}

/** Scores in percent by day, and the line that is to be crossed. */
export function ScoreChart({ label, lines, passLine, day }: ScoreChartProps) {
  const colours = useChartColours();
  const narrow = useMediaQuery('(max-width: 40rem)');
  const days = lines.flatMap(({ points }) => points.map(({ on }) => dayNumber(on)));
  const [from, to] = [Math.min(...days) - 3, Math.max(...days) + 3];
  const data = useMemo(
    () => ({
      datasets: [
        ...lines.map(({ name, points }, index) => {
          const look = scoreLook(index);
          return {
            label: name,
            data: points.map(({ on, value }) => ({ x: dayNumber(on), y: value })),
            borderColor: colours[look],
            backgroundColor: colours.ground,
            pointBorderColor: colours[look],
            pointBackgroundColor: colours.ground,
            borderDash: [...LINES[look].dash],
            borderWidth: LINES[look].width,
            pointStyle: LINES[look].mark,
            pointRadius: 5,
          };
        }),
        {
          label: passLine,
          data: [
            { x: from, y: PASS_PERCENT },
            { x: to, y: PASS_PERCENT },
          ],
          borderColor: colours.target,
          borderDash: [...LINES.target.dash],
          borderWidth: LINES.target.width,
          pointRadius: 0,
          pointHitRadius: 0,
        },
      ],
    }),
    [lines, passLine, colours, from, to],
  );
  const options = useMemo(
    () => optionsOf(from, to, days, day, colours, narrow),
    [from, to, days, day, colours, narrow],
  );
  return (
    <div className="relative mt-3 h-64">
      <Canvas type="line" role="img" aria-label={label} data={data} options={options} />
    </div>
  );
}

function optionsOf(
  from: number,
  to: number,
  days: readonly number[],
  day: (on: LocalDate) => string,
  colours: ChartColours,
  narrow: boolean,
): ChartOptions<'line'> {
  const font = { family: getComputedStyle(document.body).fontFamily, size: narrow ? 12 : 14 };
  const ends = [...new Set([Math.min(...days), Math.max(...days)])].map((value) => ({ value }));
  return {
    animation: false,
    maintainAspectRatio: false,
    layout: { padding: { top: 8, right: 12 } },
    interaction: { mode: 'nearest', intersect: false },
    scales: {
      x: {
        type: 'linear',
        min: from,
        max: to,
        afterBuildTicks: (axis) => {
          axis.ticks = ends;
        },
        ticks: {
          callback: (value) => day(dayOf(Number(value))),
          color: colours.quiet,
          font,
          autoSkip: false,
          maxRotation: 0,
          align: 'inner',
        },
        grid: { display: false },
        border: { color: colours.quiet },
      },
      y: {
        type: 'linear',
        min: 0,
        max: 100,
        ticks: { callback: (value) => `${value}%`, color: colours.quiet, font, stepSize: 20 },
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
          title: ([item]) => (item ? day(dayOf(Number(item.parsed.x))) : ''),
          label: ({ dataset, parsed }) => `${dataset.label ?? ''} ${parsed.y}%`,
        },
      },
    },
  };
}
