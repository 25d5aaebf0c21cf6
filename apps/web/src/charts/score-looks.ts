const LOOKS = ['actual', 'people', 'forecast'] as const;

/** The look of the n-th line of scores; a fourth line looks as the first, and is told apart by its table. */
export function scoreLook(index: number): (typeof LOOKS)[number] {
  return LOOKS[index % LOOKS.length] ?? 'actual';
}
