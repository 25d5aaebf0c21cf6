import { publishingEn } from './en/publishing';
import { publishingJa } from './ja/publishing';
import type { Bilingual } from './text';

export const publishingText: Bilingual<typeof publishingJa> = { ja: publishingJa, en: publishingEn };
