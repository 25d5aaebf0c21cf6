import type { Actor, RequestLoaders } from '../../platform/index.js';
import type { DecisionViewerCan } from './figure.types.js';
import { ownDuties } from './register.loader.js';

/** Which buttons work: the rules behind the commands, for somebody who looks at one thing that waits. */
export async function decisionOf(
  actor: Actor,
  loaders: RequestLoaders,
  waiting: boolean,
  indicatorId: string,
  askedById: string | null,
): Promise<DecisionViewerCan> {
  const { approve } = await loaders.get(ownDuties, indicatorId);
  const own = actor.kind === 'session' && actor.accountId === askedById;
  return { decide: waiting && approve && !own, withdraw: waiting && own };
}
