/** With one decimal; undefined of nobody. */
export function percentOf({
  numerator,
  denominator,
}: {
  numerator: number;
  denominator: number;
}): number | undefined {
  return denominator === 0 ? undefined : Math.round((1000 * numerator) / denominator) / 10;
}
