import { evidenceEn } from './en/evidence';
import { evidenceJa } from './ja/evidence';
import type { Bilingual } from './text';

export const evidenceText: Bilingual<typeof evidenceJa> = { ja: evidenceJa, en: evidenceEn };
