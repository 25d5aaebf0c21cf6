import { In } from 'typeorm';
import { EvidenceFile } from '../../organisation/index.js';
import { byKey, groupedBy, type Batch } from '../../platform/index.js';
import { DefinitionVersion } from './definition-version.entity.js';
import { IndicatorDuty } from './duty.entity.js';
import type { IndicatorViewerCan } from './figure.types.js';
import { Milestone, MilestoneReport } from './milestone.entity.js';
import { IndicatorReport, IndicatorSetting, ReportMonth } from './report.entity.js';

export const reportsOfIndicator: Batch<IndicatorReport[]> = async ({ em }, ids) =>
  groupedBy(
    ids,
    await em.find(IndicatorReport, {
      where: { indicatorId: In([...ids]) },
      order: { asOf: 'DESC', id: 'DESC' },
    }),
    (report) => report.indicatorId,
  );

export const settingsOfIndicator: Batch<IndicatorSetting[]> = async ({ em }, ids) =>
  groupedBy(
    ids,
    await em.find(IndicatorSetting, { where: { indicatorId: In([...ids]) }, order: { id: 'DESC' } }),
    (setting) => setting.indicatorId,
  );

export const milestonesOfIndicator: Batch<Milestone[]> = async ({ em }, ids) =>
  groupedBy(
    ids,
    await em.find(Milestone, { where: { indicatorId: In([...ids]) }, order: { ordinal: 'ASC' } }),
    (milestone) => milestone.indicatorId,
  );

export const milestoneById: Batch<Milestone> = async ({ em }, ids) =>
  byKey(await em.findBy(Milestone, { id: In([...ids]) }), (milestone) => milestone.id);

export const reportsOfMilestone: Batch<MilestoneReport[]> = async ({ em }, ids) =>
  groupedBy(
    ids,
    await em.find(MilestoneReport, { where: { milestoneId: In([...ids]) }, order: { id: 'DESC' } }),
    (report) => report.milestoneId,
  );

export const definitionsOfIndicator: Batch<DefinitionVersion[]> = async ({ em }, ids) =>
  groupedBy(
    ids,
    await em.find(DefinitionVersion, { where: { indicatorId: In([...ids]) }, order: { version: 'DESC' } }),
    (definition) => definition.indicatorId,
  );

/** In force today or later: of the indicator itself, and of all indicators. */
export const dutiesOfIndicator: Batch<IndicatorDuty[]> = async ({ em }, ids) => {
  const duties = await em
    .createQueryBuilder(IndicatorDuty, 'd')
    .where('(d.indicator_id in (:...ids) or d.indicator_id is null)', { ids })
    .andWhere('(upper_inf(d.period) or upper(d.period) > actor_today())')
    .orderBy('d.duty')
    .addOrderBy('d.id')
    .getMany();
  return new Map(
    ids.map((id) => [id, duties.filter(({ indicatorId }) => indicatorId === null || indicatorId === id)]),
  );
};

export const monthsOfReport: Batch<ReportMonth[]> = async ({ em }, ids) =>
  groupedBy(
    ids,
    await em.find(ReportMonth, { where: { reportId: In([...ids]) }, order: { month: 'ASC' } }),
    (month) => month.reportId,
  );

export const evidenceOfReport: Batch<EvidenceFile[]> = async ({ em }, ids) => {
  const links = await em.query<{ report_id: string; evidence_id: string }[]>(
    'select report_id, evidence_id from indicator_report_evidence where report_id = any ($1::bigint[]) order by 2',
    [ids],
  );
  const files = byKey(
    await em.findBy(EvidenceFile, { id: In(links.map((link) => link.evidence_id)) }),
    (file) => file.id,
  );
  return new Map(
    ids.map((id) => [
      id,
      links.filter((link) => link.report_id === id).flatMap((link) => files.get(link.evidence_id) ?? []),
    ]),
  );
};

/** What the viewer's own duties allow, by indicator. */
export const ownDuties: Batch<IndicatorViewerCan> = async ({ em }, ids) => {
  const rows = await em.query<(IndicatorViewerCan & { id: string })[]>(
    `select i::text as id, actor_has_duty(i, 'report') as report, actor_has_duty(i, 'approve') as approve
       from unnest($1::bigint[]) i`,
    [ids],
  );
  return byKey(rows, (row) => row.id);
};

/** Of those who answer for figures, for those who work with figures. */
export const dutyHolderName: Batch<string> = async ({ em }, ids) => {
  const rows = await em.query<{ id: string; name: string }[]>(
    `select a::text as id, n.name from unnest($1::bigint[]) a cross join lateral duty_holder_name(a) n (name)
      where n.name is not null`,
    [ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
};

interface OwnCapabilities {
  sees: boolean;
  reports: boolean;
  approves: boolean;
  runs: boolean;
}

/** The same answer for every id: it is about the viewer. */
export const ownCapabilities: Batch<OwnCapabilities> = async ({ em }, ids) => {
  const [own] = await em.query<OwnCapabilities[]>(
    `select actor_sees_figures() as sees, actor_has_duty(null, 'report') as reports,
            actor_has_duty(null, 'approve') as approves, actor_runs_register() as runs`,
  );
  return new Map(own ? ids.map((id) => [id, own]) : []);
};
