import { Module } from '@nestjs/common';
import {
  RoleGrantResolver,
  SignInSessionResolver,
  ViewerCanResolver,
  ViewerResolver,
} from './access.resolver.js';
import {
  AppointmentResolver,
  OrganisationResolver,
  PersonResolver,
  UnitResolver,
} from './organisation.resolver.js';
import { ImportsModule } from './imports/imports.module.js';
import { OrganisationService } from './organisation.service.js';
import { SessionModule } from './session.module.js';

@Module({
  imports: [SessionModule, ImportsModule],
  providers: [
    OrganisationResolver,
    UnitResolver,
    PersonResolver,
    AppointmentResolver,
    ViewerResolver,
    ViewerCanResolver,
    SignInSessionResolver,
    RoleGrantResolver,
    OrganisationService,
  ],
  exports: [SessionModule],
})
export class OrganisationModule {}
