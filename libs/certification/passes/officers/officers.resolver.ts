import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Account,
  accountById,
  Organisation,
  organisationById,
  ViewerCan,
} from '../../../organisation/index.js';
import {
  CurrentActor,
  LocalDateScalar,
  Loaders,
  type Actor,
  type RequestLoaders,
} from '../../../platform/index.js';
import { certifiesPasses, namesOfficers } from '../passes.policy.js';
import { CertificationOfficer } from './certification-officer.entity.js';
import { OfficersService, officerMayEnd } from './officers.service.js';
import { CertificationOfficerInput } from './officers.types.js';

@Resolver(() => CertificationOfficer)
export class OfficersResolver {
  constructor(private readonly officers: OfficersService) {}

  @Query(() => [CertificationOfficer], {
    description: 'Who is or will be named, the latest first. Refuses FORBIDDEN.',
  })
  certificationOfficers(@CurrentActor() actor: Actor): Promise<CertificationOfficer[]> {
    return this.officers.list(actor);
  }

  @Mutation(() => CertificationOfficer, {
    description:
      'Somebody else, who is 人事課 in that scope. Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, SELF_GRANT, ACCOUNT_ENDED, OFFICER_NEEDS_HR, OFFICER_EXISTS.',
  })
  nameCertificationOfficer(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => CertificationOfficerInput }) input: CertificationOfficerInput,
  ): Promise<CertificationOfficer> {
    return this.officers.name(actor, input);
  }

  @Mutation(() => CertificationOfficer, {
    nullable: true,
    description:
      'Without a last day it ends at once; null when it had not begun. Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, CONFLICT.',
  })
  endCertificationOfficer(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('lastDay', { type: () => LocalDateScalar, nullable: true }) lastDay: string | null,
    @Args('reason') reason: string,
  ): Promise<CertificationOfficer | null> {
    return this.officers.end(actor, id, lastDay, reason);
  }

  @ResolveField(() => Account, {
    nullable: true,
    description: 'Null where the viewer may not see the account.',
  })
  account(
    @Parent() officer: CertificationOfficer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<Account | null> {
    return loaders.find(accountById, officer.accountId);
  }

  @ResolveField(() => Organisation, { nullable: true, description: 'Null: of all bodies.' })
  organisation(
    @Parent() officer: CertificationOfficer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<Organisation | null> {
    return officer.orgId ? loaders.find(organisationById, officer.orgId) : Promise.resolve(null);
  }

  @ResolveField(() => Boolean, { description: 'Decided by the very rule that decides the command.' })
  async viewerCanEnd(
    @Parent() officer: CertificationOfficer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<boolean> {
    return (await loaders.find(officerMayEnd, officer.id))?.may_end ?? false;
  }
}

@Resolver(() => ViewerCan)
export class PassesViewerCanResolver {
  constructor(private readonly officers: OfficersService) {}

  @ResolveField(() => Boolean, {
    description: 'Is named to see attempts and to verify passes, and is 人事課.',
  })
  certifyPasses(@Parent() can: ViewerCan, @CurrentActor() actor: Actor): boolean | Promise<boolean> {
    return certifiesPasses(can.roles) && this.officers.isOfficer(actor);
  }

  @ResolveField(() => Boolean, { description: 'Names certification officers, within the own scope.' })
  nameCertificationOfficers(@Parent() can: ViewerCan): boolean {
    return namesOfficers(can.roles);
  }
}
