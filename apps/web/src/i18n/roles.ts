import { rolesEn } from './en/roles';
import { rolesJa } from './ja/roles';
import type { Bilingual } from './text';

export const rolesText: Bilingual<typeof rolesJa> = { ja: rolesJa, en: rolesEn };
