import { learningText } from '../../../i18n/learning';
import { useText } from '../../../i18n/text';
import { watchText } from '../../../i18n/watch';
import type { WatchPartsFragment } from '../../../gql/graphql';
import { clockOf } from './clock-text';

const MOST_BUTTONS = 8;

interface MissingBarProps {
  state: WatchPartsFragment;
  second: number;
  onJump: (second: number) => void;
}

/** Which seconds are watched and which are still missing: as a strip, and in words that lead there. */
export function MissingBar({ state, second, onJump }: MissingBarProps) {
  const t = useText(watchText);
  const clock = useText(learningText).seconds;
  const { durationSeconds, watched, missing } = state;
  const left = durationSeconds - state.coveredSeconds;
  const share = (seconds: number): string => `${(seconds / durationSeconds) * 100}%`;
  return (
    <section aria-label={t.bar.title}>
      <p className="text-std-16B-170">
        {state.complete ? t.bar.complete : t.bar.left(clock(left), clock(durationSeconds))}
      </p>
      <div
        aria-hidden="true"
        className="relative mt-2 h-5 overflow-hidden rounded-4 border border-solid-gray-600 bg-white forced-colors:border-[CanvasText]"
      >
        {watched.map(({ from, to }) => (
          <div
            key={from}
            className="absolute inset-y-0 bg-key-900 forced-colors:bg-[Highlight] forced-color-adjust-none"
            style={{ left: share(from), width: share(to - from) }}
          />
        ))}
        <div
          className="absolute inset-y-0 w-1 -translate-x-1/2 border-x border-white bg-orange-800 forced-colors:bg-[CanvasText]"
          style={{ left: share(Math.min(second, durationSeconds)) }}
        />
      </div>
      {!state.complete && missing.length > 0 && (
        <ul className="mt-2 flex flex-wrap items-center gap-2" aria-label={t.bar.missing}>
          {missing.slice(0, MOST_BUTTONS).map(({ from, to }) => (
            <li key={from}>
              <button
                type="button"
                onClick={() => onJump(from)}
                className="tabular min-h-9 rounded-6 border border-key-900 px-3 text-dns-14N-130 text-key-900 underline underline-offset-4 hover:bg-key-50"
                aria-label={t.bar.jump(clockOf(from), clockOf(to))}
              >
                {clockOf(from)}–{clockOf(to)}
              </button>
            </li>
          ))}
          {missing.length > MOST_BUTTONS && <li>{t.bar.more(missing.length - MOST_BUTTONS)}</li>}
        </ul>
      )}
    </section>
  );
}
