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
import { DisclosureController } from './privacy/disclosure/disclosure.controller.js';
import { PrivacyModule } from './privacy/privacy.module.js';
import { SessionCookie } from './session-cookie.js';
import { SessionService } from './session.service.js';
import { SignInLimits } from './sign-in-limits.js';
import { ViewerService } from './viewer.service.js';

@Module({
  imports: [PrivacyModule],
  controllers: [DisclosureController], // here and not in its own module: it needs the sessions of this one
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
