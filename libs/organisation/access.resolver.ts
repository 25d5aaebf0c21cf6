import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  CurrentActor,
  HttpExchange,
  Loaders,
  PublicOperation,
  type Actor,
  RequestContext,
  type RequestLoaders,
} from '../platform/index.js';
import { RoleGrant, SignInSession, Viewer, ViewerCan } from './access.entity.js';
import { seesDirectory, signedIn } from './access.policy.js';
import { Organisation, Person, Unit } from './organisation.entity.js';
import { organisationById, personById, unitById } from './organisation.loader.js';
import { SessionCookie } from './session-cookie.js';
import { SessionService } from './session.service.js';
import { ViewerService } from './viewer.service.js';

@Resolver(() => Viewer)
export class ViewerResolver {
  constructor(
    private readonly viewers: ViewerService,
    private readonly cookie: SessionCookie,
    private readonly sessions: SessionService,
  ) {}

  @PublicOperation()
  @Query(() => Viewer, { nullable: true, description: 'Null while nobody is signed in.' })
  viewer(@CurrentActor() actor: Actor): Promise<Viewer | null> {
    return this.viewers.viewerOf(actor);
  }

  @PublicOperation()
  @Mutation(() => Viewer, {
    description:
      'Sets the session cookie. Refuses: SIGN_IN_FAILED, SIGN_IN_LOCKED (params.until), SIGN_IN_TOO_MANY (params.seconds), PASSWORD_CHANGE_REQUIRED (see replaceOneTimePassword), ONE_TIME_PASSWORD_LAPSED.',
  })
  signIn(
    @Args('login') login: string,
    @Args('password') password: string,
    @HttpExchange() exchange: RequestContext,
  ): Promise<Viewer> {
    return this.cookie.signIn(exchange, { login, password });
  }

  @Mutation(() => Boolean)
  signOut(@HttpExchange() exchange: RequestContext): Promise<boolean> {
    return this.cookie.clearedAfter(exchange, this.sessions.signOut(exchange.actor));
  }

  @Mutation(() => Int, { description: 'Ends every session of the account. Returns how many were open.' })
  signOutEverywhere(@HttpExchange() exchange: RequestContext): Promise<number> {
    return this.cookie.clearedAfter(exchange, this.sessions.signOutEverywhere(exchange.actor));
  }

  @Query(() => [SignInSession], { description: "The viewer's signed-in browsers, the last used first." })
  mySessions(@CurrentActor() actor: Actor): Promise<SignInSession[]> {
    return this.sessions.list(actor);
  }

  @ResolveField(() => Person)
  person(@Parent() viewer: Viewer, @Loaders() loaders: RequestLoaders): Promise<Person> {
    return loaders.get(personById, viewer.personId);
  }

  @ResolveField(() => [RoleGrant])
  roles(@Parent() viewer: Viewer, @CurrentActor() actor: Actor): Promise<RoleGrant[]> {
    return this.viewers.grants(actor, viewer.accountId);
  }
}

@Resolver(() => ViewerCan)
export class ViewerCanResolver {
  @ResolveField(() => Boolean)
  seeDirectory(@Parent() can: ViewerCan): boolean {
    return seesDirectory(can.roles);
  }
}

@Resolver(() => SignInSession)
export class SignInSessionResolver {
  @ResolveField(() => Boolean, { description: 'The browser that asks.' })
  current(@Parent() session: SignInSession, @CurrentActor() actor: Actor): boolean {
    return session.id === signedIn(actor).sessionId;
  }
}

@Resolver(() => RoleGrant)
export class RoleGrantResolver {
  @ResolveField(() => Organisation, { nullable: true })
  organisation(@Parent() grant: RoleGrant, @Loaders() loaders: RequestLoaders): Promise<Organisation | null> {
    return grant.orgId ? loaders.find(organisationById, grant.orgId) : Promise.resolve(null);
  }

  @ResolveField(() => Unit, { nullable: true })
  unit(@Parent() grant: RoleGrant, @Loaders() loaders: RequestLoaders): Promise<Unit | null> {
    return grant.unitId ? loaders.find(unitById, grant.unitId) : Promise.resolve(null);
  }
}
