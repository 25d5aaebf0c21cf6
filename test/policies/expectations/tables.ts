import { table } from '../access-table.js';

// Who sees whom. Everybody who asks works for 三原市: the manager's role is for one unit, the others' for the body. A row is
// whom it is about:
//   own      oneself
//   unit     a colleague of that unit
//   body     one of another unit of 三原市
//   shared   a person of the prefecture with a guest's post (併任) in that unit: the name and that post
//   home     that person's file at home: the post there, absences, learning, …
//   lapsed   a person of the prefecture whose guest's post in that unit has ended
//   other    a person of the prefecture
// Somebody who is not signed in sees nobody, ever, and has no column.

export const NOBODY = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ·        ·        ·     ·       ·           ·       ·
  unit       ·        ·        ·     ·       ·           ·       ·
  body       ·        ·        ·     ·       ·           ·       ·
  shared     ·        ·        ·     ·       ·           ·       ·
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ·           ·       ·
  other      ·        ·        ·     ·       ·           ·       ·`;

export const ONESELF = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ●        ●        ●     ●       ●           ●       ●
  unit       ·        ·        ·     ·       ·           ·       ·
  body       ·        ·        ·     ·       ·           ·       ·
  shared     ·        ·        ·     ·       ·           ·       ·
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ·           ·       ·
  other      ·        ·        ·     ·       ·           ·       ·`;

/** Posts of today and the names of those who hold them: guests too, as long as they stay. */
export const STAFF_OF_TODAY = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ·        ●        ●     ●       ●           ●       ●
  unit       ·        ●        ●     ●       ●           ●       ●
  body       ·        ·        ●     ●       ●           ●       ●
  shared     ·        ●        ●     ●       ●           ●       ●
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ·           ·       ·
  other      ·        ·        ·     ·       ·           ·       ·`;

/** What was learnt is read where the person is employed, and not where the person is a guest. */
export const LEARNING_OF_STAFF = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ·        ●        ●     ●       ●           ●       ●
  unit       ·        ●        ●     ●       ●           ●       ●
  body       ·        ·        ●     ●       ●           ●       ●
  shared     ·        ·        ·     ·       ·           ·       ·
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ·           ·       ·
  other      ·        ·        ·     ·       ·           ·       ·`;

/** The rows behind a figure: for those who see figures. */
export const COUNTED_ROWS = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ·        ·        ●     ●       ●           ●       ●
  unit       ·        ·        ●     ●       ●           ●       ●
  body       ·        ·        ●     ●       ●           ●       ●
  shared     ·        ·        ·     ·       ·           ·       ·
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ·           ·       ·
  other      ·        ·        ·     ·       ·           ·       ·`;

/** The file of a person: for 人事課 of the body that keeps it. */
export const KEPT_BY_HR = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ·        ·        ·     ●       ·           ·       ·
  unit       ·        ·        ·     ●       ·           ·       ·
  body       ·        ·        ·     ●       ·           ·       ·
  shared     ·        ·        ·     ·       ·           ·       ·
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ·           ·       ·
  other      ·        ·        ·     ·       ·           ·       ·`;

/** STAFF_OF_TODAY, and oneself whatever the role. */
export const ONESELF_AND_STAFF = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ●        ●        ●     ●       ●           ●       ●
  unit       ·        ●        ●     ●       ●           ●       ●
  body       ·        ·        ●     ●       ●           ●       ●
  shared     ·        ●        ●     ●       ●           ●       ●
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ·           ·       ·
  other      ·        ·        ·     ·       ·           ·       ·`;

/** LEARNING_OF_STAFF, and oneself whatever the role: what is known of those whom the body employs, and not of guests. */
export const ONESELF_AND_EMPLOYED = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ●        ●        ●     ●       ●           ●       ●
  unit       ·        ●        ●     ●       ●           ●       ●
  body       ·        ·        ●     ●       ●           ●       ●
  shared     ·        ·        ·     ·       ·           ·       ·
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ·           ·       ·
  other      ·        ·        ·     ·       ·           ·       ·`;

/** Of a file what its person and 人事課 that keeps it read: why a name changed. */
export const OWN_FILE = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ●        ●        ●     ●       ●           ●       ●
  unit       ·        ·        ·     ●       ·           ·       ·
  body       ·        ·        ·     ●       ·           ·       ·
  shared     ·        ·        ·     ·       ·           ·       ·
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ·           ·       ·
  other      ·        ·        ·     ·       ·           ·       ·`;

/** Why somebody is away: known to the person, 人事課 that keeps the file, and the own manager. */
export const AWAY = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ●        ●        ●     ●       ●           ●       ●
  unit       ·        ●        ·     ●       ·           ·       ·
  body       ·        ·        ·     ●       ·           ·       ·
  shared     ·        ·        ·     ·       ·           ·       ·
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ·           ·       ·
  other      ·        ·        ·     ·       ·           ·       ·`;

/** Guests, by those who see the staff. */
export const GUESTS = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ·        ·        ·     ·       ·           ·       ·
  unit       ·        ·        ·     ·       ·           ·       ·
  body       ·        ·        ·     ·       ·           ·       ·
  shared     ·        ●        ●     ●       ●           ●       ●
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ·           ·       ·
  other      ·        ·        ·     ·       ·           ·       ·`;

/** Those whose posts 人事課 of the body moves with its units: guests of the unit too. */
export const STAFF_BY_HR = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ·        ·        ·     ●       ·           ·       ·
  unit       ·        ·        ·     ●       ·           ·       ·
  body       ·        ·        ·     ●       ·           ·       ·
  shared     ·        ·        ·     ●       ·           ·       ·
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ·           ·       ·
  other      ·        ·        ·     ·       ·           ·       ·`;

/** What somebody of 人事課 has prepared, and a second one approves. */
export const BY_ANOTHER_OF_HR = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ·        ·        ·     ·       ·           ·       ·
  unit       ·        ·        ·     ●       ·           ·       ·
  body       ·        ·        ·     ●       ·           ·       ·
  shared     ·        ·        ·     ·       ·           ·       ·
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ·           ·       ·
  other      ·        ·        ·     ·       ·           ·       ·`;

/** Passes: of oneself, and of those whose file the body keeps, for its 人事課 and its auditors. */
export const PASSES_READ = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ●        ●        ●     ●       ●           ●       ●
  unit       ·        ·        ·     ●       ·           ●       ·
  body       ·        ·        ·     ●       ·           ●       ·
  shared     ·        ·        ·     ·       ·           ·       ·
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ·           ·       ·
  other      ·        ·        ·     ·       ·           ·       ·`;

/** Who is named to see attempts and to verify passes, as the body’s offices read it. */
export const NAMED_OFFICERS = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ·        ·        ·     ●       ·           ●       ●
  unit       ·        ·        ·     ●       ·           ●       ●
  body       ·        ·        ·     ●       ·           ●       ●
  shared     ·        ·        ·     ·       ·           ·       ·
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ·           ·       ·
  other      ·        ·        ·     ·       ·           ·       ·`;

/** Who may enter, and as what: it is one’s own to know; administrators, auditors and 人事課 of the body read it. */
export const ACCESS_OF_STAFF = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ●        ●        ●     ●       ●           ●       ●
  unit       ·        ·        ·     ●       ·           ●       ●
  body       ·        ·        ·     ●       ·           ●       ●
  shared     ·        ·        ·     ·       ·           ·       ·
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ·           ·       ·
  other      ·        ·        ·     ·       ·           ·       ·`;

/** Whoever has a role reads of it: the learner has none. */
export const ROLES_OF_STAFF = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ·        ●        ●     ●       ●           ●       ●
  unit       ·        ·        ·     ●       ·           ●       ●
  body       ·        ·        ·     ●       ·           ●       ●
  shared     ·        ·        ·     ·       ·           ·       ·
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ·           ·       ·
  other      ·        ·        ·     ·       ·           ·       ·`;

/** The same in lists, which learners, managers, trainers and coordinators do not get. */
export const ACCESS_LISTS = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ·        ·        ·     ●       ·           ●       ●
  unit       ·        ·        ·     ●       ·           ●       ●
  body       ·        ·        ·     ●       ·           ●       ●
  shared     ·        ·        ·     ·       ·           ·       ·
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ·           ·       ·
  other      ·        ·        ·     ·       ·           ·       ·`;

/** Accounts that may be ended: by an administrator, and by 人事課 where no role runs (it does of the one of another unit). Nobody’s own. */
export const ACCOUNTS_KEPT = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ·        ·        ·     ·       ·           ·       ·
  unit       ·        ·        ·     ●       ·           ·       ●
  body       ·        ·        ·     ·       ·           ·       ●
  shared     ·        ·        ·     ·       ·           ·       ·
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ·           ·       ·
  other      ·        ·        ·     ·       ·           ·       ·`;

/** The administrator of the body. */
export const BY_ADMIN = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ·        ·        ·     ·       ·           ·       ●
  unit       ·        ·        ·     ·       ·           ·       ●
  body       ·        ·        ·     ·       ·           ·       ●
  shared     ·        ·        ·     ·       ·           ·       ·
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ·           ·       ·
  other      ·        ·        ·     ·       ·           ·       ·`;

/** Roles that the administrator of the body may end; the one of the colleague has ended. */
export const ROLES_THAT_RUN = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ·        ·        ·     ·       ·           ·       ●
  unit       ·        ·        ·     ·       ·           ·       ·
  body       ·        ·        ·     ·       ·           ·       ●
  shared     ·        ·        ·     ·       ·           ·       ·
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ·           ·       ·
  other      ·        ·        ·     ·       ·           ·       ·`;

/** What somebody has asked for, and an administrator of the body who is somebody else decides. */
export const BY_ANOTHER_ADMIN = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ·        ·        ·     ·       ·           ·       ·
  unit       ·        ·        ·     ·       ·           ·       ●
  body       ·        ·        ·     ·       ·           ·       ●
  shared     ·        ·        ·     ·       ·           ·       ·
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ·           ·       ·
  other      ·        ·        ·     ·       ·           ·       ·`;

/** The trail of the body: guests for their posts in it, those who have left too. */
export const AUDITED = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ·        ·        ·     ·       ·           ●       ●
  unit       ·        ·        ·     ·       ·           ●       ●
  body       ·        ·        ·     ·       ·           ●       ●
  shared     ·        ·        ·     ·       ·           ●       ●
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ·           ●       ●
  other      ·        ·        ·     ·       ·           ·       ·`;

/** Who looked at a file: for the auditors of the body that keeps it, and not of a host. */
export const READINGS_AUDITED = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ·        ·        ·     ·       ·           ●       ●
  unit       ·        ·        ·     ·       ·           ●       ●
  body       ·        ·        ·     ·       ·           ●       ●
  shared     ·        ·        ·     ·       ·           ·       ·
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ·           ·       ·
  other      ·        ·        ·     ·       ·           ·       ·`;

/** The same, and oneself whatever the role. */
export const READINGS = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ●        ●        ●     ●       ●           ●       ●
  unit       ·        ·        ·     ·       ·           ●       ●
  body       ·        ·        ·     ·       ·           ●       ●
  shared     ·        ·        ·     ·       ·           ·       ·
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ·           ·       ·
  other      ·        ·        ·     ·       ·           ·       ·`;

/** Whoever gets pages of anything. */
export const PAGES = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ●        ●        ●     ●       ●           ●       ●
  unit       ·        ●        ●     ●       ●           ●       ●
  body       ·        ·        ●     ●       ●           ●       ●
  shared     ·        ●        ●     ●       ●           ●       ●
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ·           ●       ●
  other      ·        ·        ·     ·       ·           ·       ·`;

/** What is said of figures, by whoever works with them: the trainer, the coordinator and the admin of this world, by a duty. */
export const WITH_FIGURES = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ·        ·        ●     ·       ●           ·       ●
  unit       ·        ·        ●     ·       ●           ·       ●
  body       ·        ·        ●     ·       ●           ·       ●
  shared     ·        ·        ●     ·       ●           ·       ●
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ●     ·       ●           ·       ●
  other      ·        ·        ●     ·       ●           ·       ●`;

/** The same, and oneself whatever the duty. */
export const ONESELF_AND_WITH_FIGURES = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ●        ●        ●     ●       ●           ●       ●
  unit       ·        ·        ●     ·       ●           ·       ●
  body       ·        ·        ●     ·       ●           ·       ●
  shared     ·        ·        ●     ·       ●           ·       ●
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ●     ·       ●           ·       ●
  other      ·        ·        ●     ·       ●           ·       ●`;

/** One’s own, of those who still work with figures. */
export const OWN_WITH_FIGURES = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ·        ·        ●     ·       ●           ·       ●
  unit       ·        ·        ·     ·       ·           ·       ·
  body       ·        ·        ·     ·       ·           ·       ·
  shared     ·        ·        ·     ·       ·           ·       ·
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ·     ·       ·           ·       ·
  other      ·        ·        ·     ·       ·           ·       ·`;

/** Files that prove something: a pass, for whose file it is in; a figure, for those who work with figures. */
export const EVIDENCE = table`
          learner  manager  trainer  hr  coordinator  auditor  admin
  own        ●        ●        ●     ●       ●           ●       ●
  unit       ·        ·        ●     ●       ●           ·       ●
  body       ·        ·        ●     ●       ●           ·       ●
  shared     ·        ·        ●     ·       ●           ·       ●
  home       ·        ·        ·     ·       ·           ·       ·
  lapsed     ·        ·        ●     ·       ●           ·       ●
  other      ·        ·        ●     ·       ●           ·       ●`;
