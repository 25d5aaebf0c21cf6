import { Module } from '@nestjs/common';
import { PublicAddress } from '../../organisation/index.js';
import { OpenDataController } from './open-data.controller.js';
import { OpenDataResolver } from './open-data.resolver.js';
import { OpenDataService } from './open-data.service.js';
import { PublishedTables } from './published-tables.js';

@Module({
  controllers: [OpenDataController],
  providers: [OpenDataResolver, OpenDataService, PublicAddress, PublishedTables],
  exports: [PublishedTables],
})
export class OpenDataModule {}
