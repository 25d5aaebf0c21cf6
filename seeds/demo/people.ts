import type { LocalDate } from '../../libs/vocabulary/index.js';
import { BODIES, PREFECTURE_CODE, type BodyPlan } from './bodies.js';
import { existing, type Dice } from './dice.js';
import type { PersonName } from './names.js';
import { furnish, type Seat } from './seats.js';
import { REBUILD_DAY, RECORD_BEGINS, type Unit } from './units.js';

/** One 発令 to be. */
export interface Post {
  orgId: number;
  unit: Unit;
  kind: 'HONMU' | 'HEININ' | 'HAKEN' | 'KAIKEI_NENDO';
  position: string;
  grade: string | null;
  percent: number;
  from: LocalDate;
  until: LocalDate | null;
  staffNumber: string;
}

export interface Person {
  id: number;
  name: PersonName | null;
  body: Body;
  seat: Seat;
  posts: Post[];
  /** Accounts, hard names, DXShip: what chance must not touch. */
  reserved: boolean;
  absence: { kind: string; from: LocalDate; until: LocalDate } | null;
}

/** A body with its units and its people. */
export interface Body {
  plan: BodyPlan;
  orgId: number;
  roots: Unit[];
  people: Person[];
  nextNumber: number;
}

const TOTAL = BODIES.reduce((sum, body) => sum + body.staff, 0);
const LEAVERS = 60;
const TRANSFERS_PERMILLE = 165;
const KAIKEI_PERMILLE = 125;
const LATE_STARTS: readonly LocalDate[] = ['2024-07-01', '2024-10-01', '2025-07-01', '2025-10-01'];

/** A staff number of the body; the same number occurs in other bodies. */
export function takeNumber(body: Body): string {
  const number = String(body.nextNumber).padStart(body.plan.digits, '0');
  body.nextNumber += 1;
  return number;
}

/** Seats everybody at the beginning of the record; joiners come later, leavers have gone. */
export function employ(body: Body, nextId: () => number, dice: Dice): void {
  const leavers = Math.round((body.plan.staff * LEAVERS) / TOTAL);
  const seats = furnish(body.roots, body.plan.staff - leavers, dice);
  const hire = (seat: Seat, from: LocalDate, until: LocalDate | null): Person => {
    const person: Person = {
      id: nextId(),
      name: null,
      body,
      seat,
      posts: [],
      reserved: false,
      absence: null,
    };
    person.posts = sit(seat, from, until, takeNumber(body));
    body.people.push(person);
    return person;
  };
  const incumbents = seats.map((seat) =>
    hire(seat, seat.rank === 'head' ? RECORD_BEGINS : startDay(dice), null),
  );
  const leaving = dice.shuffled(incumbents.filter(isSettledMember)).slice(0, leavers);
  for (const person of leaving) {
    person.posts = sit(person.seat, RECORD_BEGINS, REBUILD_DAY, numberOf(person));
    hire(person.seat, REBUILD_DAY, null);
  }
}

/** Turns some members into 会計年度任用職員, who are appointed year by year; some of them work part-time. */
export function appointByTheYear(body: Body, dice: Dice): void {
  for (const person of body.people) {
    if (person.reserved || person.seat.rank === 'head' || !dice.permille(KAIKEI_PERMILLE)) continue;
    const percent = dice.permille(400) ? 75 : 100;
    person.posts = person.posts.flatMap((post) => {
      const years = [RECORD_BEGINS, REBUILD_DAY, '2026-04-01'];
      return years.slice(0, 2).flatMap((year, index): Post[] => {
        const next = existing(years[index + 1], 'no next year');
        const from = post.from > year ? post.from : year;
        const until = post.until && post.until < next ? post.until : next;
        if (from >= until) return [];
        return [
          { ...post, kind: 'KAIKEI_NENDO', position: '会計年度任用職員', grade: null, percent, from, until },
        ];
      });
    });
  }
}

/** 4/1: members of one position change desks among themselves. */
export function transfer(body: Body, dice: Dice): void {
  const byPosition = new Map<string, Person[]>();
  for (const person of body.people) {
    const settled =
      person.posts.every((post) => post.kind === 'HONMU') && isSettled(person) && !person.reserved;
    if (!settled || !dice.permille(TRANSFERS_PERMILLE)) continue;
    const key = person.seat.position;
    byPosition.set(key, [...(byPosition.get(key) ?? []), person]);
  }
  for (const movers of byPosition.values()) {
    const seats = movers.map((person) => person.seat);
    movers.forEach((person, index) => {
      const seat = existing(seats[(index + 1) % seats.length], 'no seat to move to');
      if (seat.unit === person.seat.unit) return;
      const number = numberOf(person);
      person.posts = [
        ...sit(person.seat, RECORD_BEGINS, REBUILD_DAY, number),
        ...sit(seat, REBUILD_DAY, null, number),
      ];
      person.seat = seat;
    });
  }
}

/** People of the prefecture whom a municipality took on: their record must follow them. */
export function moveBetweenBodies(bodies: readonly Body[], dice: Dice): void {
  const prefecture = existing(
    bodies.find((body) => body.plan.code6 === PREFECTURE_CODE),
    'no prefecture',
  );
  const desks = dice.shuffled(prefecture.people.filter(isSettledMember));
  for (const [index, body] of bodies
    .filter((other) => other !== prefecture)
    .slice(0, 12)
    .entries()) {
    const person = body.people.find((candidate) => startsAtRebuild(candidate) && !candidate.reserved);
    const desk = desks[index];
    if (person && desk) {
      person.posts.unshift(...sit(desk.seat, RECORD_BEGINS, REBUILD_DAY, takeNumber(prefecture)));
    }
  }
}

/** The posts of one who sits at a desk: two, where the desk's unit was rebuilt in between. */
export function sit(seat: Seat, from: LocalDate, until: LocalDate | null, staffNumber: string): Post[] {
  const post: Post = {
    orgId: seat.unit.orgId,
    unit: seat.unit,
    kind: 'HONMU',
    position: seat.position,
    grade: seat.grade,
    percent: 100,
    from,
    until,
    staffNumber,
  };
  const { successor } = seat.unit;
  if (!successor || (until !== null && until <= REBUILD_DAY)) return [post];
  if (from >= REBUILD_DAY) return [{ ...post, unit: successor }];
  return [
    { ...post, until: REBUILD_DAY },
    { ...post, unit: successor, from: REBUILD_DAY },
  ];
}

/** The post that counts on a day, as main_appointment() in the database reads it; only one is ever HONMU. */
export function mainPost(person: Person, on: LocalDate): Post | undefined {
  const held = person.posts.filter((post) => post.from <= on && (post.until === null || on < post.until));
  return held.find((post) => post.kind === 'HONMU') ?? held[0];
}

/** Employed since the record begins, and still. */
export function isSettled(person: Person): boolean {
  return person.posts[0]?.from === RECORD_BEGINS && person.posts.at(-1)?.until === null;
}

function isSettledMember(person: Person): boolean {
  return person.seat.rank === 'member' && !person.reserved && isSettled(person);
}

function startsAtRebuild(person: Person): boolean {
  return person.posts[0]?.from === REBUILD_DAY && person.posts[0].kind === 'HONMU';
}

function numberOf(person: Person): string {
  return existing(person.posts[0], 'a person without a post').staffNumber;
}

function startDay(dice: Dice): LocalDate {
  if (dice.permille(40)) return REBUILD_DAY;
  return dice.permille(22) ? dice.pick(LATE_STARTS) : RECORD_BEGINS;
}
