import type { evidenceJa } from '../ja/evidence';

const KINDS: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG image',
  'image/png': 'PNG image',
};

export const evidenceEn: typeof evidenceJa = {
  hint: 'PDF, JPEG or PNG, 10 MB at most.',
  sending: 'Upload',
  sent: (percent) => `${percent}% sent`,
  remove: 'Remove the file',
  file: (name, mediaType, kilobytes) =>
    `${name} (${KINDS[mediaType] ?? mediaType}, ${kilobytes.toLocaleString('en-GB')} kB)`,
};
