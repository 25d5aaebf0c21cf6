import { registerEn } from './en/register';
import { registerJa } from './ja/register';
import type { Bilingual } from './text';

export const registerText: Bilingual<typeof registerJa> = { ja: registerJa, en: registerEn };
