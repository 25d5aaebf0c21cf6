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
