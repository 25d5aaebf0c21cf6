import { watchEn } from './en/watch';
import { watchJa } from './ja/watch';
import type { Bilingual } from './text';

export const watchText: Bilingual<typeof watchJa> = { ja: watchJa, en: watchEn };
