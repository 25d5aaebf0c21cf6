import type { administrationJa } from '../ja/administration';

export const administrationEn: typeof administrationJa = {
  title: 'Administration',
  answer: 'What your roles let you do.',
  none: 'Your roles include no administration',
  noneBody: 'If your work needs it, ask an administrator of your body for a role.',
  groups: {
    people: 'Staff',
    certification: 'Exams',
    figures: 'Indicators',
    units: 'Organisation',
    access: 'Roles and sign-in',
    records: 'Records',
  },
  duties: {
    hire: { name: 'Hire somebody', does: 'Register a new member of staff with the first appointment.' },
    imports: {
      name: 'Import staff data',
      does: 'Check a staff master or a transfer file, then apply it.',
    },
    passImports: {
      name: 'Take in a list of passes',
      does: 'Lists from HR or the group application of the IPA are checked, then entered as a whole.',
    },
    designated: {
      name: 'Information-system staff',
      does: 'List who is designated, on any date past or planned.',
    },
    exams: { name: 'Exams', does: 'Keep the names, windows and successors of exams.' },
    qualifyingLists: {
      name: 'Lists of qualifying exams',
      does: 'Decide which exams count: proposed by one person, approved by another.',
    },
    examPasses: {
      name: 'Verify passes',
      does: 'Compare reported passes with their evidence; verify or reject them.',
    },
    dashboard: {
      name: 'Indicators at a glance',
      does: 'See whether the plan’s indicators will reach their targets in time.',
    },
    path: {
      name: 'Path to the 75%',
      does: 'See how many more must pass, who is nearest, and what planned moves do.',
    },
    units: { name: 'Organisation chart', does: 'See a body’s units on any date, past or planned.' },
    reorganisations: {
      name: 'Reorganisations',
      does: 'Prepare the next organisation, have it checked by a second person, switch on its date.',
    },
    qualified: {
      name: 'Share who passed (75%)',
      does: 'The share on any date, what moved it, and the people behind it.',
    },
    indicatorReports: {
      name: 'Reports of indicators',
      does: 'Report the figures that you answer for, and approve those of others.',
    },
    roles: { name: 'Roles', does: 'See who may do what, give roles and end them.' },
    accounts: { name: 'Accounts', does: 'Open accounts, issue passwords again, close accounts.' },
    certificationOfficers: {
      name: 'Certification officers',
      does: 'Name who sees attempts and verifies passes, and end it.',
    },
    signOn: { name: 'Sign-on of a body', does: 'Set up signing in by the accounts of a body.' },
    publications: {
      name: 'Publications of indicators',
      does: 'Take readings, have two people publish them, and publish corrections.',
    },
    audit: { name: 'Audit trail', does: 'Search who changed what, and when.' },
    retention: {
      name: 'Retention and purges',
      does: 'Purge records whose time has run out, checked by a second person.',
    },
  },
};
