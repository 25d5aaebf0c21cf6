import { Module } from '@nestjs/common';
import {
  CatalogueResolver,
  ExamResolver,
  ExamsViewerCanResolver,
  ExamSuccessionResolver,
} from './exam.resolver.js';
import { ExamService } from './exam.service.js';
import { QualifyingListResolver } from './qualifying-list.resolver.js';
import { QualifyingListService } from './qualifying-list.service.js';

@Module({
  providers: [
    ExamService,
    ExamResolver,
    ExamSuccessionResolver,
    CatalogueResolver,
    ExamsViewerCanResolver,
    QualifyingListService,
    QualifyingListResolver,
  ],
})
export class ExamsModule {}
