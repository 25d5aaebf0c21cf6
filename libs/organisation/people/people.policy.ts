import { Role } from '../../vocabulary/index.js';

/** 人事課: hires, transfers, lets go. Of whom is PostgreSQL's decision: those whose file its body keeps. */
export function managesPeople(roles: readonly Role[]): boolean {
  return roles.includes(Role.hr);
}
