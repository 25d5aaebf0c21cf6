import { Injectable } from '@nestjs/common';
import { allowed } from '../../organisation/index.js';
import { BadInput, Clock, Database, DomainError, type Actor } from '../../platform/index.js';
import { seesTrainerDashboard } from '../insight.policy.js';
import { COUNT_ON, QUALIFIED_RATIO } from './ratio.sql.js';
import type { CountOnDay, QualifiedRatio } from './ratio.types.js';

/** The 75 % and the two counts on any day, as the rows are known now. */
@Injectable()
export class RatioService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Refuses: FORBIDDEN, NOT_FOUND (a body whose figures the actor does not see), BAD_INPUT (a day to come, unless as HR),
   * INDICATOR_NOT_DERIVED (no definition holds on the day).
   */
  async ratioOn(actor: Actor, asOf: string, organisationId: string | null): Promise<QualifiedRatio> {
    allowed(actor, seesTrainerDashboard);
    const [row] = await this.db.rows<{ json: QualifiedRatio }>(actor, QUALIFIED_RATIO, [
      asOf,
      organisationId,
    ]);
    if (!row) throw new DomainError('INDICATOR_NOT_DERIVED', { field: 'asOf' });
    return row.json;
  }

  /** Refuses: FORBIDDEN, BAD_INPUT (a day to come), INDICATOR_NOT_DERIVED. */
  async countOn(
    actor: Actor,
    indicatorKey: string,
    asOf: string,
    organisationId: string | null,
  ): Promise<CountOnDay> {
    allowed(actor, seesTrainerDashboard);
    if (asOf > this.clock.today()) throw new BadInput('asOf', { until: this.clock.today() });
    const [row] = await this.db.rows<{ json: CountOnDay }>(actor, COUNT_ON, [
      indicatorKey,
      asOf,
      organisationId,
    ]);
    if (!row) throw new DomainError('INDICATOR_NOT_DERIVED', { field: 'indicatorKey' });
    return row.json;
  }
}
