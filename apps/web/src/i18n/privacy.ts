import { privacyEn } from './en/privacy';
import { privacyJa } from './ja/privacy';
import type { Bilingual } from './text';

export const privacyText: Bilingual<typeof privacyJa> = { ja: privacyJa, en: privacyEn };
