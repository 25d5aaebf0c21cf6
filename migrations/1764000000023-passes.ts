import type { MigrationInterface, QueryRunner } from 'typeorm';
import { EVIDENCE } from './passes/evidence.js';

/** Evidence files; officers, attempts, passes and registrations. */
export class Passes1764000000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(EVIDENCE);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are never taken back: write the next one.');
  }
}
