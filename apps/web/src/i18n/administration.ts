import { administrationEn } from './en/administration';
import { administrationJa } from './ja/administration';
import type { Bilingual } from './text';

export const administrationText: Bilingual<typeof administrationJa> = {
  ja: administrationJa,
  en: administrationEn,
};
