import { useEffect, useRef } from 'react';
import { useLanguage } from '../../../i18n/language';
import { useText } from '../../../i18n/text';
import { watchText } from '../../../i18n/watch';
import { clockOf } from './clock-text';
import type { Cue } from './use-cues';

interface TranscriptProps {
  cues: readonly Cue[];
  second: number;
  onJump: (second: number) => void;
}

/** Every spoken sentence; the one being spoken is marked and kept in view, each leads to its moment. */
export function Transcript({ cues, second, onJump }: TranscriptProps) {
  const t = useText(watchText).transcript;
  const language = useLanguage();
  const list = useRef<HTMLOListElement>(null);
  const current = cues.findIndex(({ start, end }) => second >= start && second < end);

  useEffect(() => {
    const frame = list.current;
    const item = frame?.children[current] as HTMLElement | undefined;
    if (!frame || !item || frame.contains(document.activeElement)) return;
    // The list alone is scrolled: scrollIntoView would move the page away from the video.
    frame.scrollTop = item.offsetTop - frame.clientHeight / 3;
  }, [current]);

  if (cues.length === 0) return <p className="text-solid-gray-700">{t.none}</p>;
  return (
    <ol
      ref={list}
      className="relative max-h-64 overflow-y-auto rounded-8 border border-solid-gray-420 lg:max-h-112"
    >
      {cues.map((cue, at) => (
        <li key={cue.start}>
          <button
            type="button"
            aria-current={at === current ? 'true' : undefined}
            onClick={() => onJump(cue.start)}
            className="flex w-full gap-3 border-l-4 border-transparent px-3 py-2 text-left hover:bg-solid-gray-50 aria-[current]:border-key-900 aria-[current]:bg-key-50 aria-[current]:font-bold"
          >
            <span className="tabular shrink-0 text-dns-14N-130 text-solid-gray-700">
              {clockOf(cue.start)}
            </span>
            <span>{cue.text.replace(/\n/g, language === 'ja' ? '' : ' ')}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
