import { Module } from '@nestjs/common';
import { ExamResolver } from './exam.resolver.js';
import { ExamService } from './exam.service.js';
import { PassImportModule } from './pass-import/pass-import.module.js';
import { StudyModule } from './study/study.module.js';

@Module({ imports: [StudyModule, PassImportModule], providers: [ExamResolver, ExamService] })
export class CertificationModule {}
