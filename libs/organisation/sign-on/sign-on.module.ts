import { Module } from '@nestjs/common';
import {
  IdentityGroupRoleResolver,
  IdentityProviderResolver,
  SignOnChoiceResolver,
  ViewerCanConfigureSignOnResolver,
} from './identity-provider.resolver.js';
import { SessionModule } from '../session.module.js';
import { IdentityProviderService } from './identity-provider.service.js';
import { PublicAddress } from './public-address.js';
import { SignOnController } from './sign-on.controller.js';
import { SignOnService } from './sign-on.service.js';

@Module({
  imports: [SessionModule],
  controllers: [SignOnController],
  providers: [
    IdentityProviderResolver,
    IdentityGroupRoleResolver,
    SignOnChoiceResolver,
    ViewerCanConfigureSignOnResolver,
    IdentityProviderService,
    SignOnService,
    PublicAddress,
  ],
})
export class SignOnModule {}
