import { about, atMost, open, seen } from '../access-table.js';
import type { PersonalType, OpenType, QueryExpectation } from '../access-table.js';
import { NOBODY, ONESELF, PAGES } from './tables.js';

export const ORGANISATION_TYPES: Record<string, PersonalType | OpenType> = {
  Instance: open('how this instance tells the time'),
  PageInfo: about(atMost(PAGES, 'endCursor hasNextPage')),

  Organisation: open('the 24 bodies are public knowledge'),
  Viewer: about(seen(ONESELF, 'accountId login person can'), atMost(ONESELF, 'roles')),
  ViewerCan: open('what a role may do, whoever holds it'),
};

export const ORGANISATION_QUERIES: Record<string, QueryExpectation> = {
  instance: { sees: NOBODY, public: true },
  viewer: { sees: ONESELF, public: true },
  organisations: { sees: NOBODY },
};
