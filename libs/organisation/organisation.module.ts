import { Module } from '@nestjs/common';
import { AccountsModule } from './accounts/accounts.module.js';
import {
  RoleGrantResolver,
  SignInSessionResolver,
  ViewerCanResolver,
  ViewerResolver,
} from './access.resolver.js';
import { AppointmentResolver, OrganisationResolver, PersonResolver } from './organisation.resolver.js';
import { DirectoryExportController } from './directory/directory-export.controller.js';
import { DirectoryModule } from './directory/directory.module.js';
import {
  AppointmentResolver,
  OrganisationResolver,
  PersonResolver,
  UnitResolver,
} from './organisation.resolver.js';
import { ImportsModule } from './imports/imports.module.js';
import { OrganisationService } from './organisation.service.js';
import { PeopleModule } from './people/people.module.js';
import { DisclosureController } from './privacy/disclosure/disclosure.controller.js';
import { PrivacyModule } from './privacy/privacy.module.js';
import { SessionCookie } from './session-cookie.js';
import { SessionService } from './session.service.js';
import { SignInLimits } from './sign-in-limits.js';
import { UnitsModule } from './units/units.module.js';
import { ViewerService } from './viewer.service.js';

@Module({
  imports: [PeopleModule],
  imports: [UnitsModule],
  imports: [DirectoryModule],
  controllers: [DirectoryExportController],
import { RolesModule } from './roles/roles.module.js';
import { SessionModule } from './session.module.js';

@Module({
  imports: [SessionModule, RolesModule, AccountsModule],
import { SignOnModule } from './sign-on/sign-on.module.js';
import { ViewerService } from './viewer.service.js';

@Module({
  imports: [SignOnModule],
  imports: [PrivacyModule],
  controllers: [DisclosureController], // here and not in its own module: it needs the sessions of this one
import { SessionModule } from './session.module.js';

@Module({
  imports: [SessionModule, ImportsModule],
  providers: [
    OrganisationResolver,
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
