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
import { SessionCookie } from './session-cookie.js';
import { SessionService } from './session.service.js';
import { SignInLimits } from './sign-in-limits.js';
import { ViewerService } from './viewer.service.js';

@Module({
  imports: [ImportsModule],
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
    SessionService,
    SessionCookie,
    SignInLimits,
    ViewerService,
  ],
  exports: [SessionService, SessionCookie],
})
export class OrganisationModule {}
