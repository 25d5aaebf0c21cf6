import { Args, ID, Int, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentActor, LocalDateScalar, type Actor } from '../../platform/index.js';
import { AbsenceKind, DesignationKind, SeparationReason } from '../../vocabulary/index.js';
import { Person } from '../organisation.entity.js';
import { AbsenceService } from './absence.service.js';
import { AppointmentCommandsService } from './appointment-commands.service.js';
import { AppointmentChange, PostInput, TransferInput } from './appointment.input.js';
import { DesignationService } from './designation.service.js';
import { NameChangeInput, PersonNameInput } from './name.input.js';
import { NameService } from './name.service.js';
import { SecondmentInput } from './secondment.input.js';
import { SecondmentService } from './secondment.service.js';
import { SeparationService } from './separation.service.js';

const POST_REFUSALS =
  'FORBIDDEN, NOT_FOUND, BAD_INPUT, PERIOD_REVERSED, APPOINTMENT_OVERLAPS, APPOINTMENT_PERCENT_EXCEEDED (params.on, params.percent), STAFF_NUMBER_IN_USE';

@Resolver()
export class AppointmentCommandsResolver {
  constructor(
    private readonly appointments: AppointmentCommandsService,
    private readonly secondments: SecondmentService,
    private readonly separations: SeparationService,
  ) {}

  @Mutation(() => Person, {
    description: `採用: a human who was unknown until now, with the first post (HONMU, NINKITSUKI or KAIKEI_NENDO). Refuses: ${POST_REFUSALS}.`,
  })
  hirePerson(
    @CurrentActor() actor: Actor,
    @Args('name', { type: () => PersonNameInput }) name: PersonNameInput,
    @Args('post', { type: () => PostInput }) post: PostInput,
  ): Promise<Person> {
    return this.appointments.hire(actor, name, post);
  }

  @Mutation(() => Person, {
    description: `発令: one more post of somebody known, or the first after leaving; today, past or planned. Refuses: ${POST_REFUSALS}.`,
  })
  appointPerson(
    @CurrentActor() actor: Actor,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('post', { type: () => PostInput }) post: PostInput,
  ): Promise<Person> {
    return this.appointments.appoint(actor, personId, post);
  }

  @Mutation(() => Person, {
    description: `異動: the main post goes on in another unit. Refuses: NO_MAIN_POST (params.on), TRANSFER_DATE (params.after), ${POST_REFUSALS}.`,
  })
  transferPerson(
    @CurrentActor() actor: Actor,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('to', { type: () => TransferInput }) to: TransferInput,
  ): Promise<Person> {
    return this.appointments.transfer(actor, personId, to);
  }

  @Mutation(() => Person, {
    description: `派遣・併任・人事交流・研修派遣 to another body, by HR of both. Refuses: NO_MAIN_POST (params.on), ${POST_REFUSALS}.`,
  })
  secondPerson(
    @CurrentActor() actor: Actor,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('to', { type: () => SecondmentInput }) to: SecondmentInput,
  ): Promise<Person> {
    return this.secondments.second(actor, personId, to);
  }

  @Mutation(() => Person, {
    nullable: true,
    description: `復帰: the last day of a guest's post, and the share of the main post from the next day on. Refuses: NO_MAIN_POST (params.on), ${POST_REFUSALS}.`,
  })
  returnPerson(
    @CurrentActor() actor: Actor,
    @Args('appointmentId', { type: () => ID }) appointmentId: string,
    @Args('lastOn', { type: () => LocalDateScalar }) lastOn: string,
    @Args('homePercent', { type: () => Int, nullable: true }) homePercent?: number | null,
  ): Promise<Person | null> {
    return this.secondments.return(actor, appointmentId, lastOn, homePercent ?? null);
  }

  @Mutation(() => Person, {
    description:
      '退職: the last day with a body; its posts end, and those of hosts unless another body employs the person. Refuses: FORBIDDEN, NOT_FOUND, NO_MAIN_POST (params.on), SEPARATION_DATE (params.after).',
  })
  retirePerson(
    @CurrentActor() actor: Actor,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('organisationId', { type: () => ID }) organisationId: string,
    @Args('lastOn', { type: () => LocalDateScalar }) lastOn: string,
    @Args('reason', { type: () => SeparationReason }) reason: SeparationReason,
  ): Promise<Person> {
    return this.separations.retire(actor, personId, organisationId, lastOn, reason);
  }

  @Mutation(() => Person, {
    nullable: true,
    description: `発令の訂正: the post as it should have been entered. Refuses: ${POST_REFUSALS}.`,
  })
  changeAppointment(
    @CurrentActor() actor: Actor,
    @Args('appointmentId', { type: () => ID }) appointmentId: string,
    @Args('change', { type: () => AppointmentChange }) change: AppointmentChange,
  ): Promise<Person | null> {
    return this.appointments.change(actor, appointmentId, change);
  }

  @Mutation(() => Person, {
    nullable: true,
    description:
      'Takes back a post that has not begun; the 本務 before it goes on if wanted. Null when it was the only post. Refuses: FORBIDDEN, NOT_FOUND, APPOINTMENT_BEGUN (params.on).',
  })
  dropPlannedAppointment(
    @CurrentActor() actor: Actor,
    @Args('appointmentId', { type: () => ID }) appointmentId: string,
    @Args('previousContinues', { type: () => Boolean }) previousContinues: boolean,
  ): Promise<Person | null> {
    return this.appointments.dropPlanned(actor, appointmentId, previousContinues);
  }
}

@Resolver()
export class PersonRecordCommandsResolver {
  constructor(
    private readonly names: NameService,
    private readonly absences: AbsenceService,
    private readonly designations: DesignationService,
  ) {}

  @Mutation(() => Person, {
    description:
      '氏名の変更. Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, NAME_CHANGE_DATE (params.after, params.until).',
  })
  changePersonName(
    @CurrentActor() actor: Actor,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('name', { type: () => NameChangeInput }) name: NameChangeInput,
  ): Promise<Person> {
    return this.names.change(actor, personId, name);
  }

  @Mutation(() => Person, {
    description: 'Refuses: FORBIDDEN, NOT_FOUND, ABSENCE_OVERLAPS, PERIOD_REVERSED.',
  })
  recordAbsence(
    @CurrentActor() actor: Actor,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('kind', { type: () => AbsenceKind }) kind: AbsenceKind,
    @Args('startsOn', { type: () => LocalDateScalar }) startsOn: string,
    @Args('endsOn', { type: () => LocalDateScalar, nullable: true }) endsOn?: string | null,
  ): Promise<Person> {
    return this.absences.record(actor, personId, kind, { startsOn, endsOn: endsOn ?? null });
  }

  @Mutation(() => Person, {
    nullable: true,
    description: 'The last day away. Refuses: FORBIDDEN, NOT_FOUND, ABSENCE_OVERLAPS, PERIOD_REVERSED.',
  })
  endAbsence(
    @CurrentActor() actor: Actor,
    @Args('absenceId', { type: () => ID }) absenceId: string,
    @Args('endsOn', { type: () => LocalDateScalar }) endsOn: string,
  ): Promise<Person | null> {
    return this.absences.end(actor, absenceId, endsOn);
  }

  @Mutation(() => Person, {
    description: 'Refuses: FORBIDDEN, NOT_FOUND, DESIGNATION_OVERLAPS, PERIOD_REVERSED.',
  })
  designate(
    @CurrentActor() actor: Actor,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('kind', { type: () => DesignationKind }) kind: DesignationKind,
    @Args('startsOn', { type: () => LocalDateScalar }) startsOn: string,
    @Args('endsOn', { type: () => LocalDateScalar, nullable: true }) endsOn?: string | null,
  ): Promise<Person> {
    return this.designations.designate(actor, personId, kind, { startsOn, endsOn: endsOn ?? null });
  }

  @Mutation(() => Person, {
    nullable: true,
    description:
      'The last day that counts. Refuses: FORBIDDEN, NOT_FOUND, DESIGNATION_OVERLAPS, PERIOD_REVERSED.',
  })
  endDesignation(
    @CurrentActor() actor: Actor,
    @Args('designationId', { type: () => ID }) designationId: string,
    @Args('endsOn', { type: () => LocalDateScalar }) endsOn: string,
  ): Promise<Person | null> {
    return this.designations.end(actor, designationId, endsOn);
  }
}
