import { Module } from '@nestjs/common';
import { ExamResolver } from './exam.resolver.js';
import { ExamService } from './exam.service.js';
import { PassesModule } from './passes/passes.module.js';

@Module({ imports: [PassesModule], providers: [ExamResolver, ExamService] })
import { ExamsModule } from './exams/exams.module.js';

@Module({ imports: [ExamsModule] })
export class CertificationModule {}
