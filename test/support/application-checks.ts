import { SessionService } from '../../libs/organisation/index.js';
import type { Actor } from '../../libs/platform/index.js';
import { Role } from '../../libs/vocabulary/index.js';
import type { TestApi } from './api.js';

/** Switched off, the application takes every signed-in person for one with every role; PostgreSQL knows better. */
export class ApplicationChecks {
  on = true;

  constructor(api: TestApi) {
    const sessions = api.app.get(SessionService);
    const actorOf = sessions.actorOf.bind(sessions);
    sessions.actorOf = async (token): Promise<Actor> => {
      const actor = await actorOf(token);
      return actor.kind === 'session' && !this.on ? { ...actor, roles: Object.values(Role) } : actor;
    };
  }
}
