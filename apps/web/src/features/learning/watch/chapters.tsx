import { clockOf } from './clock-text';
import type { Cue } from './use-cues';

interface ChaptersProps {
  cues: readonly Cue[];
  second: number;
  onJump: (second: number) => void;
}

/** The parts of the video; the playing one is marked, each leads to its beginning. */
export function Chapters({ cues, second, onJump }: ChaptersProps) {
  return (
    <ol className="flex flex-col gap-1">
      {cues.map((cue) => (
        <li key={cue.start}>
          <button
            type="button"
            aria-current={second >= cue.start && second < cue.end ? 'true' : undefined}
            onClick={() => onJump(cue.start)}
            className="flex min-h-11 w-full items-center gap-3 rounded-6 border-l-4 border-transparent px-3 py-1 text-left hover:bg-solid-gray-50 aria-[current]:border-key-900 aria-[current]:bg-key-50 aria-[current]:font-bold"
          >
            <span className="tabular text-dns-14N-130 text-solid-gray-700">{clockOf(cue.start)}</span>
            <span>{cue.text}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
