import { Module } from '@nestjs/common';
import { ExamResolver } from './exam.resolver.js';
import { ExamService } from './exam.service.js';
import { PassesModule } from './passes/passes.module.js';

@Module({ imports: [PassesModule], providers: [ExamResolver, ExamService] })
import { ExamsModule } from './exams/exams.module.js';

@Module({ imports: [ExamsModule] })
import { PassImportModule } from './pass-import/pass-import.module.js';
import { StudyModule } from './study/study.module.js';

@Module({ imports: [StudyModule, PassImportModule], providers: [ExamResolver, ExamService] })
export class CertificationModule {}
