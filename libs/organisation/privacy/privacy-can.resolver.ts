import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ViewerCan } from '../access.entity.js';
import { disclosesForOthers, reviewsPurge, searchesAudit } from './privacy.policy.js';

@Resolver(() => ViewerCan)
export class PrivacyCanResolver {
  @ResolveField(() => Boolean)
  searchAudit(@Parent() can: ViewerCan): boolean {
    return searchesAudit(can.roles);
  }

  @ResolveField(() => Boolean)
  reviewPurge(@Parent() can: ViewerCan): boolean {
    return reviewsPurge(can.roles);
  }

  @ResolveField(() => Boolean)
  discloseForOthers(@Parent() can: ViewerCan): boolean {
    return disclosesForOthers(can.roles);
  }
}
