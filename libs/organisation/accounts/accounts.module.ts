import { Module } from '@nestjs/common';
import { SessionModule } from '../session.module.js';
import {
  AccountConnectionResolver,
  AccountsResolver,
  AccountsViewerCanResolver,
} from './accounts.resolver.js';
import { AccountsService } from './accounts.service.js';
import { PasswordResolver } from './password.resolver.js';
import { PasswordService } from './password.service.js';

@Module({
  imports: [SessionModule],
  providers: [
    AccountsService,
    PasswordService,
    AccountsResolver,
    AccountConnectionResolver,
    AccountsViewerCanResolver,
    PasswordResolver,
  ],
})
export class AccountsModule {}
