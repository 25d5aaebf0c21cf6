import type { HomeEnrolment } from './home-query';

/** Where the learner stopped last comes first; what was never begun follows, the nearest due date before the others. */
export function inOrderOfResuming(enrolments: readonly HomeEnrolment[]): HomeEnrolment[] {
  return [...enrolments].sort(
    (a, b) =>
      descending(a.lastActiveAt ?? '', b.lastActiveAt ?? '') ||
      ascending(a.dueOn ?? '9999', b.dueOn ?? '9999'),
  );
}

function ascending(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function descending(a: string, b: string): number {
  return ascending(b, a);
}
