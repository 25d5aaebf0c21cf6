import { Module } from '@nestjs/common';
import { AbsenceService } from './absence.service.js';
import { AppointmentCommandsService } from './appointment-commands.service.js';
import { DesignatedPeopleResolver } from './designated-people.resolver.js';
import { DesignatedPeopleService } from './designated-people.service.js';
import { DesignationService } from './designation.service.js';
import { NameService } from './name.service.js';
import { AppointmentCommandsResolver, PersonRecordCommandsResolver } from './people-commands.resolver.js';
import { PersonCommand } from './person-command.js';
import {
  PersonNameResolver,
  PersonPageResolver,
  SeparationResolver,
  ViewerCanManagePeopleResolver,
} from './person-page.resolver.js';
import { PersonPageService } from './person-page.service.js';
import { SecondmentService } from './secondment.service.js';
import { SeparationService } from './separation.service.js';

@Module({
  providers: [
    AppointmentCommandsResolver,
    PersonRecordCommandsResolver,
    PersonPageResolver,
    PersonNameResolver,
    SeparationResolver,
    ViewerCanManagePeopleResolver,
    DesignatedPeopleResolver,
    PersonCommand,
    AppointmentCommandsService,
    SecondmentService,
    SeparationService,
    NameService,
    AbsenceService,
    DesignationService,
    PersonPageService,
    DesignatedPeopleService,
  ],
})
export class PeopleModule {}
