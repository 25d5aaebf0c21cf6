import { accountsEn } from './en/accounts';
import { accountsJa } from './ja/accounts';
import type { Bilingual } from './text';

export const accountsText: Bilingual<typeof accountsJa> = { ja: accountsJa, en: accountsEn };
