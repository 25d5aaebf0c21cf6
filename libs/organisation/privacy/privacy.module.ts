import { Module } from '@nestjs/common';
import { AuditEventResolver, AuditResolver } from './audit/audit.resolver.js';
import { AuditService } from './audit/audit.service.js';
import { DisclosureResolver } from './disclosure/disclosure.resolver.js';
import { DisclosureService } from './disclosure/disclosure.service.js';
import { PrivacyCanResolver } from './privacy-can.resolver.js';
import { ReadingLogResolver, RecordReadingResolver } from './reading-log/reading-log.resolver.js';
import { ReadingLogService } from './reading-log/reading-log.service.js';
import { RetentionResolver } from './retention/retention.resolver.js';
import { RetentionService } from './retention/retention.service.js';

/** Audit, reading log, disclosure (開示請求) and retention. */
@Module({
  providers: [
    AuditResolver,
    AuditEventResolver,
    AuditService,
    ReadingLogResolver,
    RecordReadingResolver,
    ReadingLogService,
    DisclosureResolver,
    DisclosureService,
    RetentionResolver,
    RetentionService,
    PrivacyCanResolver,
  ],
  exports: [DisclosureService],
})
export class PrivacyModule {}
