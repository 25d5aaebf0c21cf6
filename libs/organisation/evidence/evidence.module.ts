import { Module } from '@nestjs/common';
import { SessionModule } from '../session.module.js';
import { EvidenceController } from './evidence.controller.js';
import { EvidenceService } from './evidence.service.js';

@Module({ imports: [SessionModule], controllers: [EvidenceController], providers: [EvidenceService] })
export class EvidenceModule {}
