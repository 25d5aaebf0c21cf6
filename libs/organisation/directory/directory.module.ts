import { Module } from '@nestjs/common';
import { DirectoryCanResolver, DirectoryResolver } from './directory.resolver.js';
import { DirectoryService } from './directory.service.js';

@Module({
  providers: [DirectoryResolver, DirectoryCanResolver, DirectoryService],
  exports: [DirectoryService],
})
export class DirectoryModule {}
