import { Injectable } from '@nestjs/common';
import { allowed } from '../../organisation/index.js';
import { Clock, Database, DomainError, type Actor } from '../../platform/index.js';
import { seesTrainerDashboard } from '../insight.policy.js';
import { forecastOf } from './forecast.js';
import { BURN_UP, COUNTS_BY_BODY, COUNTS_BY_COURSE } from './progress.sql.js';
import type { BurnUp, CountByBody, CountByCourse } from './progress.types.js';

@Injectable()
export class ProgressService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Refuses: FORBIDDEN, INDICATOR_NOT_DERIVED (unknown, or reported by its owner and not counted here). */
  async burnUp(actor: Actor, indicatorKey: string, organisationId: string | null): Promise<BurnUp> {
    allowed(actor, seesTrainerDashboard);
    const [row] = await this.db.rows<{ json: Omit<BurnUp, 'forecast'> }>(actor, BURN_UP, [
      indicatorKey,
      organisationId,
      this.clock.today(),
    ]);
    if (!row) throw new DomainError('INDICATOR_NOT_DERIVED', { field: 'indicatorKey' });
    const { json } = row;
    const { months, asOf } = json;
    const forecast = forecastOf(months, json.total, asOf, json.targetOn);
    return { ...json, forecast: forecast && { ...forecast, history: { months, asOf } } };
  }

  countsByBody(actor: Actor, indicatorKey: string, fiscalYear: number | null): Promise<CountByBody[]> {
    allowed(actor, seesTrainerDashboard);
    return this.db.rows<CountByBody>(actor, COUNTS_BY_BODY, [indicatorKey, this.clock.today(), fiscalYear]);
  }

  countsByCourse(
    actor: Actor,
    indicatorKey: string,
    organisationId: string | null,
    fiscalYear: number | null,
  ): Promise<CountByCourse[]> {
    allowed(actor, seesTrainerDashboard);
    return this.db.rows<CountByCourse>(actor, COUNTS_BY_COURSE, [
      indicatorKey,
      this.clock.today(),
      fiscalYear,
      organisationId,
    ]);
  }
}
