import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  CurrentActor,
  Loaders,
  PublicOperation,
  type Actor,
  type RequestLoaders,
} from '../../platform/index.js';
import { ViewerCan } from '../access.entity.js';
import { signedIn } from '../access.policy.js';
import { Organisation, Unit } from '../organisation.entity.js';
import { organisationById, unitById } from '../organisation.loader.js';
import { IdentityGroupRole, IdentityProvider } from './identity-provider.entity.js';
import { IdentityProviderService } from './identity-provider.service.js';
import {
  GroupRoleInput,
  IdentityProviderInput,
  SignOnAddresses,
  SignOnChoice,
} from './identity-provider.types.js';
import { configuresSignOn } from './sign-on.policy.js';

@Resolver(() => IdentityProvider)
export class IdentityProviderResolver {
  constructor(private readonly providers: IdentityProviderService) {}

  @Query(() => [IdentityProvider], {
    description: 'Providers of the bodies that the viewer administers. Refuses: FORBIDDEN.',
  })
  identityProviders(@CurrentActor() actor: Actor): Promise<IdentityProvider[]> {
    return this.providers.list(actor);
  }

  @Query(() => SignOnAddresses, { description: 'Refuses: FORBIDDEN.' })
  signOnAddresses(@CurrentActor() actor: Actor): SignOnAddresses {
    return this.providers.addresses(actor);
  }

  @Mutation(() => IdentityProvider, {
    description:
      'Sets up the body’s provider, or changes it. Disabling ends the sessions and roles that it gave. ' +
      'Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, SIGN_ON_ISSUER, SIGN_ON_CLIENT_IN_USE.',
  })
  saveIdentityProvider(
    @CurrentActor() actor: Actor,
    @Args('input') input: IdentityProviderInput,
  ): Promise<IdentityProvider> {
    return this.providers.save(actor, input);
  }

  @ResolveField(() => Organisation)
  organisation(
    @Parent() provider: IdentityProvider,
    @Loaders() loaders: RequestLoaders,
  ): Promise<Organisation> {
    return loaders.get(organisationById, provider.orgId);
  }

  @ResolveField(() => [IdentityGroupRole], { description: 'By the name of the group.' })
  groupRoles(
    @Parent() provider: IdentityProvider,
    @CurrentActor() actor: Actor,
  ): Promise<IdentityGroupRole[]> {
    return this.providers.groupRoles(actor, provider.id);
  }
}

@Resolver(() => IdentityGroupRole)
export class IdentityGroupRoleResolver {
  constructor(private readonly providers: IdentityProviderService) {}

  @Mutation(() => IdentityGroupRole, {
    description:
      'Gives a role to a group of the provider. hr and admin wait for the approval of a second administrator. ' +
      'Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, SIGN_ON_GROUP_ROLE_EXISTS.',
  })
  saveGroupRole(
    @CurrentActor() actor: Actor,
    @Args('input') input: GroupRoleInput,
  ): Promise<IdentityGroupRole> {
    return this.providers.saveGroupRole(actor, input);
  }

  @Mutation(() => IdentityGroupRole, {
    description: 'Refuses: FORBIDDEN, NOT_FOUND, CONFLICT, SIGN_ON_OTHER_ADMIN.',
  })
  approveGroupRole(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<IdentityGroupRole> {
    return this.providers.approveGroupRole(actor, id);
  }

  @Mutation(() => Boolean, { description: 'Ends the roles that it gave. Refuses: FORBIDDEN, NOT_FOUND.' })
  removeGroupRole(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    return this.providers.removeGroupRole(actor, id);
  }

  @ResolveField(() => Unit, { nullable: true, description: 'Null: the whole body.' })
  unit(@Parent() mapping: IdentityGroupRole, @Loaders() loaders: RequestLoaders): Promise<Unit | null> {
    return mapping.unitId ? loaders.find(unitById, mapping.unitId) : Promise.resolve(null);
  }

  @ResolveField(() => Boolean, { description: 'The viewer made it, and so cannot approve it.' })
  madeByViewer(@Parent() mapping: IdentityGroupRole, @CurrentActor() actor: Actor): boolean {
    return mapping.madeBy === signedIn(actor).accountId;
  }
}

@Resolver(() => SignOnChoice)
export class SignOnChoiceResolver {
  constructor(private readonly providers: IdentityProviderService) {}

  @PublicOperation()
  @Query(() => [SignOnChoice], { description: 'What the sign-in screen offers beside the password.' })
  signOnChoices(): Promise<SignOnChoice[]> {
    return this.providers.choices();
  }

  @ResolveField(() => Organisation)
  organisation(@Parent() choice: SignOnChoice, @Loaders() loaders: RequestLoaders): Promise<Organisation> {
    return loaders.get(organisationById, choice.orgId);
  }
}

@Resolver(() => ViewerCan)
export class ViewerCanConfigureSignOnResolver {
  @ResolveField(() => Boolean)
  configureSignOn(@Parent() can: ViewerCan): boolean {
    return configuresSignOn(can.roles);
  }
}
