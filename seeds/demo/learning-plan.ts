import type { LocalDate } from '../../libs/vocabulary/index.js';
import { MIHARA_CODE } from './bodies.js';
import { existing, type Dice } from './dice.js';
import { mainPost, type Person, type Post } from './people.js';
import type { Workforce } from './workforce.js';

export const HISTORY_ENDS: LocalDate = '2025-11-19';
export const SECURITY = 'information-security-1';

/** One completion to be: who finished what, on which day, at which post. */
export interface Deed {
  person: Person;
  course: string;
  cycle: number;
  on: LocalDate;
  post: Post;
}

// Completions by month, April first: a slow start, peaks in June and in October and November. With the three that are
// voided, the programme's add up to 1,473.
const PROGRAMME: Readonly<Record<number, readonly number[]>> = {
  2024: [10, 30, 105, 70, 30, 60, 115, 110, 35, 30, 30, 25],
  2025: [35, 70, 165, 105, 45, 95, 180, 128],
};
const PROGRAMME_COURSES: Readonly<Record<number, Readonly<Record<string, number>>>> = {
  2024: {
    'digital-literacy-1': 330,
    'digital-literacy-2': 130,
    'digital-literacy-3': 84,
    'data-analysis-1': 104,
    'mihara-only': 2,
  },
  2025: {
    'digital-literacy-1': 320,
    'digital-literacy-2': 260,
    'digital-literacy-3': 168,
    'data-analysis-1': 71,
    'mihara-only': 4,
  },
};
const SECURITY_MONTHS: Readonly<Record<number, readonly number[]>> = {
  2024: [0, 0, 60, 50, 0, 40, 110, 120, 30, 0, 20, 0],
  2025: [0, 0, 110, 70, 0, 50, 150, 90],
};
/** Share of completions, in a thousand, by people who have completed another course before. */
const RETURNING_PERMILLE = 330;

/** Decides who completed what since 2024-04-01; in the order of the days. */
export function planDeeds(workforce: Workforce, dice: Dice): Deed[] {
  return new Planner(workforce, dice).plan();
}

class Planner {
  private readonly deeds: Deed[] = [];
  private readonly learners: Person[] = [];
  private readonly done = new Map<string, number>(); // person and course → fiscal year of the last completion
  private readonly mustLearn: Person[];
  private readonly candidates: Person[];

  constructor(
    workforce: Workforce,
    private readonly dice: Dice,
  ) {
    // The learner of the demo account starts afresh, so that the first completion is seen to move both counts.
    const staff = workforce.cast.get('staff');
    this.candidates = workforce.people.filter((person) => person !== staff);
    // Nobody of these is left to chance: every body, and every hard name, has somebody who finished a course.
    const oneOfEach = workforce.bodies.map(({ people }) => people.filter((person) => person !== staff)[0]);
    this.mustLearn = [...oneOfEach, ...workforce.hardNamed].flatMap((person) => person ?? []);
  }

  plan(): Deed[] {
    for (const [year, months] of Object.entries(PROGRAMME)) {
      const mix = Object.entries(PROGRAMME_COURSES[Number(year)] ?? {});
      const courses = this.dice.shuffled(mix.flatMap(([code, count]) => Array<string>(count).fill(code)));
      months.forEach((count, month) => {
        for (const course of courses.splice(0, count)) this.add(course, Number(year), month);
      });
    }
    for (const [year, months] of Object.entries(SECURITY_MONTHS)) {
      months.forEach((count, month) => {
        for (let nth = 0; nth < count; nth += 1) this.add(SECURITY, Number(year), month);
      });
    }
    return this.deeds;
  }

  private add(course: string, year: number, month: number): void {
    const first = `${month < 9 ? year : year + 1}-${String(((month + 3) % 12) + 1).padStart(2, '0')}-01`;
    const last = first.slice(0, 7) === HISTORY_ENDS.slice(0, 7) ? HISTORY_ENDS : `${first.slice(0, 7)}-28`;
    for (let tries = 0; tries < 10_000; tries += 1) {
      const on = this.dice.workday(first, last);
      const forced = course === 'digital-literacy-1' ? this.mustLearn.at(-1) : undefined;
      const person = forced ?? this.candidate(course);
      const deed = this.possible(person, course, year, on);
      if (forced) this.mustLearn.pop();
      if (!deed) continue;
      this.deeds.push(deed);
      this.learners.push(person);
      this.done.set(`${person.id} ${course}`, year);
      return;
    }
    throw new Error(`Demo seed: nobody left for ${course} in ${first}`);
  }

  private candidate(course: string): Person {
    const back = this.learners.length > 50 && this.dice.permille(RETURNING_PERMILLE);
    for (;;) {
      const person = this.dice.pick(back ? this.learners : this.candidates);
      const { code6, eagerness } = person.body.plan;
      if (course === 'mihara-only' ? code6 === MIHARA_CODE : this.dice.permille(eagerness)) return person;
    }
  }

  private possible(person: Person, course: string, year: number, on: LocalDate): Deed | null {
    const post = mainPost(person, on);
    if (!post || isAway(person, on)) return null;
    const before = this.done.get(`${person.id} ${course}`);
    // Security is taken once a year, the others once.
    if (before !== undefined && (course !== SECURITY || before === year)) return null;
    return { person, course, cycle: before === undefined ? 1 : 2, on, post };
  }
}

/** On leave that day. */
export function isAway({ absence }: Person, on: LocalDate): boolean {
  return absence !== null && absence.from <= on && on < absence.until;
}

/** The first day that the record knows the person as employed. */
export function employedFrom(person: Person): LocalDate {
  return existing(person.posts.map((post) => post.from).sort()[0], 'a person without a post');
}
