import { Module } from '@nestjs/common';
import {
  ImportBatchResolver,
  ImportProblemResolver,
  ImportRowResolver,
  ImportsViewerCanResolver,
} from './import.resolver.js';
import { SessionModule } from '../session.module.js';
import { ImportApply } from './import-apply.js';
import { ImportCheck } from './import-check.js';
import { ImportRuns } from './import-runs.js';
import { ImportUploadController } from './import-upload.controller.js';
import { ImportUploadService } from './import-upload.service.js';
import { ImportService } from './import.service.js';

@Module({
  imports: [SessionModule],
  controllers: [ImportUploadController],
  providers: [
    ImportBatchResolver,
    ImportRowResolver,
    ImportProblemResolver,
    ImportsViewerCanResolver,
    ImportService,
    ImportRuns,
    ImportCheck,
    ImportApply,
    ImportUploadService,
  ],
})
export class ImportsModule {}
