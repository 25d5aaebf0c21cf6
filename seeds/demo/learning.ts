import type { ClientBase } from 'pg';
import { addDays, type LocalDate } from '../../libs/vocabulary/index.js';
import { isBeneath, MANAGED_DIVISION } from './characters.js';
import type { SeededCourse } from './courses.js';
import { Dice, existing } from './dice.js';
import { employedFrom, HISTORY_ENDS, isAway, planDeeds, SECURITY, type Deed } from './learning-plan.js';
import { LearningRows, type EnrolmentRow } from './learning-rows.js';
import { mainPost, type Person } from './people.js';
import { instant, takeTest, watchedPartly, watchedWholly } from './study.js';
import type { Workforce } from './workforce.js';

const HOUR = 3600;
const MINUTE = 60;
const IMPORTED = 40;
const UNDER_WAY = 300;
const NOT_BEGUN = 60;
const OVERDUE_IN_MANAGED_DIVISION = 4;
const VOID_REASONS = [
  '同じ研修を二つの職員番号で登録していたため',
  '別の職員の受講を誤って登録したため',
  '受講の対象外の期間に修了していたため',
];

/** Everything that was learnt from 2024-04-01 to the day before the demonstration begins, and what is under way. */
export async function seedLearning(
  client: ClientBase,
  workforce: Workforce,
  courses: ReadonlyMap<string, SeededCourse>,
  accounts: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = await LearningRows.begin(client);
  const trainer = existing(accounts.get('trainer'), 'no trainer');
  const history = new History(rows, courses, new Dice(20251120), trainer);
  history.tellAll(workforce);
  await rows.write(client);
}

class History {
  private readonly touched = new Set<string>(); // person and course that are, or were, taken

  constructor(
    private readonly rows: LearningRows,
    private readonly courses: ReadonlyMap<string, SeededCourse>,
    private readonly dice: Dice,
    private readonly trainer: number,
  ) {}

  tellAll(workforce: Workforce): void {
    const staff = existing(workforce.cast.get('staff'), 'no learner');
    const older = { person: staff, course: SECURITY, cycle: 1, on: '2024-11-14' };
    const deeds = [
      ...planDeeds(workforce, this.dice),
      { ...older, post: existing(mainPost(staff, older.on), 'no post') },
    ].map((deed) => ({ ...deed, second: this.dice.int(9 * HOUR + 40 * MINUTE, 17 * HOUR) }));
    deeds.sort((a, b) => compare(a.on, b.on) || a.second - b.second || a.person.id - b.person.id);
    let imports = IMPORTED;
    for (const deed of deeds) {
      this.touched.add(`${deed.person.id} ${deed.course}`);
      // June 2024: taken over from the lists that were kept before, so without an enrolment.
      if (imports > 0 && deed.on >= '2024-06-01' && deed.course.startsWith('digital')) {
        imports -= 1;
        this.importOne(deed);
      } else {
        this.complete(deed, deed.second);
      }
    }
    this.voidSome();
    this.begin(staff, 'digital-literacy-1', 'assigned', '2025-11-04', '2025-12-26', 'nothing');
    this.begin(staff, 'data-analysis-1', 'self', '2025-11-11', null, 'part');
    this.leaveUnderWay(workforce);
  }

  private complete(deed: Deed, second: number): void {
    const course = this.course(deed.course);
    const earliest = employedFrom(deed.person);
    const wish = addDays(deed.on, -this.dice.int(0, 24));
    const enrolment = this.enrol(deed.person, course, {
      cycle: deed.cycle,
      on: wish < earliest ? earliest : wish,
      state: 'completed',
      reason: this.dice.permille(600) ? 'assigned' : 'self',
    });
    const learner = { enrolment_id: enrolment.id, person_id: deed.person.id };
    const watchedAt = second - this.dice.int(9, 12) * MINUTE;
    const beganAt = watchedAt - course.durationSeconds - this.dice.int(2, 90);
    this.rows.watches.push(
      watchedWholly(learner, course, instant(deed.on, beganAt), instant(deed.on, watchedAt)),
    );
    if (this.dice.permille(180)) this.test(learner, course, false, deed.on, watchedAt + 10);
    this.test(learner, course, true, deed.on, second - 4 * MINUTE, second);
    this.record(deed, second, { enrolment_id: enrolment.id, how: 'rule', recorded_by: null });
  }

  private importOne(deed: Deed): void {
    this.record(deed, 17 * HOUR + 15 * MINUTE, {
      enrolment_id: null,
      how: 'imported',
      recorded_by: this.trainer,
    });
  }

  private record(
    deed: Deed,
    second: number,
    origin: { enrolment_id: number | null; how: 'rule' | 'imported'; recorded_by: number | null },
  ): void {
    const course = this.course(deed.course);
    this.rows.completions.push({
      id: this.rows.completionIds.next(),
      person_id: deed.person.id,
      course_id: course.id,
      course_version_id: course.versionId,
      completed_on: deed.on,
      completed_at: instant(deed.on, second),
      org_id: deed.post.orgId,
      unit_id: deed.post.unit.id,
      corrects_id: null,
      correction_reason: null,
      ...origin,
    });
  }

  /** Three of the programme's, each taken back eight days later. */
  private voidSome(): void {
    const literacy = this.course('digital-literacy-1').id;
    const wrong = this.rows.completions.filter(
      (row) => row.how === 'rule' && row.course_id === literacy && row.completed_on.startsWith('2025-06'),
    );
    VOID_REASONS.forEach((reason, index) => {
      const row = existing(wrong[index * 5], 'no completion to void');
      const on = addDays(row.completed_on, 8);
      const enrolment = this.rows.enrolments.find((candidate) => candidate.id === row.enrolment_id);
      if (enrolment) enrolment.state = 'withdrawn';
      this.rows.completions.push({
        ...row,
        id: this.rows.completionIds.next(),
        completed_on: on,
        completed_at: instant(on, 10 * HOUR + index * 7 * MINUTE),
        how: 'void',
        corrects_id: row.id,
        correction_reason: reason,
        recorded_by: this.trainer,
      });
    });
  }

  private leaveUnderWay(workforce: Workforce): void {
    const here = workforce.people.filter(
      (person) =>
        mainPost(person, HISTORY_ENDS) &&
        !isAway(person, HISTORY_ENDS) &&
        employedFrom(person) < '2025-09-01',
    );
    const managed = here.filter(
      (person) =>
        !person.reserved &&
        isBeneath(existing(mainPost(person, HISTORY_ENDS), 'no post').unit, MANAGED_DIVISION),
    );
    const order = [
      ...this.dice.shuffled(managed).slice(0, OVERDUE_IN_MANAGED_DIVISION),
      ...this.dice.shuffled(here),
    ];
    const everyCourse = [
      'digital-literacy-1',
      'digital-literacy-2',
      'digital-literacy-3',
      'data-analysis-1',
      SECURITY,
    ];
    let begun = 0;
    for (const person of order) {
      if (begun === UNDER_WAY + NOT_BEGUN) return;
      const code = everyCourse.find(
        (course) => !this.touched.has(`${person.id} ${course}`) && this.dice.permille(600),
      );
      if (code === undefined) continue;
      const late = begun < OVERDUE_IN_MANAGED_DIVISION || this.dice.permille(220);
      const on = this.dice.workday('2025-09-01', late ? '2025-10-17' : '2025-11-18');
      const due = late
        ? this.dice.workday('2025-10-31', '2025-11-18')
        : this.dice.workday('2025-11-28', '2026-01-30');
      const progress = begun >= UNDER_WAY ? 'nothing' : begun % 10 === 9 ? 'failed' : 'part';
      this.begin(person, code, late || this.dice.permille(700) ? 'assigned' : 'self', on, due, progress);
      begun += 1;
    }
  }

  private begin(
    person: Person,
    code: string,
    reason: EnrolmentRow['reason'],
    on: LocalDate,
    due: LocalDate | null,
    progress: 'nothing' | 'part' | 'failed',
  ): void {
    const course = this.course(code);
    const enrolment = this.enrol(person, course, { cycle: 1, on, state: 'active', reason, due });
    this.touched.add(`${person.id} ${code}`);
    if (progress === 'nothing') return;
    const learner = { enrolment_id: enrolment.id, person_id: person.id };
    const day = this.dice.workday(on, HISTORY_ENDS);
    const began = this.dice.int(9 * HOUR, 16 * HOUR);
    const stopped = began + course.durationSeconds + this.dice.int(5, 300);
    if (progress === 'part') {
      this.rows.watches.push(
        watchedPartly(learner, course, instant(day, began), instant(day, stopped), this.dice),
      );
    } else {
      this.rows.watches.push(watchedWholly(learner, course, instant(day, began), instant(day, stopped)));
      this.test(learner, course, false, day, stopped + MINUTE);
    }
  }

  private enrol(
    person: Person,
    course: SeededCourse,
    given: Pick<EnrolmentRow, 'cycle' | 'state' | 'reason'> & { on: LocalDate; due?: LocalDate | null },
  ): EnrolmentRow {
    const usual = given.reason === 'assigned' ? addDays(given.on, 30) : null;
    const row: EnrolmentRow = {
      id: this.rows.enrolmentIds.next(),
      person_id: person.id,
      course_id: course.id,
      course_version_id: course.versionId,
      cycle: given.cycle,
      reason: given.reason,
      due_on: given.due === undefined ? usual : given.due,
      state: given.state,
      enrolled_at: instant(given.on, 8 * HOUR + this.dice.int(31 * MINUTE, 59 * MINUTE)),
    };
    this.rows.enrolments.push(row);
    return row;
  }

  private test(
    learner: { enrolment_id: number; person_id: number },
    course: SeededCourse,
    pass: boolean,
    on: LocalDate,
    started: number,
    submitted = started + 3 * MINUTE,
  ): void {
    const times = { started_at: instant(on, started), submitted_at: instant(on, submitted) };
    this.rows.attempts.push(
      takeTest({ ...learner, id: this.rows.attemptIds.next() }, course, pass, times, this.dice),
    );
  }

  private course(code: string): SeededCourse {
    return existing(this.courses.get(code), `no course ${code}`);
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
