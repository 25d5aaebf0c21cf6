import { PUBLISHED } from '../../support/access-register.js';
import { open } from '../access-table.js';
import type { OpenType, PersonalType, QueryExpectation } from '../access-table.js';
import { NOBODY } from './tables.js';

export const OPEN_DATA_TYPES: Record<string, PersonalType | OpenType> = {
  PublicationLink: open('a publication by its title'),
  PublishedDocument: open('what is published; test/insight holds it to no personal datum'),
  PublishedEntry: open('what is published'),
  PublishedFigure: open('what is published'),
  PublishedPlan: open('the plan is published'),
  PublishedRow: open('counts; small ones are not in it'),
  PublishedTable: open('counts; small ones are not in it'),
};

export const OPEN_DATA_QUERIES: Record<string, QueryExpectation> = {
  latestPublished: { sees: NOBODY, public: true },
  published: { sees: NOBODY, public: true, args: () => ({ slug: PUBLISHED }) },
  publishedEntries: { sees: NOBODY, public: true },
};
