import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, LocalDateScalar, type Actor } from '../../platform/index.js';
import { QualifiedPeopleService } from './qualified-people.service.js';
import { QualifiedPersonConnection } from './qualified-people.types.js';

@Resolver(() => QualifiedPersonConnection)
export class QualifiedPeopleResolver {
  constructor(private readonly people: QualifiedPeopleService) {}

  @Query(() => QualifiedPersonConnection, {
    description:
      'The people behind the 75 % of a day, in kana order; days to come for HR alone. Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT.',
  })
  qualifiedPeople(
    @CurrentActor() actor: Actor,
    @Args('asOf', { type: () => LocalDateScalar }) asOf: string,
    @Args('organisationId', { type: () => ID, nullable: true }) organisationId: string | null,
    @Args('qualified', {
      type: () => Boolean,
      nullable: true,
      description: 'True: only the numerator; false: only the others.',
    })
    qualified: boolean | null,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<QualifiedPersonConnection> {
    const on = { asOf, organisationId: organisationId ?? null, qualified: qualified ?? null };
    return this.people.page(actor, on, first, after);
  }

  @ResolveField(() => Int, { description: 'Counted only when asked for.' })
  totalCount(@Parent() connection: QualifiedPersonConnection, @CurrentActor() actor: Actor): Promise<number> {
    return this.people.count(actor, connection.on);
  }
}
