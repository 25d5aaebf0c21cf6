import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { EvidenceFile, evidenceFileById, Person, personById } from '../../../organisation/index.js';
import {
  CurrentActor,
  LocalDateScalar,
  Loaders,
  type Actor,
  type RequestLoaders,
} from '../../../platform/index.js';
import { SecurityRegistration, SecurityTerm } from './registration.entities.js';
import {
  coursesOfTerm,
  registrationFacts,
  termMayBeDecided,
  termsOfRegistration,
} from './registration.loader.js';
import { RegistrationService } from './registration.service.js';
import {
  SecurityRegistrationConnection,
  SecurityRegistrationFacts,
  SecurityRegistrationInput,
} from './registration.types.js';

@Resolver(() => SecurityRegistration)
export class RegistrationResolver {
  constructor(private readonly registrations: RegistrationService) {}

  @Query(() => SecurityRegistration, { nullable: true, description: 'The viewer’s own.' })
  mySecurityRegistration(@CurrentActor() actor: Actor): Promise<SecurityRegistration | null> {
    return this.registrations.mine(actor);
  }

  @Query(() => SecurityRegistrationConnection, {
    description:
      'Of the people whom the viewer certifies; what waits first, then what ends first. Refuses: FORBIDDEN, BAD_INPUT.',
  })
  securityRegistrations(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<SecurityRegistrationConnection> {
    return this.registrations.watched(actor, first, after);
  }

  @Mutation(() => SecurityRegistration, {
    description:
      'With its first term, which waits to be verified. Refuses: NOT_FOUND, BAD_INPUT, REGISTRATION_NEEDS_PASS, REGISTRATION_EXISTS, EVIDENCE_NOT_YOURS.',
  })
  registerSecuritySpecialist(
    @CurrentActor() actor: Actor,
    @Args('input', { type: () => SecurityRegistrationInput }) input: SecurityRegistrationInput,
  ): Promise<SecurityRegistration> {
    return this.registrations.register(actor, input);
  }

  @Mutation(() => SecurityRegistration, {
    description:
      'The next three years, from six months before the last ones end. Refuses: NOT_FOUND, RENEWAL_NOT_NOW, EVIDENCE_NOT_YOURS.',
  })
  renewSecurityRegistration(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('evidenceId', { type: () => ID }) evidenceId: string,
  ): Promise<SecurityRegistration> {
    return this.registrations.renew(actor, id, evidenceId);
  }

  @Mutation(() => SecurityRegistration, {
    description: 'A day of the yearly course. Refuses: NOT_FOUND, BAD_INPUT, CONFLICT.',
  })
  recordSecurityCourse(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('attendedOn', { type: () => LocalDateScalar }) attendedOn: string,
  ): Promise<SecurityRegistration> {
    return this.registrations.attend(actor, id, attendedOn);
  }

  @Mutation(() => SecurityRegistration, {
    description:
      'By an officer who neither holds nor recorded it. Refuses: FORBIDDEN, NOT_FOUND, PASS_FOUR_EYES, PASS_STATE.',
  })
  verifySecurityTerm(
    @CurrentActor() actor: Actor,
    @Args('termId', { type: () => ID }) termId: string,
  ): Promise<SecurityRegistration> {
    return this.registrations.decide(actor, termId, true, null);
  }

  @Mutation(() => SecurityRegistration, { description: 'Refuses as verifySecurityTerm, and BAD_INPUT.' })
  rejectSecurityTerm(
    @CurrentActor() actor: Actor,
    @Args('termId', { type: () => ID }) termId: string,
    @Args('reason') reason: string,
  ): Promise<SecurityRegistration> {
    return this.registrations.decide(actor, termId, false, reason);
  }

  @ResolveField(() => Person, { nullable: true })
  person(
    @Parent() { personId }: SecurityRegistration,
    @Loaders() loaders: RequestLoaders,
  ): Promise<Person | null> {
    return loaders.find(personById, personId);
  }

  @ResolveField(() => [SecurityTerm], { description: 'The latest first.' })
  terms(@Parent() { id }: SecurityRegistration, @Loaders() loaders: RequestLoaders): Promise<SecurityTerm[]> {
    return loaders.get(termsOfRegistration, id);
  }

  @ResolveField(() => SecurityRegistrationFacts)
  facts(
    @Parent() { id }: SecurityRegistration,
    @Loaders() loaders: RequestLoaders,
  ): Promise<SecurityRegistrationFacts> {
    return loaders.get(registrationFacts, id);
  }
}

@Resolver(() => SecurityTerm)
export class SecurityTermResolver {
  @ResolveField(() => EvidenceFile, { nullable: true })
  evidence(@Parent() term: SecurityTerm, @Loaders() loaders: RequestLoaders): Promise<EvidenceFile | null> {
    return term.evidenceId ? loaders.find(evidenceFileById, term.evidenceId) : Promise.resolve(null);
  }

  @ResolveField(() => [LocalDateScalar], { description: 'Days of the yearly courses.' })
  coursesOn(@Parent() term: SecurityTerm, @Loaders() loaders: RequestLoaders): Promise<string[]> {
    return loaders.get(coursesOfTerm, term.id);
  }

  @ResolveField(() => Boolean, { description: 'Decided by the very rule that decides the command.' })
  async viewerCanDecide(@Parent() term: SecurityTerm, @Loaders() loaders: RequestLoaders): Promise<boolean> {
    return (await loaders.find(termMayBeDecided, term.id))?.may_decide ?? false;
  }
}
