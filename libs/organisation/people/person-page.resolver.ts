import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, Loaders, type Actor, type RequestLoaders } from '../../platform/index.js';
import { ViewerCan } from '../access.entity.js';
import { Appointment, Organisation, Person } from '../organisation.entity.js';
import { organisationById } from '../organisation.loader.js';
import { Absence } from './absence.entity.js';
import { Designation } from './designation.entity.js';
import { PersonName } from './name.entity.js';
import { managesPeople } from './people.policy.js';
import {
  absencesOfPerson,
  designationsOfPerson,
  namesOfPerson,
  reasonOfName,
  separationsOfPerson,
  timelineOfPerson,
  viewerCanOfPerson,
} from './person-page.loader.js';
import { PersonPageService } from './person-page.service.js';
import { PersonCan } from './person-page.types.js';
import { Separation } from './separation.entity.js';

@Resolver(() => Person)
export class PersonPageResolver {
  constructor(private readonly pages: PersonPageService) {}

  @Query(() => Person, {
    description:
      'Opens the page of a person, which the reading log keeps unless it is one’s own. Refuses NOT_FOUND.',
  })
  person(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Person> {
    return this.pages.open(actor, id);
  }

  @ResolveField(() => [Appointment], {
    description:
      'Posts of all bodies for the person and whoever keeps the file, else the readable ones; the latest first.',
  })
  timeline(@Parent() person: Person, @Loaders() loaders: RequestLoaders): Promise<Appointment[]> {
    return loaders.get(timelineOfPerson, person.id);
  }

  @ResolveField(() => [PersonName], { description: 'The name of today first.' })
  names(@Parent() person: Person, @Loaders() loaders: RequestLoaders): Promise<PersonName[]> {
    return loaders.get(namesOfPerson, person.id);
  }

  @ResolveField(() => [Absence], { description: 'Empty for those who may not know.' })
  absences(@Parent() person: Person, @Loaders() loaders: RequestLoaders): Promise<Absence[]> {
    return loaders.get(absencesOfPerson, person.id);
  }

  @ResolveField(() => [Designation])
  designations(@Parent() person: Person, @Loaders() loaders: RequestLoaders): Promise<Designation[]> {
    return loaders.get(designationsOfPerson, person.id);
  }

  @ResolveField(() => [Separation], { description: 'For the person and whoever keeps the file.' })
  separations(@Parent() person: Person, @Loaders() loaders: RequestLoaders): Promise<Separation[]> {
    return loaders.get(separationsOfPerson, person.id);
  }

  @ResolveField(() => PersonCan)
  viewerCan(@Parent() person: Person, @Loaders() loaders: RequestLoaders): Promise<PersonCan> {
    return loaders.get(viewerCanOfPerson, person.id);
  }
}

@Resolver(() => PersonName)
export class PersonNameResolver {
  @ResolveField(() => String, {
    nullable: true,
    description: 'Why the name changed, for the person and whoever keeps the file.',
  })
  reason(@Parent() name: PersonName, @Loaders() loaders: RequestLoaders): Promise<string | null> {
    return loaders.find(reasonOfName, name.id);
  }
}

@Resolver(() => Separation)
export class SeparationResolver {
  @ResolveField(() => Organisation)
  organisation(@Parent() separation: Separation, @Loaders() loaders: RequestLoaders): Promise<Organisation> {
    return loaders.get(organisationById, separation.orgId);
  }
}

@Resolver(() => ViewerCan)
export class ViewerCanManagePeopleResolver {
  @ResolveField(() => Boolean, { description: '人事課: hires and appoints people of its bodies.' })
  managePeople(@Parent() can: ViewerCan): boolean {
    return managesPeople(can.roles);
  }
}
