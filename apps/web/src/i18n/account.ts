import { accountEn } from './en/account';
import { accountJa } from './ja/account';
import type { Bilingual } from './text';

export const accountText: Bilingual<typeof accountJa> = { ja: accountJa, en: accountEn };
