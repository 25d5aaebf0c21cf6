import { Injectable } from '@nestjs/common';
import { signedIn } from '../../organisation/index.js';
import { Database, DomainError, NotFound, type Actor, type Statement } from '../../platform/index.js';
import { Indicator } from '../indicator/indicator.entity.js';
import { DefinitionVersion } from './definition-version.entity.js';
import { IndicatorDuty } from './duty.entity.js';
import { MilestoneReport } from './milestone.entity.js';
import { IndicatorReport, IndicatorSetting } from './report.entity.js';
import type {
  GiveDutyInput,
  IndicatorSettingInput,
  ProposeDefinitionInput,
  ReportFigureInput,
  ReportMilestoneInput,
} from './register.types.js';

const command = (name: string, values: number): Statement => ({
  name,
  text: `select ${name}(${Array.from({ length: values }, (_, index) => `$${index + 1}`).join(', ')}) as id`,
});

const GIVE_DUTY = command('give_indicator_duty', 6);
const END_DUTY = command('end_indicator_duty', 3);
const PROPOSE = command('propose_definition', 9);
const DECIDE_DEFINITION = command('decide_definition', 3);
const WITHDRAW_DEFINITION = command('withdraw_definition', 1);
const REPORT = command('report_figure', 11);
const DECIDE_REPORT = command('decide_report', 3);
const WITHDRAW_REPORT = command('withdraw_report', 1);
const REPORT_MILESTONE = command('report_milestone', 4);
const DECIDE_MILESTONE = command('decide_milestone_report', 3);
const WITHDRAW_MILESTONE = command('withdraw_milestone_report', 1);
const SET_VALUE = command('set_indicator_value', 5);
const DECIDE_SETTING = command('decide_setting', 3);

/** The commands of the register. Who may, and when, is decided by PostgreSQL: migrations/register/. */
@Injectable()
export class RegisterService {
  constructor(private readonly db: Database) {}

  /** Refuses: NOT_FOUND, BAD_INPUT. */
  async indicator(actor: Actor, id: string): Promise<Indicator> {
    signedIn(actor);
    const found = await this.db.read(actor, ({ em }) => em.findOneBy(Indicator, { id }));
    if (!found) throw new NotFound('id');
    return found;
  }

  /** In force today or later, those of all indicators first. Refuses FORBIDDEN unless the viewer sees figures. */
  async duties(actor: Actor): Promise<IndicatorDuty[]> {
    signedIn(actor);
    return this.db.read(actor, async ({ em }) => {
      const [own] = await em.query<{ sees: boolean }[]>('select actor_sees_figures() as sees');
      if (!own?.sees) throw new DomainError('FORBIDDEN');
      return em
        .createQueryBuilder(IndicatorDuty, 'd')
        .where('(upper_inf(d.period) or upper(d.period) > actor_today())')
        .orderBy('d.indicator_id', 'ASC', 'NULLS FIRST')
        .addOrderBy('d.duty')
        .addOrderBy('d.id')
        .getMany();
    });
  }

  /** Refuses: FORBIDDEN, SELF_GRANT, NOT_FOUND, BAD_INPUT, ACCOUNT_ENDED, DUTY_ALREADY_GIVEN. */
  async giveDuty(actor: Actor, input: GiveDutyInput): Promise<IndicatorDuty> {
    signedIn(actor);
    return this.made(actor, IndicatorDuty, GIVE_DUTY, [
      input.accountId,
      input.indicatorId ?? null,
      input.duty,
      input.startsOn,
      input.endsOn ?? null,
      input.reason,
    ]);
  }

  /** Null when it had no day in force and is gone. Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, CONFLICT (over already). */
  async endDuty(
    actor: Actor,
    id: string,
    lastDay: string | null,
    reason: string,
  ): Promise<IndicatorDuty | null> {
    signedIn(actor);
    await this.db.rows(actor, END_DUTY, [id, lastDay, reason]);
    return this.db.read(actor, ({ em }) => em.findOneBy(IndicatorDuty, { id }));
  }

  /** Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, DEFINITION_ALREADY_PROPOSED, DEFINITION_BEFORE_PUBLISHED. */
  async proposeDefinition(actor: Actor, input: ProposeDefinitionInput): Promise<DefinitionVersion> {
    signedIn(actor);
    return this.made(actor, DefinitionVersion, PROPOSE, [
      input.indicatorId,
      input.from,
      input.sentenceJa,
      input.sentenceEn,
      input.reason,
      input.annualFloor ?? null,
      input.countAs ?? null,
      input.passCountsFrom ?? null,
      input.excludedAbsences ?? null,
    ]);
  }

  /** Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, FOUR_EYES, REPORT_CLOSED, DEFINITION_BEFORE_PUBLISHED. */
  async decideDefinition(
    actor: Actor,
    id: string,
    approve: boolean,
    reason: string | null,
  ): Promise<DefinitionVersion> {
    signedIn(actor);
    await this.db.rows(actor, DECIDE_DEFINITION, [id, approve, reason]);
    return this.one(actor, DefinitionVersion, id);
  }

  /** By whoever proposed it. Refuses: FORBIDDEN, NOT_FOUND, REPORT_CLOSED. */
  async withdrawDefinition(actor: Actor, id: string): Promise<DefinitionVersion> {
    signedIn(actor);
    await this.db.rows(actor, WITHDRAW_DEFINITION, [id]);
    return this.one(actor, DefinitionVersion, id);
  }

  /** Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, INDICATOR_NOT_REPORTED, REPORT_EXISTS, REPORT_ALREADY_WAITING, CONFLICT. */
  async report(actor: Actor, input: ReportFigureInput): Promise<IndicatorReport> {
    signedIn(actor);
    return this.made(actor, IndicatorReport, REPORT, [
      input.indicatorId,
      input.asOf,
      input.value ?? null,
      input.noValue ?? null,
      input.words ?? null,
      input.referenceValue ?? null,
      input.months.map(({ month }) => month),
      input.months.map(({ value }) => value),
      input.evidenceIds,
      input.correctsId ?? null,
      input.correctionReason ?? null,
    ]);
  }

  /** Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT (no reason), FOUR_EYES, REPORT_CLOSED, REPORT_WITHOUT_EVIDENCE. */
  async decideReport(
    actor: Actor,
    id: string,
    approve: boolean,
    reason: string | null,
  ): Promise<IndicatorReport> {
    signedIn(actor);
    await this.db.rows(actor, DECIDE_REPORT, [id, approve, reason]);
    return this.one(actor, IndicatorReport, id);
  }

  /** By whoever reported it. Refuses: FORBIDDEN, NOT_FOUND, REPORT_CLOSED. */
  async withdrawReport(actor: Actor, id: string): Promise<IndicatorReport> {
    signedIn(actor);
    await this.db.rows(actor, WITHDRAW_REPORT, [id]);
    return this.one(actor, IndicatorReport, id);
  }

  /** Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, INDICATOR_NOT_REPORTED, REPORT_EXISTS, REPORT_ALREADY_WAITING. */
  async reportMilestone(actor: Actor, input: ReportMilestoneInput): Promise<MilestoneReport> {
    signedIn(actor);
    return this.made(actor, MilestoneReport, REPORT_MILESTONE, [
      input.milestoneId,
      input.reachedOn,
      input.words,
      input.evidenceId ?? null,
    ]);
  }

  /** Refuses as decideReport(). */
  async decideMilestone(
    actor: Actor,
    id: string,
    approve: boolean,
    reason: string | null,
  ): Promise<MilestoneReport> {
    signedIn(actor);
    await this.db.rows(actor, DECIDE_MILESTONE, [id, approve, reason]);
    return this.one(actor, MilestoneReport, id);
  }

  /** Refuses as withdrawReport(). */
  async withdrawMilestone(actor: Actor, id: string): Promise<MilestoneReport> {
    signedIn(actor);
    await this.db.rows(actor, WITHDRAW_MILESTONE, [id]);
    return this.one(actor, MilestoneReport, id);
  }

  /** Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, SETTING_NOT_OPEN, REPORT_ALREADY_WAITING. */
  async setValue(actor: Actor, input: IndicatorSettingInput): Promise<IndicatorSetting> {
    signedIn(actor);
    return this.made(actor, IndicatorSetting, SET_VALUE, [
      input.indicatorId,
      input.kind,
      input.value,
      input.words,
      input.decidedOn,
    ]);
  }

  /** Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT (no reason), FOUR_EYES, REPORT_CLOSED. */
  async decideSetting(
    actor: Actor,
    id: string,
    approve: boolean,
    reason: string | null,
  ): Promise<IndicatorSetting> {
    signedIn(actor);
    await this.db.rows(actor, DECIDE_SETTING, [id, approve, reason]);
    return this.one(actor, IndicatorSetting, id);
  }

  private async made<Row extends { id: string }>(
    actor: Actor,
    type: new () => Row,
    statement: Statement,
    values: unknown[],
  ): Promise<Row> {
    const [made] = await this.db.rows<{ id: string }>(actor, statement, values);
    return this.one(actor, type, made?.id ?? '');
  }

  private one<Row extends { id: string }>(actor: Actor, type: new () => Row, id: string): Promise<Row> {
    return this.db.read(actor, ({ em }) =>
      em.createQueryBuilder(type, 'row').where('row.id = :id', { id }).getOneOrFail(),
    );
  }
}
