import { Role } from '../../vocabulary/index.js';

/** Who is nearest to a pass, and what planned moves do: 人事課. Of whom is row-level decision of PostgreSQL. */
export function plansPasses(roles: readonly Role[]): boolean {
  return roles.includes(Role.hr);
}
