import { toHiragana } from 'wanakana';

/** What no name is told apart by: spaces, middle dots, and what cannot be seen. fold_name() removes the same. */
const BETWEEN = /[\s\u30FB\u00B7\u00AD\u200B-\u200F\u2060\uFEFF]/u;
const UNSEEN = /(?:[\s\u30FB\u00B7\u00AD\u200B-\u200F\u2060\uFEFF]|\p{Variation_Selector})+/gu;

/** Latin letters, long vowels with a bar or a roof, and what divides syllables: jun'ichi, jun-ichi. */
const ROMAJI = /^[a-zāīūēōâîûêô'-]+$/u;
const BARRED: Readonly<Record<string, string>> = {
  ā: 'aa',
  â: 'aa',
  ī: 'ii',
  î: 'ii',
  ū: 'uu',
  û: 'uu',
  ē: 'ee',
  ê: 'ee',
  ō: 'ō',
  ô: 'ō',
};

/** So many kana may stand behind one spelling in Latin letters: Ono is おの and おおの, Yuki is ゆき and ゆうき. */
const MOST_READINGS = 16;

/**
 * The beginnings of names that a search asks for: the text as it was typed, and the readings in hiragana when it is in
 * Latin letters (the most literal one first). Empty when nothing is left to look for. Stored names are never in romaji.
 */
export function searchWords(search: string): string[] {
  const text = search
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’ʼ`´]/gu, "'");
  const whole = text.replace(UNSEEN, '');
  if (whole === '') return [];
  const parts = text.split(BETWEEN).filter((part) => part !== '');
  if (!parts.every((part) => ROMAJI.test(part))) return [whole];
  // Also in the order of the West: Hanako Takahashi.
  const orders = parts.length === 2 ? [parts, parts.toReversed()] : [parts];
  return [whole, ...new Set(orders.flatMap(readingsOf))].slice(0, MOST_READINGS);
}

/** What the text would be as a whole staff number; such a text may be a name as well. */
export function staffNumberIn(search: string): string {
  return search.normalize('NFKC').replace(UNSEEN, '').toUpperCase();
}

function readingsOf(parts: readonly string[]): string[] {
  const spellings = parts.reduce<string[]>(
    (before, part) => {
      const after = spelledOut(hepburn(part));
      return before.flatMap((begun) => after.map((one) => begun + one)).slice(0, MOST_READINGS);
    },
    [''],
  );
  return spellings.flatMap((spelling) => {
    // Whoever is still typing has written half a syllable: takahas is たかは so far.
    const kana = toHiragana(spelling).replace(/[a-zō'-]+$/u, '');
    return kana !== '' && !/[a-z]/u.test(kana) ? [kana] : [];
  });
}

/** Hepburn as passports and name cards have it, in the spelling that is converted syllable by syllable. */
function hepburn(part: string): string {
  return part
    .replace(/[āâīîūûēêōô]/gu, (vowel) => BARRED[vowel] ?? vowel)
    .replaceAll('tch', 'cch')
    .replaceAll('dz', 'z')
    .replaceAll('l', 'r')
    .replace(/m(?=[bmp])/gu, 'n') // Homma, Namba, Sampei
    .replace(/n['-](?=[aiueoy])/gu, "n'")
    .replaceAll(/(?<!n)['-]/gu, '')
    .replace(/oh(?![aiueoy])/gu, 'ō'); // Ohno, Satoh; but Ohara is おはら
}

const MAY_BE: Readonly<Record<string, readonly string[]>> = {
  ō: ['oo', 'ou', 'o'],
  oo: ['oo', 'ou'],
  ou: ['ou', 'oo'],
  uu: ['uu', 'u'],
  o: ['o', 'ou', 'oo'],
  u: ['u', 'uu'],
  n: ['n', "n'"],
};

/**
 * Vowels o and u may stand for long ones, except at the end, where the beginning of the name is found all the same; and an n
 * before a vowel for ん, since hardly anybody writes the apostrophe of Jun'ichi.
 */
function spelledOut(spelling: string): string[] {
  const pieces = spelling.split(/(ō|oo|ou|uu|o|u|n(?=[aiueoy]))/u);
  return pieces.reduce<string[]>(
    (before, piece, index) => {
      const last = pieces.slice(index + 1).every((rest) => rest === '');
      const ways = last && piece.length === 1 && piece !== 'ō' ? [piece] : (MAY_BE[piece] ?? [piece]);
      return ways.flatMap((way) => before.map((begun) => begun + way)).slice(0, MOST_READINGS);
    },
    [''],
  );
}
