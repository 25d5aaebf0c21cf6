/** The way to the screens of 人事課, administrators and auditors. */
export const administrationJa = {
  title: '人事・管理',
  answer: 'あなたの権限でできる業務です。',
  none: 'あなたの権限でできる業務はありません',
  noneBody: '業務で必要なときは、団体のシステム管理者に権限の付与を依頼してください。',
  groups: {
    people: '職員',
    certification: '試験と資格',
    figures: '指標と公表',
    units: '組織',
    access: '権限とログイン',
    records: '記録の管理',
  },
  duties: {
    hire: { name: '職員を採用する', does: '新しい職員を、最初の発令とともに登録します。' },
    imports: {
      name: '職員データを取り込む',
      does: '職員マスタや人事異動のファイルを、確認してから反映します。',
    },
    passImports: {
      name: '合格者一覧を取り込む',
      does: '人事課やIPAの団体申込みの合格者一覧を、確認してからまとめて登録します。',
    },
    designated: {
      name: '情報システム人材',
      does: '指定されている職員を、過去や将来の日付でも一覧できます。',
    },
    exams: { name: '試験の一覧', does: '試験の名称、試験期間、後継を登録し、直します。' },
    qualifyingLists: {
      name: '「応用情報技術者試験等」の一覧',
      does: 'どの試験を数えるかを、案を出す人と承認する人の2人で決めます。',
    },
    examPasses: {
      name: '合格の確認',
      does: '届け出られた合格を証明書類で確かめ、確認済みにするか差し戻します。',
    },
    dashboard: { name: '指標の概況', does: 'プランの指標が期限までに目標に届くかを見ます。' },
    path: {
      name: '合格率75%への道筋',
      does: 'あと何人の合格が必要か、誰が近いか、人事異動の影響を見ます。',
    },
    units: { name: '組織図', does: '団体の組織を、過去や将来の日付でも見られます。' },
    reorganisations: { name: '組織改正', does: '次の組織を準備し、2人で確認して、その日から切り替えます。' },
    qualified: {
      name: '合格率（75%）',
      does: '応用情報技術者試験等の合格率と、動いた理由、対象の職員を、どの日付でも見られます。',
    },
    indicatorReports: {
      name: '指標の報告と承認',
      does: '担当する指標の値を報告し、ほかの職員の報告を承認します。',
    },
    roles: { name: '権限', does: '誰が何をできるかを確かめ、付与し、終了します。' },
    accounts: { name: 'アカウント', does: 'アカウントの作成、パスワードの再発行、終了を行います。' },
    certificationOfficers: {
      name: '資格担当の指名',
      does: '受験の状況を見て合格を確認する職員を指名し、終了します。',
    },
    signOn: { name: '団体の認証基盤', does: '団体のアカウントでのログインを設定します。' },
    publications: {
      name: '指標の公表',
      does: '指標の値を確定し、2人で確認して公表します。訂正も公表します。',
    },
    audit: { name: '監査の記録', does: '誰が、いつ、何を変更したかを検索します。' },
    retention: { name: '保存期間と廃棄', does: '保存期間が満了した記録を、2人で確認して廃棄します。' },
  },
};
