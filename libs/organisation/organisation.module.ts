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
import { OrganisationService } from './organisation.service.js';
import { SessionCookie } from './session-cookie.js';
import { SessionService } from './session.service.js';
import { SignInLimits } from './sign-in-limits.js';
import { SignOnModule } from './sign-on/sign-on.module.js';
import { ViewerService } from './viewer.service.js';

@Module({
  imports: [SignOnModule],
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
