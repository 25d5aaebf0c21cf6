// npm run codegen: the committed contracts. schema.graphql from the API's classes, typed documents of the web app from it.
// With --check nothing is written, and a difference fails.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, ensureInstalled, orExit, ROOT, run } from './steps.mjs';

const check = process.argv.includes('--check');
const committed = join(ROOT, 'apps/api/schema.graphql');

await ensureInstalled();
const folder = mkdtempSync(join(tmpdir(), 'koro-schema-'));
try {
  const file = join(folder, 'schema.graphql');
  orExit(await run('Building the API', bin('nest'), ['build', 'api']), 'The API could not be built.');
  orExit(
    await run('Schema', process.execPath, ['dist/apps/api/src/print-schema.js', file]),
    'The schema could not be made.',
  );
  const made = readFileSync(file, 'utf8');
  if (check && made !== readFileSync(committed, 'utf8')) {
    process.stderr.write(
      'apps/api/schema.graphql is not what the classes say: run npm run codegen and commit it.\n',
    );
    process.exit(1);
  }
  if (!check) writeFileSync(committed, made);
} finally {
  rmSync(folder, { recursive: true });
}
const args = ['--config', 'apps/web/codegen.ts', ...(check ? ['--check'] : [])];
orExit(
  await run('Typed documents', bin('graphql-codegen'), args),
  'The typed documents of apps/web are not those of its queries: run npm run codegen.',
);
