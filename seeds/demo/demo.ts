import type { ClientBase } from 'pg';
import { seedAccounts } from './accounts.js';
import { seedCertification } from './certification.js';
import { seedCourses } from './courses.js';
import { seedExamReform } from './exams.js';
import { seedLearning } from './learning.js';
import { seedPublishing } from './publishing.js';
import { seedPasses } from './passes.js';
import { seedPlannedMoves } from './planned-moves.js';
import { seedReadings } from './readings.js';
import { seedStudyPlans } from './study-plans.js';
import { seedFigures } from './figures.js';
import { seedWorkforce } from './workforce.js';

export interface DemoSource {
  /** Holds a folder for every course: course.json, video, poster, captions, chapters. */
  coursesFolder: string;
  /** The media storage; made where it is missing. */
  mediaFolder: string;
  /** Argon2id hash of the one password of all demo accounts. */
  passwordHash: string;
}

// Row by row they would cost more than the load itself. The rollup is rebuilt afterwards, and an audit trail of made-up
// people arriving tells nobody anything; every rule of the schema stays on.
const SILENCED = [
  ['unit', 'audit'],
  ['person', 'audit'],
  ['person_name', 'audit'],
  ['appointment', 'audit'],
  ['designation', 'audit'],
  ['absence', 'audit'],
  ['completion', 'audit'],
  ['completion', 'rollup'],
  ...['designation', 'appointment', 'absence', 'exam_pass'].map(
    (table) => [table, 'qualified_added'] as const,
  ),
  ['qualifying_list', 'qualified_changed'],
] as const;

/**
 * The demonstration: 4,000 fictional people, their courses and their history up to 2025-11-19. Fills only a database
 * that knows nobody yet. Runs in the caller's transaction, as the owner; the same at every run, whatever the clock says.
 */
export async function seedDemo(
  client: ClientBase,
  { coursesFolder, mediaFolder, passwordHash }: DemoSource,
): Promise<void> {
  const found = await client.query('select from person limit 1');
  if (found.rows.length > 0) return;

  // What is audited happened, as far as the trail can tell, on the first day of the record.
  await client.query(
    "select set_config('app.kind', 'system', true), set_config('app.now', '2024-04-01 09:00+09', true)",
  );
  for (const [table, trigger] of SILENCED)
    await client.query(`alter table ${table} disable trigger ${trigger}`);
  const workforce = await seedWorkforce(client);
  const courses = await seedCourses(client, { coursesFolder, mediaFolder });
  const accounts = await seedAccounts(client, workforce, passwordHash);
  await seedLearning(client, workforce, courses, accounts);
  await seedReadings(client, workforce, accounts);
  await seedCertification(client, workforce, accounts);
  await seedExamReform(client, accounts);
  await seedStudyPlans(client, workforce);
  await seedPasses(client, workforce, accounts);
  await seedFigures(client, accounts);
  await seedPlannedMoves(client);
  await client.query('select rebuild_programme_rollup(), rebuild_qualified_spans()');
  await seedPublishing(client, accounts);
  for (const [table, trigger] of SILENCED)
    await client.query(`alter table ${table} enable trigger ${trigger}`);
  await client.query("select set_config('app.kind', '', true), set_config('app.now', '', true)");
}
