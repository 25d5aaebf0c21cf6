import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APPLYING } from './import-plan/applying.js';
import { MATCHING } from './import-plan/matching.js';
import { PLANNING } from './import-plan/planning.js';
import { UNDOING } from './import-plan/undoing.js';

/**
 * What an import would do, row by row, found out by statements over all rows at once. Checking stores the plan; applying
 * makes it again and refuses when it has become another.
 */
export class ImportPlan1764000000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MATCHING);
    await runner.query(PLANNING);
    await runner.query(APPLYING);
    await runner.query(UNDOING);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are never taken back: write the next one.');
  }
}
