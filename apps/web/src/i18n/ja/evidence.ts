const KINDS: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': '画像（JPEG）',
  'image/png': '画像（PNG）',
};

export const evidenceJa = {
  hint: 'PDF、JPEG、PNGのいずれか。10MBまで。',
  sending: '送信の進み具合',
  sent: (percent: number) => `${percent}%送信しました`,
  remove: 'ファイルを外す',
  file: (name: string, mediaType: string, kilobytes: number) =>
    `${name}（${KINDS[mediaType] ?? mediaType}、${kilobytes.toLocaleString('ja-JP')}KB）`,
};
