import { useId, type ReactNode } from 'react';
import { Details } from '../ui/details';

interface ChartFigureProps {
  title: string;
  /** What the drawing shows, in a sentence: also the name of the drawing for a screen reader. */
  finding: string;
  legend: ReactNode;
  /** Gets the name; draws. */
  children: (label: string) => ReactNode;
  tableSummary: string;
  /** The same numbers, for everybody who reads rather than sees. */
  table: ReactNode;
}

/** The one frame of every chart: the finding above, how the lines are told apart, the drawing, its numbers. */
export function ChartFigure({ title, finding, legend, children, tableSummary, table }: ChartFigureProps) {
  const id = useId();
  return (
    <figure aria-labelledby={id} className="rounded-12 border border-solid-gray-420 p-4 sm:p-6">
      <figcaption id={id}>
        <p className="text-dns-16N-130 text-solid-gray-700">{title}</p>
        <p className="mt-1 text-std-18B-160">{finding}</p>
      </figcaption>
      {legend}
      {children(`${title}: ${finding}`)}
      <Details summary={tableSummary} className="mt-4">
        {table}
      </Details>
    </figure>
  );
}
