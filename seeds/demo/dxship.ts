import { PREFECTURE_CODE } from './bodies.js';
import { bodyOf, isBeneath } from './characters.js';
import { existing, type Dice } from './dice.js';
import { isSettled, takeNumber, type Body, type Person } from './people.js';
import { everyUnit, REBUILD_DAY, RECORD_BEGINS, type Unit } from './units.js';

const CREW = 16;
const THREE_POSTS = 10;
const TWO_POSTS = 4;
const OTHERS_IN_PREFECTURE = 14;
const OTHERS_IN_CITIES = 10;
const HOME_UNITS = ['DX推進本部事務局', 'デジタル基盤整備課'];
const HOST_UNITS = ['デジタル推進課', '企画財政課'];

/**
 * Sends 16 people of the prefecture to the municipalities of DXShip: ten hold posts in three bodies, four in two, two
 * work for the prefecture alone. The captain is the person of the demo account and serves 三原市 and 竹原市.
 */
export function launchDxship(bodies: readonly Body[], hosts: ReadonlySet<number>, captain: Person): Person[] {
  const home = bodyOf(bodies, PREFECTURE_CODE);
  const crew = [captain, ...specialists(home).slice(0, CREW - 1)];
  if (crew.length < CREW) throw new Error('Demo seed: too few people for DXShip');
  const ports = bodies.filter((body) => hosts.has(body.orgId));
  // The captain's two first; then every host in turn, so that each of the fifteen is served.
  const captains = ['342041', '342033'];
  const order = [
    ...captains.map((code6) => bodyOf(ports, code6)),
    ...ports.filter((body) => !captains.includes(body.plan.code6)),
    ...ports,
  ];
  let berth = 0;
  crew.forEach((person, index) => {
    person.reserved = true;
    const posts = index < THREE_POSTS ? 2 : index < THREE_POSTS + TWO_POSTS ? 1 : 0;
    if (posts === 0) return;
    const share = posts === 2 ? 30 : 50;
    const from = index % 3 === 2 ? REBUILD_DAY : RECORD_BEGINS;
    const before = from === REBUILD_DAY ? person.posts.map((post) => ({ ...post, until: REBUILD_DAY })) : [];
    const now = person.posts.map((post) => ({ ...post, from, percent: 100 - posts * share }));
    const abroad = Array.from({ length: posts }, (_, nth) => {
      const host = existing(order[berth], 'no host for a post');
      berth += 1;
      return {
        orgId: host.orgId,
        unit: digitalUnit(host),
        kind: nth === 0 ? ('HEININ' as const) : ('HAKEN' as const),
        position: '主査（情報システム）',
        grade: null,
        percent: share,
        from,
        until: null,
        staffNumber: takeNumber(host),
      };
    });
    person.posts = [...before, ...now, ...abroad];
  });
  return crew;
}

/** The other 情報システム人材, in the prefecture and the cities. */
export function otherSpecialists(bodies: readonly Body[], dice: Dice): Person[] {
  const home = bodyOf(bodies, PREFECTURE_CODE);
  const inCities = bodies
    .filter((body) => body !== home)
    .flatMap((body) =>
      body.people.filter((person) => isSettled(person) && isBeneath(person.seat.unit, 'デジタル推進課')),
    )
    .filter((person) => !person.reserved && person.posts.every((post) => post.kind === 'HONMU'));
  return [
    ...specialists(home).slice(0, OTHERS_IN_PREFECTURE),
    ...dice.shuffled(inCities).slice(0, OTHERS_IN_CITIES),
  ];
}

function specialists(home: Body): Person[] {
  return home.people.filter(
    (person) =>
      !person.reserved &&
      person.seat.rank === 'member' &&
      isSettled(person) &&
      person.posts.length === 1 &&
      person.posts[0]?.kind === 'HONMU' &&
      HOME_UNITS.some((unit) => isBeneath(person.seat.unit, unit)),
  );
}

function digitalUnit(body: Body): Unit {
  return existing(
    everyUnit(body.roots).find((unit) => HOST_UNITS.includes(unit.name)),
    `${body.plan.code6} has no unit for DX`,
  );
}
