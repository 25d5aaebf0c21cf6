import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, LocalDateScalar, type Actor } from '../../platform/index.js';
import { QualifiedReason } from '../../vocabulary/index.js';
import { QualifiedChangesService } from './qualified-changes.service.js';
import { QualifiedChangeConnection, QualifiedChanges } from './qualified-changes.types.js';

@Resolver(() => QualifiedChanges)
export class QualifiedChangesResolver {
  constructor(private readonly changes: QualifiedChangesService) {}

  @Query(() => QualifiedChanges, {
    description:
      'What moved the 75 % between two days, for HR; days to come with what is planned. Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, PERIOD_REVERSED.',
  })
  qualifiedChanges(
    @CurrentActor() actor: Actor,
    @Args('from', { type: () => LocalDateScalar }) from: string,
    @Args('to', { type: () => LocalDateScalar }) to: string,
    @Args('organisationId', { type: () => ID, nullable: true }) organisationId: string | null,
  ): Promise<QualifiedChanges> {
    return this.changes.between(actor, { from, to, organisationId: organisationId ?? null });
  }

  @ResolveField(() => QualifiedChangeConnection, {
    description: 'Everybody who counts differently, in kana order. Refuses: BAD_INPUT.',
  })
  people(
    @Parent() changes: QualifiedChanges,
    @CurrentActor() actor: Actor,
    @Args('reason', { type: () => QualifiedReason, nullable: true }) reason: QualifiedReason | null,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<QualifiedChangeConnection> {
    return this.changes.people(actor, changes.between, reason ?? null, first, after);
  }
}
