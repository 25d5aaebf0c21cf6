import type { ClientBase } from 'pg';
import { upsert } from './upsert.js';

const PROGRAMMES = [
  {
    code: 'staff-training',
    name_ja: '職員デジタル研修',
    name_en: 'Staff digital training',
    categories: ['digital_literacy', 'data_analysis', 'digital_tools', 'exam_preparation'],
  },
  {
    code: 'data-analysis',
    name_ja: 'データ分析研修',
    name_en: 'Data analysis training',
    categories: ['data_analysis'],
  },
];

const DEFINITIONS = [
  {
    indicator: '3-2-1',
    programme: 'staff-training',
    sentence_ja:
      '令和6年4月1日以降に、広島県又は県内23市町に所属する職員が、職員デジタル研修のコース（デジタルリテラシー、データ分析、デジタルツール、資格取得）を修了した件数（延べ人数）を修了日で数え、前プランまでの累計2,000人に加えた累計です。一人が二つのコースを修了したときは2と数えます。所属は修了日の本務（本務がないときは割合の最も大きい職）によります。並べて示す実人数は、期間内に一つでも修了した職員の数で、その人の最初の修了の月・団体・コースに計上し、前プランまでの累計を含みません。取り消された修了は、延べ人数にも実人数にも数えません。',
    sentence_en:
      'The running total of completions (a person counts once for every course completed) of courses in the staff digital training programme (digital literacy, data analysis, digital tools, exam preparation) by staff of Hiroshima Prefecture and its 23 municipalities, by the date of completion, from 1 April 2024 on, added to the 2,000 of the previous plan. The body is that of the main post (or, without one, the post with the largest share) on that date. The number of different people shown beside it counts each person who completed at least one course, in the month, body and course of that person’s first completion, and does not include the 2,000. A completion that was voided counts in neither.',
    opening_balance: 2000,
    opening_balance_label_ja: '前プランまでの累計（策定時 2,000人）',
    opening_balance_label_en: 'Total of the previous plan (2,000 when this plan was drawn up)',
    annual_floor: null,
  },
  {
    indicator: '2-3-2',
    programme: 'data-analysis',
    sentence_ja:
      '令和6年4月1日以降に、広島県又は県内23市町に所属する職員が、データ分析の区分のコースを修了した件数（延べ人数）を修了日で数えた累計です。前プランからの引継ぎはありません。累計200人と、各年度100人の両方を判定します。所属は修了日の本務（本務がないときは割合の最も大きい職）によります。並べて示す実人数は、その人の最初の修了の月・団体・コースに計上します。取り消された修了は、延べ人数にも実人数にも数えません。',
    sentence_en:
      'The running total of completions (a person counts once for every course completed) of courses in the data analysis category by staff of Hiroshima Prefecture and its 23 municipalities, by the date of completion, from 1 April 2024 on. Nothing is carried over from the previous plan. Both 200 in total and 100 in each fiscal year are judged. The body is that of the main post (or, without one, the post with the largest share) on that date. The number of different people shown beside it is attributed to the month, body and course of a person’s first completion. A completion that was voided counts in neither.',
    opening_balance: 0,
    opening_balance_label_ja: '引継ぎなし（策定時「－」）',
    opening_balance_label_en: 'Nothing carried over (“–” when the plan was drawn up)',
    annual_floor: 100,
  },
];

const RATIO = {
  indicator: '3-2-2',
  sentence_ja:
    '基準日に情報システム人材として指定され、かつ広島県又は県内23市町に在職する職員（休職・育児休業・病気休暇の期間中の職員を除く。）を分母とし、そのうち、基準日に有効な「応用情報技術者試験等」の一覧に載っている試験に合格し、合格発表日が基準日以前であって、本人以外の担当者が合格を確認した職員を分子とする割合です。一人が複数の試験に合格していても1人と数えます。団体別の割合では、基準日の本務（本務がないときは割合の最も大きい職）の団体に計上します。',
  sentence_en:
    'Of the people who on the reference date are designated information-systems staff and hold a post in Hiroshima Prefecture or one of its 23 municipalities (people on leave of absence, parental leave or sick leave that day are left out): the share who have passed an exam that is on the list of qualifying exams in force on the reference date, whose result was announced on or before that date, and whose pass somebody other than the holder has verified. A person counts once, however many exams were passed. By body, a person counts where the main post (or, without one, the post with the largest share) is on the reference date.',
};

/**
 * The two programmes and the first definition of the two counted indicators. A definition that exists is left alone:
 * figures were published under it, and what changes is a new version.
 */
export async function seedProgrammes(client: ClientBase): Promise<void> {
  await upsert(
    client,
    'programme',
    ['code'],
    PROGRAMMES.map(({ code, name_ja, name_en }) => ({ code, name_ja, name_en })),
  );
  for (const { code, categories } of PROGRAMMES) {
    await client.query(
      `insert into programme_category select p.id, unnest($2::text[]) from programme p where p.code = $1
       on conflict do nothing`,
      [code, categories],
    );
  }
  for (const definition of DEFINITIONS) {
    await client.query(
      `insert into indicator_definition (indicator_id, version, valid, method, count_as, programme_id, sentence_ja, sentence_en,
         opening_balance, opening_balance_label_ja, opening_balance_label_en, counts_from, annual_floor)
       select i.id, 1, daterange(t.starts_on, null), 'programme_count', 'completions', p.id, $3, $4, $5, $6, $7, t.starts_on, $8
         from indicator i join plan_period t on t.id = i.plan_period_id, programme p
        where t.code = 'R6-R7' and i.key = $1 and p.code = $2
          and not exists (select from indicator_definition d where d.indicator_id = i.id)`,
      [
        definition.indicator,
        definition.programme,
        definition.sentence_ja,
        definition.sentence_en,
        definition.opening_balance,
        definition.opening_balance_label_ja,
        definition.opening_balance_label_en,
        definition.annual_floor,
      ],
    );
  }
  await client.query(
    `insert into indicator_definition (indicator_id, version, valid, method, designation_kind, pass_counts_from, excluded_absences,
       sentence_ja, sentence_en)
     select i.id, 1, daterange(t.starts_on, null), 'qualified_ratio', 'information_systems', 'announced',
            '{leave_of_absence,parental_leave,sick_leave}', $2, $3
       from indicator i join plan_period t on t.id = i.plan_period_id
      where t.code = 'R6-R7' and i.key = $1 and not exists (select from indicator_definition d where d.indicator_id = i.id)`,
    [RATIO.indicator, RATIO.sentence_ja, RATIO.sentence_en],
  );
}
