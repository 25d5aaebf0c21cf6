import { about, atMost, open, seen, table } from './access-table.js';
import type { MutationExpectation, OpenType, PersonalType, QueryExpectation } from './access-table.js';

export const NOBODY = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ·        ·        ·     ·       ·           ·       ·
  unit       ·        ·        ·     ·       ·           ·       ·
  body       ·        ·        ·     ·       ·           ·       ·
  shared     ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ·           ·       ·
  other      ·        ·        ·     ·       ·           ·       ·`;
export const TYPES: Record<string, PersonalType | OpenType> = {};
export const QUERIES: Record<string, QueryExpectation> = {};
export const MUTATIONS: Record<string, MutationExpectation> = {};
void [about, atMost, open, seen];
