import { Module } from '@nestjs/common';
import { ExamsModule } from './exams/exams.module.js';
import { PassImportModule } from './pass-import/pass-import.module.js';
import { PassesModule } from './passes/passes.module.js';
import { StudyModule } from './study/study.module.js';

@Module({ imports: [ExamsModule, PassesModule, StudyModule, PassImportModule] })
export class CertificationModule {}
