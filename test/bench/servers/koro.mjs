// Kōro's API as it ships: built, production settings, the web's own documents only, sessions, row-level security.
import { join } from 'node:path';
import { createApp } from '../../../dist/apps/api/src/create-app.js';
import { knownDocuments } from '../../../dist/apps/api/src/documents.js';
import { clock, DATABASE_URL, serving } from './serve.mjs';

const app = await createApp({
  databaseUrl: DATABASE_URL,
  clock,
  settings: { production: true, version: 'bench', mediaFolder: '.', secureCookies: false },
  schemaFile: true,
  jobs: false,
  documents: {
    known: knownDocuments(join(process.cwd(), 'apps/web/src/gql/persisted-documents.json')),
    others: 'closed',
  },
  webFolder: null,
  trustProxy: false,
});
await app.listen(0, '127.0.0.1');
serving(app.getHttpServer().address().port);
