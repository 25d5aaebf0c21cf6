import { useId, type ReactNode } from 'react';
import { LINES, type LineLook } from './line-looks';

const COLOURS: Record<keyof typeof LINES, string> = {
  actual: 'text-blue-900',
  people: 'text-orange-900',
  target: 'text-solid-gray-800',
  forecast: 'text-light-blue-800',
};

const MARKS: Record<LineLook['mark'], ReactNode> = {
  circle: <circle cx="24" cy="8" r="4" fill="currentColor" />,
  rect: <rect x="20.5" y="4.5" width="7" height="7" className="fill-white" />,
  triangle: <path d="M24 3l4.5 8h-9z" className="fill-white" />,
  rectRot: <path d="M24 2.5 29.5 8 24 13.5 18.5 8z" className="fill-white" />,
};

function Swatch({ line }: { line: keyof typeof LINES }) {
  const { dash, width, mark } = LINES[line];
  return (
    <svg
      aria-hidden="true"
      width="48"
      height="16"
      viewBox="0 0 48 16"
      className={`shrink-0 ${COLOURS[line]}`}
    >
      <g fill="none" stroke="currentColor">
        <path d="M0 8h48" strokeWidth={width} strokeDasharray={dash.join(' ') || undefined} />
        <g strokeWidth="1.5">{MARKS[mark]}</g>
      </g>
    </svg>
  );
}

function BandSwatch() {
  const id = useId();
  return (
    <svg
      aria-hidden="true"
      width="48"
      height="16"
      viewBox="0 0 48 16"
      className="shrink-0 text-light-blue-800"
    >
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
        <path d="M0 6 6 0" stroke="currentColor" />
      </pattern>
      <rect x="0.5" y="0.5" width="47" height="15" fill={`url(#${id})`} stroke="currentColor" />
    </svg>
  );
}

export interface LegendEntry {
  line: keyof typeof LINES | 'band';
  words: string;
}

/** In HTML, so that it grows with the text, breaks lines and is read aloud. */
export function BurnUpLegend({ entries }: { entries: readonly LegendEntry[] }) {
  return (
    <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-dns-16N-130">
      {entries.map(({ line, words }) => (
        <li key={line} className="flex items-center gap-2">
          {line === 'band' ? <BandSwatch /> : <Swatch line={line} />}
          {words}
        </li>
      ))}
    </ul>
  );
}
