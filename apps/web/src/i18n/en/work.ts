import type { workJa } from '../ja/work';

export const workEn: typeof workJa = {
  forbidden: {
    title: 'You may not see this screen',
    body: 'It is for people who work with staff records: trainers, HR, municipal coordinators, managers.',
    hint: 'Your own training is on the home screen and under “My record”. If your work needs this screen, ask the trainer of your body for the role. Your account shows the roles that you have now.',
    toHome: 'Back to home',
    toAccount: 'See my roles',
  },
  filters: 'Filters',
  allBodies: 'All bodies',
  allUnits: 'All units',
  allCourses: 'All courses',
  allYears: 'All fiscal years',
  body: 'Body',
  unit: 'Unit',
  course: 'Course',
  fiscalYear: 'Fiscal year',
  clear: 'Clear all filters',
  firstPage: 'First page',
};
