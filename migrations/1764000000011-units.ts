import type { MigrationInterface, QueryRunner } from 'typeorm';
import { DRAFT } from './units/draft.js';
import { REVIEW } from './units/review.js';
import { VALIDITY } from './units/validity.js';

/**
 * Units that are valid for a period, and the rebuild of the tree on a day (組織改正): prepared, reviewed, switched. Nothing
 * happens on the day itself: approval writes rows that begin on it. libs/organisation/decisions/0011 says why so.
 */
export class Units1764000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(VALIDITY);
    await runner.query(DRAFT);
    await runner.query(REVIEW);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are never taken back: write the next one.');
  }
}
