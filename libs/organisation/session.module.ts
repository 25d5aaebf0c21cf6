import { Module } from '@nestjs/common';
import { SessionCookie } from './session-cookie.js';
import { SessionService } from './session.service.js';
import { SignInLimits } from './sign-in-limits.js';
import { ViewerService } from './viewer.service.js';

/** Signing in and out, and who a request is: for every part that opens or ends sessions. */
@Module({
  providers: [SessionService, SessionCookie, SignInLimits, ViewerService],
  exports: [SessionService, SessionCookie, ViewerService],
})
export class SessionModule {}
