import { Module } from '@nestjs/common';
import { AttemptsResolver } from './attempts/attempts.resolver.js';
import { AttemptsService } from './attempts/attempts.service.js';
import { ExamPassConnectionResolver, ExamPassResolver, PersonPassesResolver } from './exam-pass.resolver.js';
import { ExamPassService } from './exam-pass.service.js';
import { OfficersResolver, PassesViewerCanResolver } from './officers/officers.resolver.js';
import { OfficersService } from './officers/officers.service.js';
import { RegistrationResolver, SecurityTermResolver } from './registrations/registration.resolver.js';
import { RegistrationService } from './registrations/registration.service.js';

/** Who verifies, attempts, passes and registrations. */
@Module({
  providers: [
    OfficersResolver,
    OfficersService,
    PassesViewerCanResolver,
    AttemptsResolver,
    AttemptsService,
    ExamPassResolver,
    ExamPassConnectionResolver,
    PersonPassesResolver,
    ExamPassService,
    RegistrationResolver,
    SecurityTermResolver,
    RegistrationService,
  ],
})
export class PassesModule {}
