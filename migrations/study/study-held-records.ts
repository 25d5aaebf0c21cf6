const OF_PERSON = 'r.person_id = $1';
const EXAM = `(select e.name_ja from exam e where e.code = r.exam_code)`;
const day = (instant: string): string => `(${instant} at time zone 'Asia/Tokyo')::date`;
const OTHERS_JA = 'ほかの職員に関する情報のため';
const OTHERS_EN = 'It is about other members of staff.';
const STUDY_JA = '本人が試験の学習を計画し、資格取得に向けた支援を受けるため';
const STUDY_EN = 'For the person to plan the study for an exam, and to be supported on the way';
const IMPORT_JA = '団体が把握している試験の合格を登録し、誤りがあれば元に戻すため';
const IMPORT_EN = 'To enter the passes that a body knows of, and to take them back when they were wrong';

/** Lines of held_record for migration 0024, in the columns of the table. */
export const STUDY_HELD_RECORDS = [
  {
    name: 'study_plan',
    table_name: 'study_plan',
    ordinal: 1200,
    title_ja: '学習計画',
    title_en: 'Study plans',
    purpose_ja: STUDY_JA,
    purpose_en: STUDY_EN,
    leads_by: OF_PERSON,
    left_out: [],
    words: { exam: EXAM },
    row_key: 'r.id::text',
    retention_years: 1,
    finished_on: day('r.ended_at'),
  },
  {
    name: 'study_milestone',
    table_name: 'study_milestone',
    ordinal: 1210,
    title_ja: '学習計画の項目',
    title_en: 'Milestones of study plans',
    purpose_ja: STUDY_JA,
    purpose_en: STUDY_EN,
    leads_by: 'exists (select from study_plan p where p.id = r.plan_id and p.person_id = $1)',
    left_out: [],
    words: { topic: '(select t.name_ja from study_topic t where t.id = r.topic_id)' },
    retention_years: 1,
  },
  {
    name: 'mock_result',
    table_name: 'mock_result',
    ordinal: 1220,
    title_ja: '模擬試験の結果',
    title_en: 'Results of mock tests',
    purpose_ja: STUDY_JA,
    purpose_en: STUDY_EN,
    leads_by: OF_PERSON,
    left_out: [],
    words: {},
    retention_years: 1,
  },
  {
    name: 'pass_import',
    table_name: 'pass_import',
    ordinal: 1230,
    title_ja: '合格者一覧の取込み',
    title_en: 'Imports of lists of passes',
    purpose_ja: IMPORT_JA,
    purpose_en: IMPORT_EN,
    leads_by: 'exists (select from pass_import_row i where i.import_id = r.id and i.person_id = $1)',
    left_out: ['uploaded_by', 'applied_by', 'taken_back_by'],
    left_out_ja: OTHERS_JA,
    left_out_en: OTHERS_EN,
    words: { organisation: '(select o.name from organisation o where o.id = r.org_id)' },
    row_key: 'r.id::text',
    retention_years: 1,
    finished_on: day('coalesce(r.taken_back_at, r.applied_at, r.uploaded_at)'),
  },
  {
    name: 'pass_import_row',
    table_name: 'pass_import_row',
    ordinal: 1240,
    title_ja: '取り込んだ合格者一覧の行',
    title_en: 'Rows of imported lists of passes',
    purpose_ja: IMPORT_JA,
    purpose_en: IMPORT_EN,
    leads_by: OF_PERSON,
    left_out: [],
    words: {},
    retention_years: 1,
  },
];
