import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, Loaders, type Actor, type RequestLoaders } from '../platform/index.js';
import { Appointment, Organisation, Person, Unit } from './organisation.entity.js';
import { appointmentsOfPerson, organisationById, unitById } from './organisation.loader.js';
import { OrganisationService } from './organisation.service.js';

@Resolver(() => Organisation)
export class OrganisationResolver {
  constructor(private readonly organisations: OrganisationService) {}

  @Query(() => [Organisation], { name: 'organisations', description: 'The 24 bodies, by code.' })
  list(@CurrentActor() actor: Actor): Promise<Organisation[]> {
    return this.organisations.list(actor);
  }
}

@Resolver(() => Person)
export class PersonResolver {
  @ResolveField(() => [Appointment], { description: 'Posts that run today, the 本務 first.' })
  appointments(@Parent() person: Person, @Loaders() loaders: RequestLoaders): Promise<Appointment[]> {
    return loaders.get(appointmentsOfPerson, person.id);
  }
}

@Resolver(() => Appointment)
export class AppointmentResolver {
  @ResolveField(() => Organisation)
  organisation(
    @Parent() appointment: Appointment,
    @Loaders() loaders: RequestLoaders,
  ): Promise<Organisation> {
    return loaders.get(organisationById, appointment.orgId);
  }

  @ResolveField(() => Unit)
  unit(@Parent() appointment: Appointment, @Loaders() loaders: RequestLoaders): Promise<Unit> {
    return loaders.get(unitById, appointment.unitId);
  }
}
