import type { Dice } from './dice.js';

export interface PersonName {
  family_name: string;
  given_name: string;
  family_kana: string;
  given_kana: string;
}

const FAMILIES = `佐藤 さとう|鈴木 すずき|高橋 たかはし|田中 たなか|伊藤 いとう|渡辺 わたなべ|山本 やまもと|中村 なかむら
小林 こばやし|加藤 かとう|吉田 よしだ|山田 やまだ|佐々木 ささき|山口 やまぐち|松本 まつもと|井上 いのうえ|木村 きむら
林 はやし|斎藤 さいとう|清水 しみず|山崎 やまさき|森 もり|池田 いけだ|橋本 はしもと|阿部 あべ|石川 いしかわ|山下 やました
中島 なかしま|石井 いしい|小川 おがわ|前田 まえだ|岡田 おかだ|長谷川 はせがわ|藤田 ふじた|後藤 ごとう|近藤 こんどう
村上 むらかみ|遠藤 えんどう|青木 あおき|坂本 さかもと|福田 ふくだ|太田 おおた|西村 にしむら|藤井 ふじい|金子 かねこ
岡本 おかもと|藤原 ふじわら|三浦 みうら|中野 なかの|中川 なかがわ|原田 はらだ|松田 まつだ|竹内 たけうち|小野 おの
田村 たむら|中山 なかやま|和田 わだ|石田 いしだ|森田 もりた|上田 うえだ|原 はら|内田 うちだ|柴田 しばた|酒井 さかい
宮崎 みやざき|横山 よこやま|高木 たかぎ|安藤 あんどう|宮本 みやもと|大野 おおの|今井 いまい|工藤 くどう|谷口 たにぐち
丸山 まるやま|増田 ますだ|藤本 ふじもと|武田 たけだ|村田 むらた|上野 うえの|杉山 すぎやま|菅原 すがわら|平野 ひらの
久保 くぼ|松井 まつい|千葉 ちば|岩崎 いわさき|桜井 さくらい|野口 のぐち|松尾 まつお|木下 きのした|菊地 きくち|佐野 さの
大西 おおにし|杉本 すぎもと|新井 あらい|浜田 はまだ|三宅 みやけ|河野 こうの|平田 ひらた|土井 どい|沖 おき|桑田 くわだ
住田 すみだ|世良 せら|児玉 こだま|熊谷 くまがい|花岡 はなおか|香川 かがわ|下村 しもむら|中本 なかもと|松浦 まつうら
吉岡 よしおか|竹本 たけもと|山根 やまね|奥田 おくだ|川本 かわもと|西本 にしもと|岡崎 おかざき|一ノ瀬 いちのせ`;

// All of the sea, ships, wind and stars: so that nobody takes the list for a real directory.
const GIVEN = `航 わたる|航平 こうへい|海斗 かいと|海里 かいり|渚 なぎさ|凪 なぎ|汐里 しおり|汐音 しおね|帆乃香 ほのか
帆波 ほなみ|美波 みなみ|美海 みう|湊 みなと|湊太 そうた|港一 こういち|碧 あおい|碧人 あおと|潮 うしお|潮音 しおん|波瑠 はる
千波 ちなみ|七海 ななみ|夏海 なつみ|拓海 たくみ|洋介 ようすけ|洋子 ようこ|洋平 ようへい|洋一 よういち|大洋 たいよう
浩二 こうじ|浩司 こうじ|舵人 かじと|櫂 かい|櫂斗 かいと|舟平 しゅうへい|舟 しゅう|岬 みさき|美岬 みさき|真帆 まほ
夏帆 かほ|志帆 しほ|里帆 りほ|珊瑚 さんご|真珠 まじゅ|珠子 たまこ|星海 ほしみ|星也 せいや|七星 ななせ|昴 すばる
北斗 ほくと|颯 はやて|颯太 そうた|風花 ふうか|風雅 ふうが|凪沙 なぎさ|涼風 すずか|朝凪 あさな|夕凪 ゆうな|灯 あかり
灯里 あかり|千灯 ちひろ|潤 じゅん|潤一 じゅんいち|澪 みお|澪音 みおん|波留斗 はると|水樹 みずき|泉 いずみ|渡 わたる
漕太 そうた|海音 かのん|海翔 かいと|海咲 みさき|青海 せいか|早波 さなみ|瀬名 せな|瀬里奈 せりな|瑞帆 みずほ|帆高 ほだか
沖人 おきと|沖彦 おきひこ|磯子 いそこ|浜緒 はまお|ゆうなぎ ゆうなぎ`;

/** Characters that break careless software; PostgreSQL keeps each exactly as it is. */
const HARD_FAMILIES: readonly (readonly [name: string, kana: string])[] = [
  ['髙﨑', 'たかさき'],
  ['\u{20BB7}田', 'よしだ'],
  ['德永', 'とくなが'],
  ['濵田', 'はまだ'],
  ['瀨戸', 'せと'],
  ['渡邊', 'わたなべ'],
  ['渡邉', 'わたなべ'],
  ['葛\u{E0100}城', 'かつらぎ'],
];
const HARD_GIVEN: readonly (readonly [name: string, kana: string])[] = [
  ['渚', 'なぎさ'],
  ['航', 'わたる'],
  ['真帆', 'まほ'],
];

function pairs(text: string): [string, string][] {
  return text.split(/[|\n]/).map((entry) => {
    const [name = '', kana = ''] = entry.split(' ');
    return [name, kana];
  });
}

function named(
  [family, familyKana]: readonly [string, string],
  [given, givenKana]: readonly [string, string],
): PersonName {
  return { family_name: family, given_name: given, family_kana: familyKana, given_kana: givenKana };
}

/** `count` names, all different but for five pairs: two people of one name happen in every large body. */
export function ordinaryNames(dice: Dice, count: number): PersonName[] {
  const given = pairs(GIVEN);
  const all = pairs(FAMILIES).flatMap((family) => given.map((name) => named(family, name)));
  const names = dice.shuffled(all).slice(0, count);
  for (let twin = 0; twin < 5; twin += 1) {
    const original = names[twin * 3];
    if (original) names[names.length - 1 - twin * 7] = original;
  }
  return names;
}

/** Three people of each hard family name, and one whose given name is written with a combining mark (NFD). */
export function hardNames(): PersonName[] {
  return [
    ...HARD_FAMILIES.flatMap((family) => HARD_GIVEN.map((given) => named(family, given))),
    named(['篠原', 'しのはら'], ['か\u{3099}く', 'がく']),
  ];
}
