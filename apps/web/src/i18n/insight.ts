import { insightEn } from './en/insight';
import { insightJa } from './ja/insight';
import type { Bilingual } from './text';

export const insightText: Bilingual<typeof insightJa> = { ja: insightJa, en: insightEn };
