import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, LocalDateScalar, type Actor } from '../../platform/index.js';
import { DesignationKind } from '../../vocabulary/index.js';
import { DesignatedPeopleService } from './designated-people.service.js';
import { DesignatedPersonConnection } from './designated-people.types.js';

@Resolver(() => DesignatedPersonConnection)
export class DesignatedPeopleResolver {
  constructor(private readonly designated: DesignatedPeopleService) {}

  @Query(() => DesignatedPersonConnection, {
    description:
      'Who counts on a day, past or planned: designated and employed on it, in kana order. Refuses: FORBIDDEN, BAD_INPUT.',
  })
  designatedPeople(
    @CurrentActor() actor: Actor,
    @Args('kind', { type: () => DesignationKind }) kind: DesignationKind,
    @Args('asOf', { type: () => LocalDateScalar }) asOf: string,
    @Args('organisationId', { type: () => ID, nullable: true }) organisationId: string | null,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<DesignatedPersonConnection> {
    return this.designated.page(actor, { kind, asOf, organisationId: organisationId ?? null }, first, after);
  }

  @ResolveField(() => Int, { description: 'The denominator. Counted only when asked for.' })
  totalCount(
    @Parent() connection: DesignatedPersonConnection,
    @CurrentActor() actor: Actor,
  ): Promise<number> {
    return this.designated.count(actor, connection.on);
  }
}
