import { addDays, type LocalDate } from 'vocabulary';
import type { PersonFileFragment } from '../../gql/graphql';

export type PersonFile = PersonFileFragment;
export type Post = PersonFile['timeline'][number];
export type PostState = 'planned' | 'current' | 'past';

interface Days {
  startsOn: LocalDate;
  endsOn: LocalDate | null;
}

export function stateOf({ startsOn, endsOn }: Days, today: LocalDate): PostState {
  if (startsOn > today) return 'planned';
  return endsOn === null || endsOn >= today ? 'current' : 'past';
}

export function currentPosts(file: PersonFile, today: LocalDate): Post[] {
  return file.timeline.filter((post) => stateOf(post, today) === 'current');
}

/** Kinds of post that another body than the employer gives. */
const GUEST_KINDS: readonly string[] = ['HEININ', 'HAKEN', 'JINJI_KORYU', 'KENSHU_HAKEN', 'GYOMU_ITAKU'];

export function isGuestPost({ kind }: Post): boolean {
  return GUEST_KINDS.includes(kind);
}

/** The post that carries the employment today; before it begins or after it has ended, the next or the last one. */
export function mainPost(file: PersonFile, today: LocalDate): Post | undefined {
  const home = file.timeline.filter((post) => !isGuestPost(post) && post.kind !== 'KENMU');
  const current = home.filter((post) => stateOf(post, today) === 'current');
  return current.find(({ kind }) => kind === 'HONMU') ?? current[0] ?? home[0];
}

/** The 本務 that ends on the day before a planned one begins. */
export function postBefore(file: PersonFile, planned: Post): Post | undefined {
  if (planned.kind !== 'HONMU') return undefined;
  const endsOn = addDays(planned.startsOn, -1);
  return file.timeline.find((post) => post.kind === 'HONMU' && post.endsOn === endsOn);
}
