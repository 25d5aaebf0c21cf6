/** Statements are made for so many words; the places that a search leaves empty are null, which finds nothing. */
const SIZES = [1, 2, 4, 8, 16];
const KEYS = ['folded_name', 'folded_given_name', 'folded_kana', 'folded_given_kana'];

/** The smallest size of a statement that holds so many words; 0 for none. */
export function sizeFor(words: readonly string[]): number {
  return words.length === 0 ? 0 : (SIZES.find((size) => size >= words.length) ?? 0);
}

/** A CTE: each of the words as fold_name() has it, and the first text that no longer begins with it. */
export function foldedWords(words: string): string {
  return `word as materialized (
  select n, low, low || U&'\\+10FFFF' as high
    from (select n, fold_name(text) as low from unnest(${words}::text[]) with ordinality as given(text, n) offset 0) folded)`;
}

/**
 * Whether a row of person_name begins with one of the words, by its indexes. Written as plain comparisons of the stored keys
 * with scalars, one pair for each key and word, because nothing else uses the indexes: LIKE and fold_name() are not
 * leakproof and so wait until row-level security has judged every row, and for a join with the words PostgreSQL expects a
 * ninth of all names for each word.
 */
export function nameBegins(m: string, size: number): string {
  const places = Array.from({ length: size }, (_, index) => index + 1);
  const bound = (column: string, place: number) => `(select ${column} from word where n = ${place})`;
  return places
    .flatMap((place) =>
      KEYS.map((key) => `${m}.${key} >= ${bound('low', place)} and ${m}.${key} < ${bound('high', place)}`),
    )
    .join('\n          or ');
}
