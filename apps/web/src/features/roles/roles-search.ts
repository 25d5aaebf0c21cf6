import { Role } from 'vocabulary';
import { pageSearch, type PageSearch } from '../../app/paging';
import { idIn, textIn } from '../../app/search-values';
import type { RoleGrantFilter } from '../../gql/graphql';

export type GrantedRole = Exclude<`${Role}`, 'learner'>;

/** Roles that are granted, from the nearest to the widest. */
export const GRANTED_ROLES: readonly GrantedRole[] = [
  'manager',
  'trainer',
  'coordinator',
  'auditor',
  'hr',
  'admin',
];

export interface RolesSearch extends PageSearch {
  q?: string;
  role?: GrantedRole;
  body?: number;
  ended?: true;
}

/** The server takes no longer search than this. */
export const LONGEST_SEARCH = 100;

export function rolesSearch(search: Record<string, unknown>): RolesSearch {
  return {
    q: textIn(search['q'], LONGEST_SEARCH),
    role: GRANTED_ROLES.find((role) => role === search['role']),
    body: idIn(search['body']),
    ended: search['ended'] === true ? true : undefined,
    ...pageSearch(search),
  };
}

export function roleGrantFilter({ q, role, body, ended }: RolesSearch): RoleGrantFilter {
  return { search: q, role, organisationId: body?.toString(), withEnded: ended };
}
