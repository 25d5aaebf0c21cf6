import { Module } from '@nestjs/common';
import { AccountsModule } from './accounts/accounts.module.js';
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
import { RolesModule } from './roles/roles.module.js';
import { SessionModule } from './session.module.js';

@Module({
  imports: [SessionModule, RolesModule, AccountsModule],
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
