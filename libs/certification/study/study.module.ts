import { Module } from '@nestjs/common';
import { StudyMilestoneResolver, StudyPlanResolver, StudyWindowResolver } from './study.resolver.js';
import { StudyService } from './study.service.js';

@Module({ providers: [StudyPlanResolver, StudyWindowResolver, StudyMilestoneResolver, StudyService] })
export class StudyModule {}
