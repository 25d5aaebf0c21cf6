const n = (value: number): string => value.toLocaleString('ja-JP');

export const exportJa = {
  open: (count: number) => `${n(count)}件をファイルに保存`,
  pending: '作成しています…',
  failed: 'ファイルを作成できませんでした',
  care: '氏名を含みます。取扱いに注意してください。誰の情報を書き出したかは記録され、本人も確認できます。',
  formats: {
    xlsx: { name: 'Excel（XLSX）', use: '職員番号の先頭の0も、そのまま残ります。' },
    csv: { name: 'CSV（UTF-8、BOM付き）', use: 'すべての文字を保存できます。Excelでも開けます。' },
    'csv-cp932': {
      name: 'CSV（Shift_JIS、CP932）',
      use: '古いシステムへの取込み用です。表せない文字があれば、保存する前にお知らせします。',
    },
  },
  unencodable: {
    title: (rows: number) => `CP932で表せない文字を含む行が${n(rows)}行あります`,
    body: '別の文字に置き換えることはしません。ExcelまたはUTF-8のCSVなら、すべての行を保存できます。CP932で保存する場合は、これらの行を表から除き、ファイルの末尾に文字コードを添えて記載します。',
    caption: 'CP932で表せない文字を含む行',
    row: '行',
    column: '項目',
    text: '内容',
    characters: '表せない文字',
    more: (rows: number) => `ほかに${n(rows)}行あります。`,
    omit: (rows: number) => `${n(rows)}行を除いて保存`,
  },
};
