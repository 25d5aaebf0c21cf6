/** The way to the screens of 人事課, administrators and auditors. */
export const administrationJa = {
  title: '人事・管理',
  answer: 'あなたの権限でできる業務です。',
  none: 'あなたの権限でできる業務はありません',
  noneBody: '業務で必要なときは、団体のシステム管理者に権限の付与を依頼してください。',
  groups: { people: '職員', figures: '指標', units: '組織', access: '権限とログイン', records: '記録の管理' },
  duties: {
    hire: { name: '職員を採用する', does: '新しい職員を、最初の発令とともに登録します。' },
    imports: {
      name: '職員データを取り込む',
      does: '職員マスタや人事異動のファイルを、確認してから反映します。',
    },
    designated: {
      name: '情報システム人材',
      does: '指定されている職員を、過去や将来の日付でも一覧できます。',
    },
    dashboard: { name: '指標の概況', does: 'プランの指標が期限までに目標に届くかを見ます。' },
    path: {
      name: '合格率75%への道筋',
      does: 'あと何人の合格が必要か、誰が近いか、人事異動の影響を見ます。',
    },
    units: { name: '組織図', does: '団体の組織を、過去や将来の日付でも見られます。' },
    reorganisations: { name: '組織改正', does: '次の組織を準備し、2人で確認して、その日から切り替えます。' },
    roles: { name: '権限', does: '誰が何をできるかを確かめ、付与し、終了します。' },
    accounts: { name: 'アカウント', does: 'アカウントの作成、パスワードの再発行、終了を行います。' },
    signOn: { name: '団体の認証基盤', does: '団体のアカウントでのログインを設定します。' },
    audit: { name: '監査の記録', does: '誰が、いつ、何を変更したかを検索します。' },
    retention: { name: '保存期間と廃棄', does: '保存期間が満了した記録を、2人で確認して廃棄します。' },
  },
};
