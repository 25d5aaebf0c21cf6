import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, Loaders, type Actor, type RequestLoaders } from '../../../platform/index.js';
import { Organisation } from '../../organisation.entity.js';
import { organisationById } from '../../organisation.loader.js';
import { AuditService, changesOf } from './audit.service.js';
import { AuditChange, AuditEvent, AuditEventConnection, AuditEventFilter } from './audit.types.js';

@Resolver(() => AuditEventConnection)
export class AuditResolver {
  constructor(private readonly audit: AuditService) {}

  @Query(() => AuditEventConnection, {
    description:
      'What changed in the bodies that the viewer audits, the newest first. Refuses: FORBIDDEN, BAD_INPUT.',
  })
  auditEvents(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    // Not `| null`: the validation finds the rules of the filter by this very class.
    @Args('filter', { type: () => AuditEventFilter, nullable: true }) filter?: AuditEventFilter,
  ): Promise<AuditEventConnection> {
    return this.audit.events(actor, first, after, filter ?? {});
  }

  @ResolveField(() => Int, { description: 'Counted only when asked for.' })
  totalCount(@Parent() connection: AuditEventConnection, @CurrentActor() actor: Actor): Promise<number> {
    return this.audit.count(actor, connection.filter);
  }
}

@Resolver(() => AuditEvent)
export class AuditEventResolver {
  @ResolveField(() => [AuditChange])
  changes(@Parent() event: AuditEvent): AuditChange[] {
    return changesOf(event);
  }

  @ResolveField(() => Organisation, { nullable: true, description: 'The body that the event belongs to.' })
  organisation(
    @Parent() event: AuditEvent,
    @Loaders() loaders: RequestLoaders,
  ): Promise<Organisation | null> {
    return event.orgId ? loaders.find(organisationById, event.orgId) : Promise.resolve(null);
  }
}
