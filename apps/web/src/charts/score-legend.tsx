import { BurnUpLegend } from './burn-up-legend';
import { scoreLook } from './score-looks';

/** One entry a part, and the pass mark. */
export function ScoreLegend({ names, passLine }: { names: readonly string[]; passLine: string }) {
  return (
    <BurnUpLegend
      entries={[
        ...names.map((words, index) => ({ line: scoreLook(index), words })),
        { line: 'target' as const, words: passLine },
      ]}
    />
  );
}
