import { peopleEn } from './en/people';
import { peopleJa } from './ja/people';
import type { Bilingual } from './text';

export const peopleText: Bilingual<typeof peopleJa> = { ja: peopleJa, en: peopleEn };
