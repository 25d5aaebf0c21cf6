import type { ClientBase } from 'pg';
import { seedExams } from './exams.js';
import { seedPlan } from './plan.js';
import { seedProgrammes } from './programmes.js';
import { readTable } from './read-table.js';
import { seedStudyTopics } from './study-topics.js';
import { seedRegister } from './register.js';
import { upsert } from './upsert.js';

export interface ReferenceSource {
  /** The folder that holds the tables; the compiled code stands elsewhere. */
  folder: URL | string;
}

/**
 * Real reference data: bodies, syllabus versions, exams, the plan and its indicators. May run at every start: a second
 * run changes nothing, and a corrected table corrects its rows. Runs in the caller's transaction, as the owner.
 */
export async function seedReference(client: ClientBase, { folder }: ReferenceSource): Promise<void> {
  await seedOrganisations(client, folder);
  await seedSyllabusVersions(client, folder);
  await seedExams(client, folder);
  await seedStudyTopics(client, folder);
  await seedPlan(client, folder);
  await seedProgrammes(client);
  await seedRegister(client);
}

async function seedOrganisations(client: ClientBase, folder: URL | string): Promise<void> {
  const rows = await readTable(folder, 'municipalities_hiroshima.tsv');
  await upsert(
    client,
    'organisation',
    ['code6'],
    rows.map((row) => ({
      code6: row.text('code6'),
      kind: row.text('kind'),
      name: row.text('name'),
      name_kana: row.text('kana'),
      name_romaji: row.text('romaji'),
      dxship: row.flag('dxship_15_as_of_2025_08'),
    })),
  );
}

async function seedSyllabusVersions(client: ClientBase, folder: URL | string): Promise<void> {
  const rows = await readTable(folder, 'ip_syllabus_versions.tsv');
  await upsert(
    client,
    'syllabus_version',
    ['version'],
    rows.map((row) => ({
      version: row.text('version'),
      applies_from: row.text('applies_from'),
      change: row.text('change'),
      confidence: row.text('confidence'),
    })),
  );
}
