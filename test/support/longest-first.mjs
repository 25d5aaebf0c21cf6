// A worker that begins with a long file last leaves the other one idle. On a fresh clone Jest knows no durations, so the
// long ones are named here; where it knows them, it orders the rest by them.
import Sequencer from '@jest/test-sequencer';

const LONGEST = [
  'test/policies/fuzzer.spec.ts',
  'test/policies/access-matrix.spec.ts',
  'libs/platform/embedded-postgres/crashes.spec.ts',
  'test/learning/plans.spec.ts',
  'test/organisation/import-runs.spec.ts',
  'libs/platform/embedded-postgres/embedded-postgres.spec.ts',
  'test/organisation/directory-plans.spec.ts',
  'test/e2e/journey.spec.ts',
  'test/e2e/every-page-ja.spec.ts',
  'test/e2e/every-page-en.spec.ts',
  'test/e2e/start.spec.ts',
];

/** @param {import('@jest/test-result').Test} test */
function place({ path }) {
  const found = LONGEST.findIndex((file) => path.endsWith(file));
  return found < 0 ? LONGEST.length : found;
}

export default class LongestFirst extends Sequencer {
  /** @param {import('@jest/test-result').Test[]} tests */
  sort(tests) {
    return super.sort(tests).sort((one, other) => place(one) - place(other));
  }
}
