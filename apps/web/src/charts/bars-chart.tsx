import { BarController, BarElement, CategoryScale, Chart, LinearScale, type ChartOptions } from 'chart.js';
import { useMemo } from 'react';
import { Chart as Canvas } from 'react-chartjs-2';
import { useChartColours } from './chart-colours';
import { hatching } from './hatching';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

export interface Bar {
  name: string;
  value: number;
  /** Whole: what is. Hatched: what was. Framed: what is aimed at. */
  look: 'whole' | 'hatched' | 'framed';
}

/** A few bars that lie below one another, told apart by name and by filling. */
export function BarsChart({
  label,
  bars,
  number,
}: {
  label: string;
  bars: readonly Bar[];
  number: (value: number) => string;
}) {
  const colours = useChartColours();
  const data = useMemo(
    () => ({
      labels: bars.map(({ name, value }) => `${name} ${number(value)}`),
      datasets: [
        {
          data: bars.map(({ value }) => value),
          backgroundColor: bars.map(({ look }) => {
            if (look === 'whole') return colours.actual;
            return look === 'hatched' ? hatching(colours.actual) : colours.ground;
          }),
          borderColor: bars.map(({ look }) => (look === 'framed' ? colours.target : colours.actual)),
          borderWidth: 2,
          barPercentage: 0.8,
        },
      ],
    }),
    [bars, colours, number],
  );
  const options = useMemo((): ChartOptions<'bar'> => {
    const font = { family: getComputedStyle(document.body).fontFamily, size: 14 };
    return {
      animation: false,
      indexAxis: 'y',
      maintainAspectRatio: false,
      events: [],
      scales: {
        x: {
          beginAtZero: true,
          ticks: { callback: (value) => number(Number(value)), color: colours.quiet, font, maxTicksLimit: 5 },
          grid: { color: colours.grid },
        },
        y: { ticks: { color: colours.text, font }, grid: { display: false } },
      },
    };
  }, [colours, number]);
  return (
    <div className="relative mt-3 h-44">
      <Canvas type="bar" role="img" aria-label={label} data={data} options={options} />
    </div>
  );
}
