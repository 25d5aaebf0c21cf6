import { Module } from '@nestjs/common';
import { ExamResolver } from './exam.resolver.js';
import { ExamService } from './exam.service.js';

@Module({ providers: [ExamResolver, ExamService] })
export class CertificationModule {}
