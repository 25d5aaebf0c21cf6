import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { TestApi } from '../support/api.js';
import type { BuiltPerson } from '../support/builders.js';

const SEARCH = `query ($search: String!) {
  directory(first: 200, filter: { search: $search }) { totalCount edges { node { personId name kana staffNumber } } } }`;

interface Found {
  directory: {
    totalCount: number;
    edges: { node: { personId: string; name: string; kana: string; staffNumber: string } }[];
  };
}

let api: TestApi;
let hr: BuiltPerson;

beforeAll(async () => {
  api = await TestApi.start();
  hr = await api.build.person({
    roles: [{ role: 'hr', scope: 'all' }],
    name: ['んん', 'ん'],
    kana: ['んん', 'ん'],
  });
});

afterAll(() => api.close());

async function found(search: string): Promise<{ personId: string; name: string }[]> {
  const { directory } = await api.get<Found>(SEARCH, { search }, hr.cookie);
  expect(directory.totalCount).toBe(directory.edges.length);
  return directory.edges.map(({ node }) => node);
}

const idsBy = async (search: string) => (await found(search)).map(({ personId }) => personId);

describe('a name', () => {
  // Family name as it is stored, its reading, and how people type it.
  it.each<[string, string, string[]]>([
    [
      '髙橋',
      'たかはし',
      ['高橋', '髙橋', 'たかはし', 'タカハシ', 'ﾀｶﾊｼ', 'takahashi', 'ＴＡＫＡＨＡＳＨＩ', 'takahasi'],
    ],
    ['宮﨑', 'みやざき', ['宮崎', '宮嵜', 'みやざき', 'miyazaki', 'みやさ\u3099き']],
    ['𠮷田', 'よしだ', ['吉田', '𠮷田', 'よしだ', 'yoshida', 'yosida']],
    ['德永', 'とくなが', ['徳永', 'tokunaga']],
    ['濵口', 'はまぐち', ['浜口', '濱口', 'hamaguchi']],
    ['瀨戸', 'せと', ['瀬戸', 'seto']],
    ['渡邊', 'わたなべ', ['渡辺', '渡邉', 'わたなべ', 'watanabe']],
    ['渡邉', 'ワタナベ', ['渡辺', '渡邊', 'わたなべ', 'ﾜﾀﾅﾍﾞ']],
    ['葛\u{E0100}城', 'かつらぎ', ['葛城', '葛\u{E0100}城', '葛\u{E0101}城', 'katsuragi']],
    ['か\u3099もう', 'か\u3099もう', ['がもう', 'gamo', 'gamou']],
    ['大野', 'おおの', ['ohno', 'ōno', 'oono', 'ono', 'ô no'.replace(' ', '')]],
    ['小野', 'おの', ['ono', 'おの']],
    ['斎藤', 'さいとう', ['斉藤', '齋藤', '齊藤', 'saito', 'saitoh', 'saitō']],
    ['手塚', 'てづか', ['てずか', 'tezuka', 'teduka']],
    ['八ヶ代', 'やかしろ', ['八ケ代', '八ヶ代']],
    ['本間', 'ほんま', ['homma', 'honma']],
    ['Smith', 'スミス', ['smith', 'SMITH', 'ｓｍｉｔｈ', 'すみす', 'sumisu']],
    ['\uFA19谷', 'かみや', ['神谷', 'kamiya']],
  ])('%s (%s) is found however it is typed, and shown as it is written', async (family, kana, typed) => {
    const { id } = await api.build.person({ name: [family, '試'], kana: [kana, 'ためし'] });
    for (const search of typed) {
      const hit = (await found(search)).find(({ personId }) => personId === id);
      expect([search, hit?.name]).toEqual([search, `${family} 試`]);
    }
  });

  it('is found by its beginning: family name, both, or given name, with or without a space, in either order of the West', async () => {
    const { id } = await api.build.person({ name: ['竹内', '里恵子'], kana: ['たけうち', 'りえこ'] });
    for (const search of [
      '竹',
      '竹内里',
      '竹内 里恵子',
      '竹内　里恵子',
      '里恵',
      'たけうちり',
      'りえこ',
      'takeuchi rieko',
      'Rieko Takeuchi',
      'rieko',
      'takeuc',
    ])
      expect([search, (await idsBy(search)).includes(id)]).toEqual([search, true]);
    for (const search of ['内', 'けうち', '内里', 'えこ']) expect(await idsBy(search)).not.toContain(id);
  });

  it('is not mistaken for another one', async () => {
    const { id } = await api.build.person({ name: ['坂本', '阪'], kana: ['さかもと', 'はん'] });
    for (const search of ['阪本', '板本', 'たかもと', 'sakamato'])
      expect(await idsBy(search)).not.toContain(id);
  });

  it.each(['%', '_', '\\', "'", '";--', '竹%'])('is taken literally: %s finds nobody', async (search) => {
    expect(await found(search)).toEqual([]);
  });
});

describe('a staff number', () => {
  it('is found whole, also typed in full width or small letters, and not in part', async () => {
    const { id } = await api.build.person({ staffNumber: 'A-0077' });
    for (const search of ['A-0077', 'a-0077', 'Ａ－００７７', ' A-0077 '])
      expect(await idsBy(search)).toEqual([id]);
    for (const search of ['A-007', '0077']) expect(await idsBy(search)).not.toContain(id);
  });
});

test('no text makes the server fail: it finds people or nobody', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 100 }), async (search) => {
      const { errors } = await api.ask(SEARCH, { search }, hr.cookie);
      expect(errors.map(({ extensions }) => extensions.code).filter((code) => code !== 'BAD_INPUT')).toEqual(
        [],
      );
    }),
    { numRuns: 60 },
  );
});

test('a key folds to itself, whatever it was made of', async () => {
  const texts = fc.sample(
    fc.string({ unit: 'binary', maxLength: 20 }).filter((text) => !text.includes('\0')),
    300,
  );
  const { rows } = await api.db.sql.query<{ text: string }>(
    `select text from unnest($1::text[]) text where fold_name(fold_name(text)) <> fold_name(text)`,
    [[...texts, 'ヂヅヰヱヲヵヶ', '髙﨑𠮷德', 'ＡｂＣ', 'ﾞ']],
  );
  expect(rows).toEqual([]);
});
