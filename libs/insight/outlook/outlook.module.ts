import { Module } from '@nestjs/common';
import { OrganisationModule } from '../../organisation/index.js';
import { BackTestResolver } from './back-test.resolver.js';

@Module({ imports: [OrganisationModule], providers: [BackTestResolver] })
export class OutlookModule {}
