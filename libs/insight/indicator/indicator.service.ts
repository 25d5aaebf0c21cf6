import { Injectable } from '@nestjs/common';
import { Database, type Actor } from '../../platform/index.js';
import { Indicator } from './indicator.entity.js';

@Injectable()
export class IndicatorService {
  constructor(private readonly db: Database) {}

  /** All indicators of all plans, in the plan's order. */
  list(actor: Actor): Promise<Indicator[]> {
    return this.db.read(actor, ({ em }) =>
      em.find(Indicator, { order: { planPeriodId: 'ASC', ordinal: 'ASC' } }),
    );
  }
}
