import { Module } from '@nestjs/common';
import { SignInLimits } from '../sign-in-limits.js';
import {
  IdentityGroupRoleResolver,
  IdentityProviderResolver,
  SignOnChoiceResolver,
  ViewerCanConfigureSignOnResolver,
} from './identity-provider.resolver.js';
import { IdentityProviderService } from './identity-provider.service.js';
import { PublicAddress } from './public-address.js';
import { SignOnController } from './sign-on.controller.js';
import { SignOnService } from './sign-on.service.js';

@Module({
  controllers: [SignOnController],
  providers: [
    IdentityProviderResolver,
    IdentityGroupRoleResolver,
    SignOnChoiceResolver,
    ViewerCanConfigureSignOnResolver,
    IdentityProviderService,
    SignOnService,
    PublicAddress,
    SignInLimits, // its own counts: starting a sign-on is no guess at a password
  ],
})
export class SignOnModule {}
