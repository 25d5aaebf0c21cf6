import { Module } from '@nestjs/common';
import { DraftResolver } from './draft.resolver.js';
import { ReorganisationResolver, ReorganiseResolver } from './reorganisation.resolver.js';
import { ReorganisationService } from './reorganisation.service.js';
import { UnitResolver } from './unit.resolver.js';
import { UnitService } from './unit.service.js';

@Module({
  providers: [
    UnitResolver,
    ReorganisationResolver,
    DraftResolver,
    ReorganiseResolver,
    UnitService,
    ReorganisationService,
  ],
})
export class UnitsModule {}
