import { Module } from '@nestjs/common';
import {
  ImportBatchResolver,
  ImportProblemResolver,
  ImportRowResolver,
  ImportsViewerCanResolver,
} from './import.resolver.js';
import { ImportApply } from './import-apply.js';
import { ImportCheck } from './import-check.js';
import { ImportRuns } from './import-runs.js';
import { ImportService } from './import.service.js';

@Module({
  providers: [
    ImportBatchResolver,
    ImportRowResolver,
    ImportProblemResolver,
    ImportsViewerCanResolver,
    ImportService,
    ImportRuns,
    ImportCheck,
    ImportApply,
  ],
})
export class ImportsModule {}
