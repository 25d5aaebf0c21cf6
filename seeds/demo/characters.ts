import { MIHARA_CODE, PREFECTURE_CODE } from './bodies.js';
import { existing } from './dice.js';
import { hardNames, type PersonName } from './names.js';
import { isSettled, type Body, type Person } from './people.js';
import type { Unit } from './units.js';

export interface Character {
  login: string;
  name: PersonName;
  body: string;
  /** A unit and, above it, one of its ancestors: the first free desk beneath both is taken. */
  unit: string;
  position?: string;
  grant?: { role: string; scope: 'all' | 'body' | 'unit'; reason: string };
}

const name = (family: string, familyKana: string, given: string, givenKana: string): PersonName => ({
  family_name: family,
  given_name: given,
  family_kana: familyKana,
  given_kana: givenKana,
});

export const MANAGED_DIVISION = '地域振興課';

/** The people behind the demo accounts. */
export const CHARACTERS: readonly Character[] = [
  {
    login: 'staff',
    name: name('海野', 'うみの', 'なぎさ', 'なぎさ'),
    body: PREFECTURE_CODE,
    unit: MANAGED_DIVISION,
  },
  {
    login: 'trainer',
    name: name('星野', 'ほしの', 'みちる', 'みちる'),
    body: PREFECTURE_CODE,
    unit: '人材育成係',
    grant: { role: 'trainer', scope: 'all', reason: '全団体の研修を担当する（人事課人材育成係）' },
  },
  {
    login: 'manager',
    name: name('帆足', 'ほあし', 'しげる', 'しげる'),
    body: PREFECTURE_CODE,
    unit: MANAGED_DIVISION,
    position: '課長',
    grant: { role: 'manager', scope: 'unit', reason: '地域振興課長' },
  },
  {
    login: 'hr',
    name: name('舵本', 'かじもと', 'あきら', 'あきら'),
    body: PREFECTURE_CODE,
    unit: '人事係',
    grant: { role: 'hr', scope: 'all', reason: '人材計画を担当する（人事課人事係）' },
  },
  {
    login: 'hr2',
    name: name('帆村', 'ほむら', 'たくみ', 'たくみ'),
    body: PREFECTURE_CODE,
    unit: '人事係',
    grant: { role: 'hr', scope: 'all', reason: '組織改正を2人で確認するため（人事課人事係）' },
  },
  {
    login: 'city',
    name: name('港', 'みなと', 'さとみ', 'さとみ'),
    body: MIHARA_CODE,
    unit: 'デジタル推進課',
    grant: { role: 'coordinator', scope: 'body', reason: '三原市の DXShip 担当' },
  },
  {
    login: 'dxship',
    name: name('渡海', 'とかい', 'わたる', 'わたる'),
    body: PREFECTURE_CODE,
    unit: '市町連携係',
  },
  {
    login: 'auditor',
    name: name('汐見', 'しおみ', 'まこと', 'まこと'),
    body: PREFECTURE_CODE,
    unit: '監査課',
    grant: { role: 'auditor', scope: 'all', reason: '監査委員事務局の監査担当' },
  },
  {
    login: 'admin',
    name: name('碇', 'いかり', 'けんいち', 'けんいち'),
    body: PREFECTURE_CODE,
    unit: 'システム係',
    grant: { role: 'admin', scope: 'all', reason: 'システムの管理者（デジタル基盤整備課）' },
  },
  {
    login: 'admin2',
    name: name('艫', 'とも', 'みさき', 'みさき'),
    body: PREFECTURE_CODE,
    unit: 'システム係',
    grant: { role: 'admin', scope: 'all', reason: '人事課と管理者の権限を2人で承認するため' },
  },
];

/** Gives each character a desk, and returns the person by login. */
export function castCharacters(bodies: readonly Body[]): Map<string, Person> {
  const cast = new Map<string, Person>();
  for (const character of CHARACTERS) {
    const body = bodyOf(bodies, character.body);
    const person = body.people.find(
      (candidate) =>
        !candidate.reserved &&
        isSettled(candidate) &&
        (character.position
          ? candidate.seat.position === character.position
          : candidate.seat.rank === 'member') &&
        isBeneath(candidate.seat.unit, character.unit),
    );
    cast.set(character.login, reserve(person, character.name));
  }
  return cast;
}

/** Spreads the hard names over the prefecture, 三原市 and, one name each, other bodies. */
export function castHardNames(bodies: readonly Body[]): Person[] {
  return hardNames().map((hardName, index) => {
    const elsewhere = existing(bodies[1 + Math.floor(index / 3)], 'too few bodies');
    const body = [bodyOf(bodies, PREFECTURE_CODE), bodyOf(bodies, MIHARA_CODE), elsewhere][index % 3];
    const person = body?.people.find(
      (candidate) => !candidate.reserved && candidate.seat.rank === 'member' && isSettled(candidate),
    );
    return reserve(person, hardName);
  });
}

export function bodyOf(bodies: readonly Body[], code6: string): Body {
  return existing(
    bodies.find((body) => body.plan.code6 === code6),
    `no body ${code6}`,
  );
}

/** True when the unit or one above it has that name. */
export function isBeneath(unit: Unit, unitName: string): boolean {
  return unit.name === unitName || (unit.parent !== null && isBeneath(unit.parent, unitName));
}

function reserve(person: Person | undefined, personName: PersonName): Person {
  const found = existing(person, `no desk for ${personName.family_name}`);
  found.reserved = true;
  found.name = personName;
  return found;
}
