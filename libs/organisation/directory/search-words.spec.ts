import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { toRomaji } from 'wanakana';
import { searchWords } from './search-words.js';

/** Syllables of names; ぢ づ ゐ ゑ を are left to fold_name(), which takes them for what they sound like. */
const SYLLABLES = [
  ...Array.from(
    'あいうえおかきくけこがぎぐげごさしすせそざじずぜぞたちつてとだでどなにぬねのはひふへほばびぶべぼぱぴぷぺぽまみむめもやゆよらりるれろわん',
  ),
  ...'きゃ きゅ きょ しゃ しゅ しょ ちゃ ちゅ ちょ にゃ ひょ りゅ りょ じゅ じょ ぎょ っか っき っさ っち った っぺ'.split(
    ' ',
  ),
];
const reading = fc
  .tuple(
    fc.constantFrom(...Array.from('あいうえおかさたなはまやらわ')),
    fc.array(fc.constantFrom(...SYLLABLES), { maxLength: 5 }),
  )
  .map(([first, rest]) => first + rest.join(''));

describe('romaji', () => {
  it.each([
    ['takahashi', 'たかはし'],
    ['TAKAHASHI', 'たかはし'],
    ['ｔａｋａｈａｓｉ', 'たかはし'],
    ['ohno', 'おおの'],
    ['ōno', 'おおの'],
    ['o\u0304no', 'おおの'],
    ['ôno', 'おおの'],
    ['oono', 'おおの'],
    ['ono', 'おおの'],
    ['ohno', 'おの'],
    ['ono', 'おの'],
    ['ohashi', 'おおはし'],
    ['ohara', 'おはら'],
    ['satoh', 'さとう'],
    ['kondo', 'こんど'],
    ['yuki', 'ゆうき'],
    ['hitchi', 'ひっち'],
    ['hicchi', 'ひっち'],
    ['homma', 'ほんま'],
    ['honma', 'ほんま'],
    ['namba', 'なんば'],
    ['sinitirou', 'しにちろう'],
    ["shin'ichi", 'しんいち'],
    ['shin’ichi', 'しんいち'],
    ['shin-ichi', 'しんいち'],
    ['shinichi', 'しんいち'],
    ['kenya', 'けんや'],
    ['kenya', 'けにゃ'],
    ['watanabe kenichi', 'わたなべけんいち'],
    ['tuduki', 'つづき'],
    ['takahashi hanako', 'たかはしはなこ'],
    ['Hanako Takahashi', 'たかはしはなこ'],
    ['takahas', 'たかは'],
  ])('%s may be %s', (typed, kana) => {
    expect(searchWords(typed)).toContain(kana);
  });

  test('the reading of any name is among what its romaji may stand for', () => {
    fc.assert(
      fc.property(reading, (kana) => {
        expect(searchWords(toRomaji(kana))).toContain(kana);
      }),
    );
  });

  test('also when the long vowels are written short, as in passports', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Array.from('かさたなは')),
        fc.constantFrom('おう', 'おお', 'うう'),
        (head, long) => {
          const kana = `${long}${head}`;
          expect(searchWords(toRomaji(kana).replace(/ou|oo/u, 'o').replace('uu', 'u'))).toContain(kana);
        },
      ),
    );
  });
});

describe('what is looked for', () => {
  it.each([
    ['髙橋　花子', ['髙橋花子']],
    [' ﾀｶﾊｼ ﾊﾅｺ', ['タカハシハナコ']],
    ['か\u3099もう', ['がもう']],
    ['葛\u{E0100}城', ['葛城']],
    ['ジョン・スミス', ['ジョンスミス']],
    ['0012345', ['0012345']],
    ['%', ['%']],
  ])('for %s is what was typed', (typed, words) => {
    expect(searchWords(typed)).toEqual(words);
  });

  it('is nothing for spaces and what cannot be seen', () => {
    expect(searchWords(' \u3000\t\u{E0100}\u200B')).toEqual([]);
  });

  it('stays short whatever is typed, and is never an empty word, which would be everybody', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (typed) => {
        const words = searchWords(typed);
        expect(words.length).toBeLessThanOrEqual(16);
        expect(words).not.toContain('');
      }),
    );
    expect(searchWords('o'.repeat(100)).length).toBeLessThanOrEqual(16);
    expect(searchWords('ko'.repeat(50)).length).toBeLessThanOrEqual(16);
  });
});
