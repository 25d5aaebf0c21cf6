import { Module } from '@nestjs/common';
import { ExamsModule } from './exams/exams.module.js';

@Module({ imports: [ExamsModule] })
export class CertificationModule {}
