import { Module } from '@nestjs/common';
import { OrganisationModule } from '../../organisation/index.js';
import { BackTestResolver } from './back-test.resolver.js';
import { OutlookCanResolver, PathToTargetResolver, PlannedMoveResolver } from './path-to-target.resolver.js';
import { PathToTargetService } from './path-to-target.service.js';

@Module({
  imports: [OrganisationModule],
  providers: [
    BackTestResolver,
    PathToTargetResolver,
    PlannedMoveResolver,
    OutlookCanResolver,
    PathToTargetService,
  ],
})
export class OutlookModule {}
