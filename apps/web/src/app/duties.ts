import type { LinkProps } from '@tanstack/react-router';
import type { administrationJa } from '../i18n/ja/administration';
import type { Viewer } from './shell-query';

export interface Duty {
  to: LinkProps['to'];
  name: keyof typeof administrationJa.duties;
  group: keyof typeof administrationJa.groups;
  /** Left out where everybody may go. */
  allowed: (can: Viewer['can']) => boolean;
}

/** What 人事課, administrators and auditors come to do, in the order shown. The server says who may do what. */
export const DUTIES: readonly Duty[] = [
  { to: '/people/new', name: 'hire', group: 'people', allowed: (can) => can.managePeople },
  { to: '/imports', name: 'imports', group: 'people', allowed: (can) => can.importStaff },
  { to: '/designated', name: 'designated', group: 'people', allowed: (can) => can.seeDirectory },
  { to: '/qualified', name: 'qualified', group: 'certification', allowed: (can) => can.readQualifiedPeople },
  { to: '/path', name: 'path', group: 'certification', allowed: (can) => can.planPasses },
  { to: '/exam-passes', name: 'examPasses', group: 'certification', allowed: (can) => can.certifyPasses },
  { to: '/pass-imports', name: 'passImports', group: 'certification', allowed: (can) => can.importPasses },
  { to: '/exams', name: 'exams', group: 'certification', allowed: (can) => can.runExamCatalogue },
  {
    to: '/qualifying-lists',
    name: 'qualifyingLists',
    group: 'certification',
    allowed: (can) => can.runExamCatalogue,
  },
  { to: '/dashboard', name: 'dashboard', group: 'figures', allowed: (can) => can.seeIndicatorFigures },
  {
    to: '/indicator-reports',
    name: 'indicatorReports',
    group: 'figures',
    allowed: (can) => can.reportFigures || can.approveFigures,
  },
  {
    to: '/publications',
    name: 'publications',
    group: 'figures',
    allowed: (can) => can.publishFigures,
  },
  { to: '/units', name: 'units', group: 'units', allowed: (can) => can.seeDirectory },
  {
    to: '/units/reorganisations',
    name: 'reorganisations',
    group: 'units',
    allowed: (can) => can.reorganise,
  },
  { to: '/roles', name: 'roles', group: 'access', allowed: (can) => can.seeRoles },
  { to: '/accounts', name: 'accounts', group: 'access', allowed: (can) => can.seeAccounts },
  {
    to: '/exam-passes/officers',
    name: 'certificationOfficers',
    group: 'access',
    allowed: (can) => can.nameCertificationOfficers,
  },
  { to: '/sign-on', name: 'signOn', group: 'access', allowed: (can) => can.configureSignOn },
  { to: '/audit', name: 'audit', group: 'records', allowed: (can) => can.searchAudit },
  { to: '/retention', name: 'retention', group: 'records', allowed: (can) => can.reviewPurge },
];

export function dutiesOf({ can }: Viewer): readonly Duty[] {
  return DUTIES.filter(({ allowed }) => allowed(can));
}
