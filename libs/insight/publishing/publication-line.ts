import type { Judgement, LocalDate } from '../../vocabulary/index.js';
import { judge, type Aim, type Figure, type PlanDays } from '../register/judgement.js';
import type { PublicationFigure } from './publication.entity.js';

/** A line as PUBLICATION_LINES reads it, with what its judgement needs. */
export interface PublicationLine extends PublicationFigure {
  aim: Aim;
  byYear: NonNullable<Figure['byYear']>;
  milestones: NonNullable<Figure['milestones']>;
}

export function judgementOf(line: PublicationLine, asOf: LocalDate, plan: PlanDays): Judgement {
  const { value, noValue, byYear, milestones } = line;
  return judge(line.aim, { value, noValue, byYear, milestones }, asOf, plan);
}
