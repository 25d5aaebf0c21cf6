import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

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

// What the integration tests take from their worker (test/support/shared): the product, and the packages by whose classes
// they ask it for a part, replace one, or send it a query.
const SHARED_PACKAGES = '/node_modules/(?:@nestjs/common/index.js|typeorm/index.mjs|pg/esm/index.mjs)$';
const ROOT = fileURLToPath(new URL('.', import.meta.url)).replace(/[^\w/]/g, '\\$&');
const SHARED_SOURCES = `^${ROOT}(?:libs|apps/api/src)/.+\\.ts$`;
const sharedModule = '<rootDir>/test/support/shared/module.mjs';

export default {
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
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
      testEnvironment: '<rootDir>/test/support/shared/environment.mjs',
      transform: { [SHARED_SOURCES]: sharedModule, [SHARED_PACKAGES]: sharedModule, ...shared.transform },
      transformIgnorePatterns: [SHARED_PACKAGES.replace('(?:', '(?!')],
      testMatch: [
        '<rootDir>/test/{organisation,learning,certification,insight,policies,support}/**/*.spec.ts',
      ],
      globalSetup: '<rootDir>/test/support/global-setup.mjs',
      globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
    },
    // Few and whole: the built product in a real Chromium.
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/e2e/**/*.spec.ts'],
      globalSetup: '<rootDir>/test/e2e/global-setup.mjs',
      globalTeardown: '<rootDir>/test/e2e/global-teardown.mjs',
    },
  ],
};
