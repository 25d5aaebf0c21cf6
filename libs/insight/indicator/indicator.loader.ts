import { In } from 'typeorm';
import { byKey, type Batch } from '../../platform/index.js';
import { localDateOf, type CourseCategory } from '../../vocabulary/index.js';
import { IndicatorDefinition, PlanPeriod } from './indicator.entity.js';

export const planPeriodById: Batch<PlanPeriod> = async ({ em }, ids) =>
  byKey(await em.findBy(PlanPeriod, { id: In([...ids]) }), (period) => period.id);

/** The definition in force today. */
export const definitionOfIndicator: Batch<IndicatorDefinition> = async ({ em, now }, ids) =>
  byKey(
    await em
      .createQueryBuilder(IndicatorDefinition, 'd')
      .where('d.indicator_id in (:...ids) and d.valid @> :today::date', { ids, today: localDateOf(now) })
      .getMany(),
    (definition) => definition.indicatorId,
  );

export const categoriesOfProgramme: Batch<CourseCategory[]> = async ({ em }, ids) => {
  const rows = await em.query<{ programme_id: string; categories: CourseCategory[] }[]>(
    `select programme_id, array_agg(category order by category) as categories
       from programme_category where programme_id = any ($1::bigint[]) group by 1`,
    [ids],
  );
  return new Map(rows.map((row) => [row.programme_id, row.categories]));
};
