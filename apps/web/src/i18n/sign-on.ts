import { signOnEn } from './en/sign-on';
import { signOnJa } from './ja/sign-on';
import type { Bilingual } from './text';

export const signOnText: Bilingual<typeof signOnJa> = { ja: signOnJa, en: signOnEn };
