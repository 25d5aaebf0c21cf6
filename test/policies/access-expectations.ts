import type { MutationExpectation, OpenType, PersonalType, QueryExpectation } from './access-table.js';
import { ACCESS_MUTATIONS, ACCESS_QUERIES, ACCESS_TYPES } from './expectations/access.js';
import { DIRECTORY_QUERIES, DIRECTORY_TYPES } from './expectations/directory.js';
import { EXAMS_MUTATIONS, EXAMS_QUERIES, EXAMS_TYPES } from './expectations/exams.js';
import { IMPORTS_MUTATIONS, IMPORTS_QUERIES, IMPORTS_TYPES } from './expectations/imports.js';
import { INSIGHT_QUERIES, INSIGHT_TYPES } from './expectations/insight.js';
import { PUBLISHING_MUTATIONS, PUBLISHING_QUERIES, PUBLISHING_TYPES } from './expectations/publishing.js';
import { LEARNING_MUTATIONS, LEARNING_QUERIES, LEARNING_TYPES } from './expectations/learning.js';
import { OPEN_DATA_QUERIES, OPEN_DATA_TYPES } from './expectations/open-data.js';
import { ORGANISATION_QUERIES, ORGANISATION_TYPES } from './expectations/organisation.js';
import { OUTLOOK_QUERIES, OUTLOOK_TYPES } from './expectations/outlook.js';
import { PASSES_MUTATIONS, PASSES_QUERIES, PASSES_TYPES } from './expectations/passes.js';
import { PEOPLE_MUTATIONS, PEOPLE_QUERIES, PEOPLE_TYPES } from './expectations/people.js';
import { PRIVACY_MUTATIONS, PRIVACY_QUERIES, PRIVACY_TYPES } from './expectations/privacy.js';
import { RATIO_QUERIES, RATIO_TYPES } from './expectations/ratio.js';
import { REGISTER_MUTATIONS, REGISTER_QUERIES, REGISTER_TYPES } from './expectations/register.js';
import { SIGN_ON_MUTATIONS, SIGN_ON_QUERIES, SIGN_ON_TYPES } from './expectations/sign-on.js';
import { STUDY_MUTATIONS, STUDY_QUERIES, STUDY_TYPES } from './expectations/study.js';
import { UNITS_MUTATIONS, UNITS_QUERIES, UNITS_TYPES } from './expectations/units.js';

// What everybody may read and do. expectations/tables.ts says who is who; the other files there, one a domain, name every
// type, query and mutation of schema.graphql.
//
// A field, a query or a mutation that nothing there tells of fails the test, which then prints the lines to add, as it has
// seen them: read them as a reviewer, and add them or correct the product. So does what is told of something that is no
// longer there.

/** A type is `open`, with the reason why it is about nobody, or `about` people, and then names each of its fields. */
export const TYPES: Record<string, PersonalType | OpenType> = {
  ...ORGANISATION_TYPES,
  ...PEOPLE_TYPES,
  ...UNITS_TYPES,
  ...DIRECTORY_TYPES,
  ...IMPORTS_TYPES,
  ...ACCESS_TYPES,
  ...SIGN_ON_TYPES,
  ...PRIVACY_TYPES,
  ...LEARNING_TYPES,
  ...EXAMS_TYPES,
  ...PASSES_TYPES,
  ...STUDY_TYPES,
  ...INSIGHT_TYPES,
  ...PUBLISHING_TYPES,
  ...REGISTER_TYPES,
  ...OPEN_DATA_TYPES,
  ...RATIO_TYPES,
  ...OUTLOOK_TYPES,
};

/** Whose rows come back, and which roles are refused whatever they ask. */
export const QUERIES: Record<string, QueryExpectation> = {
  ...ORGANISATION_QUERIES,
  ...PEOPLE_QUERIES,
  ...UNITS_QUERIES,
  ...DIRECTORY_QUERIES,
  ...IMPORTS_QUERIES,
  ...ACCESS_QUERIES,
  ...SIGN_ON_QUERIES,
  ...PRIVACY_QUERIES,
  ...LEARNING_QUERIES,
  ...EXAMS_QUERIES,
  ...PASSES_QUERIES,
  ...STUDY_QUERIES,
  ...INSIGHT_QUERIES,
  ...PUBLISHING_QUERIES,
  ...REGISTER_QUERIES,
  ...OPEN_DATA_QUERIES,
  ...RATIO_QUERIES,
  ...OUTLOOK_QUERIES,
};

/** On whom a mutation goes through, and how it is refused on the others. What is refused has written nothing. */
export const MUTATIONS: Record<string, MutationExpectation> = {
  ...PEOPLE_MUTATIONS,
  ...UNITS_MUTATIONS,
  ...IMPORTS_MUTATIONS,
  ...PUBLISHING_MUTATIONS,
  ...REGISTER_MUTATIONS,
  ...ACCESS_MUTATIONS,
  ...SIGN_ON_MUTATIONS,
  ...PRIVACY_MUTATIONS,
  ...LEARNING_MUTATIONS,
  ...EXAMS_MUTATIONS,
  ...PASSES_MUTATIONS,
  ...STUDY_MUTATIONS,
};
