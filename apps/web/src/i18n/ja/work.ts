/** Words that the work screens (dashboard, drill-down, directory, register) share. */
export const workJa = {
  forbidden: {
    title: 'この画面を見る権限がありません',
    body: '研修担当、人事課、市町担当、所属長など、職員の記録を扱う人のための画面です。',
    hint: '自分の受講と修了の記録は、ホームと「修了の記録」で見られます。業務で必要なときは、所属の研修担当に権限の付与を依頼してください。今の権限は、アカウントの画面で確かめられます。',
    toHome: 'ホームへ戻る',
    toAccount: '自分の権限を確かめる',
  },
  filters: '絞り込み',
  allBodies: 'すべての団体',
  allUnits: 'すべての所属',
  allCourses: 'すべてのコース',
  allYears: 'すべての年度',
  body: '団体',
  unit: '所属',
  course: 'コース',
  fiscalYear: '年度',
  clear: '条件をすべて外す',
  firstPage: '最初のページへ',
};
