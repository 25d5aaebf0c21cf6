import { readFileSync } from 'node:fs';

const swc = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));
delete swc.exclude;
delete swc.$schema;

const shared = {
  rootDir: '.',
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1', '^vocabulary$': '<rootDir>/libs/vocabulary/index.ts' },
  transform: { '^.+\\.ts$': ['@swc/jest', { ...swc, swcrc: false }] },
};

export default {
  maxWorkers: 2,
  testTimeout: 30_000, // a busy machine is no fault of the product
  projects: [
    // Pure logic and processes: no shared database.
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/apps/web/src/**/*.spec.ts'],
    },
    // Through GraphQL against a real PostgreSQL, one database per worker.
    {
      ...shared,
      displayName: 'integration',
      testMatch: ['<rootDir>/test/{organisation,learning,certification,insight,policies,support}/**/*.spec.ts'],
      globalSetup: '<rootDir>/test/support/global-setup.mjs',
      globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
    },
    // Few and whole: the built product in a real Chromium.
    { ...shared, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.spec.ts'] },
  ],
};
