interface ProgressBarProps {
  value: number;
  max: number;
  /** What is measured: read together with `text`. */
  label: string;
  /** The value in words, e.g. 「48秒中 20秒」. */
  text: string;
}

/** A bar with its value beside it in words. Drawn by borders too, so that it shows in forced colours. */
export function ProgressBar({ value, max, label, text }: ProgressBarProps) {
  const percent = max > 0 ? Math.min(100, (value / max) * 100) : 0;
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={Math.min(value, max)}
      aria-valuetext={text}
      className="h-3 overflow-hidden rounded-full border border-solid-gray-600 bg-white"
    >
      <div
        className="h-full bg-key-900 forced-colors:bg-[Highlight]"
        style={{ width: `${percent}%`, forcedColorAdjust: 'none' }}
      />
    </div>
  );
}
