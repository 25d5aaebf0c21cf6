import { Module } from '@nestjs/common';
import { SessionModule } from '../session.module.js';
import {
  RoleGrantConnectionResolver,
  RoleGrantsResolver,
  RoleRequestConnectionResolver,
  RoleRequestsResolver,
  RolesViewerCanResolver,
} from './roles.resolver.js';
import { RolesService } from './roles.service.js';

@Module({
  imports: [SessionModule],
  providers: [
    RolesService,
    RoleGrantsResolver,
    RoleGrantConnectionResolver,
    RoleRequestsResolver,
    RoleRequestConnectionResolver,
    RolesViewerCanResolver,
  ],
})
export class RolesModule {}
