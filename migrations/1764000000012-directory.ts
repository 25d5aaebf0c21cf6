import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Forms of one character that people take for another when they type a name they have heard: in each group the first stands
 * for all. Collected by hand from the old forms of the 人名用漢字 (別表第二), the vulgar forms that family registers keep (髙 﨑 𠮷),
 * and forms to which JIS X 0208 gave a second place. It is not complete (the registers know some 55,000 characters) and
 * coarser than the law, for which 斉 and 斎 are two characters: it serves to find, and nothing else. A name with a form that
 * is missing here is still found by its reading. Compatibility ideographs (U+F900 …) need no line: NFKC unites them.
 */
const VARIANTS = `
高髙 崎﨑嵜碕 吉𠮷 徳德 浜濱濵 沢澤 辺邊邉 斉齊斎齋 島嶋嶌㠀 桜櫻 広廣 国國圀 竜龍 瀬瀨 涛濤 桧檜 真眞 恵惠 寿壽 栄榮 学學 実實
蔵藏 静靜 禄祿 弥彌 曽曾 渕淵渊 巌巖 厳嚴 円圓 関關 鴎鷗 鴬鶯 万萬 与與 余餘 豊豐 富冨 条條 様樣 横橫 滝瀧 亜亞 来來 黒黑 黄黃
増增 寛寬 教敎 清淸 迩邇 研硏 礼禮 郷鄕 庁廳 応應 総總 参參 児兒 壮壯 荘莊 勲勳 薫薰 昇曻 晃晄 熙煕凞 凛凜 槙槇 遥遙 尭堯 晋晉
穂穗 稲稻 緑綠 録錄 顕顯 恒恆 聡聰 青靑 衆眾 衛衞 齢齡 叙敍 抜拔 揺搖 駅驛 髪髮 鶏鷄 塩鹽 峰峯 館舘 野埜 薮藪籔 篭籠 芦蘆 鉄鐵鐡
銭錢 価價 剣劍劔劒 検檢 権權 倹儉 険險 圏圈 奥奧 将將 専專 尽盡 巣巢 帯帶 帰歸 従從 徴徵 恋戀 悦悅 戸戶 戻戾 挙擧 旧舊 暁曉 暦曆
経經 継繼 続續 縄繩 繊纖 聴聽 声聲 証證 変變 読讀 訳譯 予豫 転轉 逓遞 醸釀 釈釋 隠隱 霊靈 顔顏 験驗 麦麥 点點 歯齒 蛍螢 虫蟲 蚕蠶
覚覺 観觀 触觸 壱壹 弐貳 両兩 乗乘 仏佛 伝傳 体體 仮假 併倂 侠俠 倶俱 処處 涼凉 勧勸 区區 医醫 単單 厩廐廏 収收 双雙 台臺 号號
呉吳 囲圍 図圖 団團 壌壤 売賣 壷壺 嬢孃 宝寶寳 寝寢 対對 届屆 属屬 岳嶽 峡峽 弁辨瓣辯 弾彈 当當 径徑 懐懷 戦戰 払拂 拝拜 拠據 拡擴
摂攝 数數 断斷 晩晚 会會 松枩 梅楳 枢樞 柳桺栁 桑桒 梼檮 楽樂 楼樓 殻殼 毎每 気氣 沖冲 浄淨 浅淺 済濟 渓溪 満滿 湾灣 滞滯 潜潛
焔焰 焼燒 灯燈 炉爐 犠犧 狭狹 猟獵 献獻 瓶甁 畳疊 痩瘦 発發 県縣 砺礪 砿礦 祢禰 穣穰 粋粹 糸絲 絵繪 舎舍 艶艷 芸藝 茎莖 萌萠
園薗 蝉蟬 裏裡 覧覽 軽輕 辞辭 遅遲 酔醉 鉱鑛 鋭銳 鎮鎭 閲閱 随隨 雑雜 頼賴 飲飮 雁鴈 鶴靏 麹麴 黙默 鼓皷 亀龜 柏栢 卯夘 況况
喜㐂 塁壘 姫姬 彦彥 慎愼 歩步 歳歲 渋澁澀 瑶瑤 産產 秋穐 竪豎 縁緣 船舩 薬藥 謡謠 讃讚`;

/** The kana of NFKC text: katakana as hiragana, and those that sound alike as one, since no romaji tells them apart. */
function kanaPairs(): [from: string, to: string][] {
  const hiragana = (code: number) => String.fromCodePoint(code - 0x60);
  const alike = new Map('ぢじ づず ゐい ゑえ をお ゕか ゖけ'.split(' ').map(([from, to]) => [from!, to!]));
  const katakana = Array.from({ length: 0x30f6 - 0x30a1 + 1 }, (_, index) => 0x30a1 + index).map(
    (code): [string, string] => [String.fromCodePoint(code), alike.get(hiragana(code)) ?? hiragana(code)],
  );
  return [...katakana, ...alike];
}

function variantPairs(): [from: string, to: string][] {
  return VARIANTS.trim()
    .split(/\s+/u)
    .flatMap((group) => {
      const [common = '', ...others] = group;
      return others.map((other): [string, string] => [other, common]);
    });
}

/**
 * Names are found however they are typed: 高橋, たかはし and (by way of libs/organisation/directory/search-words.ts) takahashi
 * find 髙橋. What is stored stays as written; see libs/organisation/decisions/0012.
 */
export class Directory1764000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const pairs = [...kanaPairs(), ...variantPairs()];
    const from = pairs.map(([one]) => one).join('');
    const to = pairs.map(([, other]) => other).join('');
    await runner.query(`
      -- What a search compares. Removed: spaces, the middle dot of foreign names, what has no width, variation selectors.
      -- The collation is named so that a key never depends on the server's.
      -- In PL/pgSQL, which keeps its plan: one in SQL is inlined anew for each column of each row that is written (0.5 ms).
      create function fold_name(name text) returns text language plpgsql immutable strict parallel safe as $$ begin return
        translate(lower(regexp_replace(normalize(name, NFKC),
          '[\\s\\u00AD\\u00B7\\u30FB\\u200B-\\u200F\\u2060\\uFE00-\\uFE0F\\uFEFF\\U000E0100-\\U000E01EF]+', '', 'g') collate "C"),
          '${from}', '${to}'); end $$;
      grant execute on function fold_name to koro_app;

      -- A name is searched by its beginning: family name (and on into the given name) or given name, as written or as read.
      -- Columns and not expressions in the indexes: fold_name() is not leakproof, so under row-level security an index on
      -- the expression would never be used, while the comparison of a column is leakproof.
      alter table person_name
        add column folded_name text collate "C" generated always as (fold_name(family_name || given_name)) stored,
        add column folded_given_name text collate "C" generated always as (fold_name(given_name)) stored,
        add column folded_kana text collate "C" generated always as (fold_name(family_kana || given_kana)) stored,
        add column folded_given_kana text collate "C" generated always as (fold_name(given_kana)) stored;
      grant select (folded_name, folded_given_name, folded_kana, folded_given_kana) on person_name to koro_app;
      create index person_name_folded_name on person_name (folded_name);
      create index person_name_folded_given_name on person_name (folded_given_name);
      create index person_name_folded_kana on person_name (folded_kana);
      create index person_name_folded_given_kana on person_name (folded_given_kana);
      create index person_name_person on person_name (person_id);
      -- An expression, as in appointment_staff_number: else a person's name is taken from this index, at five times the cost.
      alter table person_name drop constraint person_name_once,
        add constraint person_name_once exclude using gist ((person_id + 0) with =, valid with &&);
      drop index person_search; -- nobody looks into the middle of a name any more
      create index appointment_number on appointment (staff_number);

      -- Name of the body that employs a guest on a day, for whoever may see the guest's post of that day. It says where a
      -- colleague comes from; the home post itself stays unreadable.
      create function home_body_of_guest(person bigint, day date) returns text
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      declare seen boolean; home text;
      begin
        select bool_or(is_guest_kind(a.kind) and (
            lower(a.period) <= actor_today() and (actor_reads_all() or a.org_id = any (actor_reads_bodies())
              or a.unit_id = any (actor_reads_units()))
            or a.org_id = any (actor_role_bodies('hr')) or a.unit_id = any (actor_role_units('hr')))),
          (array_agg(o.name order by (a.kind = 'HONMU') desc, a.percent desc, a.id) filter (where not is_guest_kind(a.kind)))[1]
          into seen, home
          from appointment a join organisation o on o.id = a.org_id where a.person_id = person and a.period @> day;
        return case when seen then home end;
      end $$;
      grant execute on function home_body_of_guest to koro_app;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are never taken back: write the next one.');
  }
}
