import { Role } from '../../vocabulary/index.js';

/** Takes in lists of passes: of which body, and whether as a named officer, is PostgreSQL's decision. */
export function importsPasses(roles: readonly Role[]): boolean {
  return roles.includes(Role.hr);
}
