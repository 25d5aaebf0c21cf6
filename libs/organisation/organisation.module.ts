import { Module } from '@nestjs/common';
import {
  RoleGrantResolver,
  SignInSessionResolver,
  ViewerCanResolver,
  ViewerResolver,
} from './access.resolver.js';
import { AccountsModule } from './accounts/accounts.module.js';
import { DirectoryExportController } from './directory/directory-export.controller.js';
import { DirectoryModule } from './directory/directory.module.js';
import { EvidenceModule } from './evidence/evidence.module.js';
import { ImportsModule } from './imports/imports.module.js';
import { AppointmentResolver, OrganisationResolver, PersonResolver } from './organisation.resolver.js';
import { OrganisationService } from './organisation.service.js';
import { PeopleModule } from './people/people.module.js';
import { DisclosureController } from './privacy/disclosure/disclosure.controller.js';
import { PrivacyModule } from './privacy/privacy.module.js';
import { RolesModule } from './roles/roles.module.js';
import { SessionModule } from './session.module.js';
import { SignOnModule } from './sign-on/sign-on.module.js';
import { UnitsModule } from './units/units.module.js';

@Module({
  imports: [
    SessionModule,
    PeopleModule,
    UnitsModule,
    DirectoryModule,
    ImportsModule,
    RolesModule,
    AccountsModule,
    SignOnModule,
    PrivacyModule,
    EvidenceModule,
  ],
  // The export controllers stand here and not in their own modules, for they need the sessions of this one.
  controllers: [DirectoryExportController, DisclosureController],
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
