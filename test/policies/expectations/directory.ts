import { about, atMost, open, seen } from '../access-table.js';
import type { PersonalType, OpenType, QueryExpectation } from '../access-table.js';
import { GUESTS, LEARNING_OF_STAFF, STAFF_OF_TODAY } from './tables.js';

const NOT_FOR_LEARNERS = { learner: 'FORBIDDEN' } as const;

export const DIRECTORY_TYPES: Record<string, PersonalType | OpenType> = {
  DirectoryConnection: open('a page; the people are in DirectoryRow'),
  DirectoryEdge: about(seen(STAFF_OF_TODAY, 'cursor node')),
  DirectoryRow: about(
    seen(STAFF_OF_TODAY, 'personId name kana staffNumber kind percent position organisationName unitName'),
    seen(GUESTS, 'guest homeOrganisationName'),
    atMost(STAFF_OF_TODAY, 'parentUnitName otherPosts'),
  ),
  DirectoryPost: about(atMost(STAFF_OF_TODAY, 'kind organisationName unitName position percent')),
  DesignatedPersonConnection: open('a page; the people are in DesignatedPerson'),
  DesignatedPersonEdge: about(seen(LEARNING_OF_STAFF, 'cursor node')),
  DesignatedPerson: about(
    seen(LEARNING_OF_STAFF, 'personId name kana staffNumber kind percent position organisationName unitName'),
    seen(LEARNING_OF_STAFF, 'designatedSince'),
    atMost(LEARNING_OF_STAFF, 'away guestPosts'),
  ),
};

export const DIRECTORY_QUERIES: Record<string, QueryExpectation> = {
  directory: { sees: STAFF_OF_TODAY, refused: NOT_FOR_LEARNERS },
  designatedPeople: { sees: LEARNING_OF_STAFF, refused: NOT_FOR_LEARNERS },
};
