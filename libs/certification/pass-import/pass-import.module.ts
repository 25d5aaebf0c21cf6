import { Module } from '@nestjs/common';
import { OrganisationModule } from '../../organisation/index.js';
import { PassImportUploadService } from './pass-import-upload.service.js';
import { PassImportController } from './pass-import.controller.js';
import {
  PassImportResolver,
  PassImportRowResolver,
  PassImportViewerCanResolver,
} from './pass-import.resolver.js';
import { PassImportService } from './pass-import.service.js';

@Module({
  imports: [OrganisationModule],
  controllers: [PassImportController],
  providers: [
    PassImportResolver,
    PassImportRowResolver,
    PassImportViewerCanResolver,
    PassImportService,
    PassImportUploadService,
  ],
})
export class PassImportModule {}
