import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ATTEMPTS } from './passes/attempts.js';
import { EVIDENCE } from './passes/evidence.js';
import { HELD } from './passes/held-records.js';
import { OFFICERS } from './passes/officers.js';
import { PASSES } from './passes/passes.js';
import { REGISTRATIONS } from './passes/registrations.js';
import { holdRecords } from './privacy/hold-records.js';

/** Evidence files; officers, attempts, passes and registrations. */
export class Passes1764000000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [EVIDENCE, OFFICERS, ATTEMPTS, PASSES, REGISTRATIONS]) await runner.query(part);
    await holdRecords(runner, 1100, HELD);
  }

  async down(): Promise<void> {
    throw new Error('Migrations are never taken back: write the next one.');
  }
}
