import { AccessPapers } from './access-papers.js';
import { AccessRegister } from './access-register.js';
import type { TestApi } from './api.js';
import type { BuiltCourse, BuiltPerson } from './builders.js';
import { Learner } from './learner.js';
import { numberApart, RowOwners, rowIds } from './row-owners.js';

export const PREFECTURE = '340006';
export const MIHARA = '342041';

/** Everybody who asks: one signed-in person of 三原市 for each role, and somebody who is not signed in. */
export const ASKERS = [
  'learner',
  'manager',
  'trainer',
  'hr',
  'coordinator',
  'auditor',
  'admin',
  'public',
] as const;
export type Asker = (typeof ASKERS)[number];

/**
 * Whom it is about, seen from whoever asks: oneself; a colleague of the same unit; one of another unit of the body; a person
 * of the prefecture with a guest's post (併任) in the unit; the file that this person has at home; one whose guest's post
 * there has ended; one of another body.
 */
export const RELATIONS = ['own', 'unit', 'body', 'shared', 'home', 'lapsed', 'other'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Rare names, each of which stands for one person alone, in kanji and in kana. */
const NAMES: readonly [kanji: string, kana: string][] = [
  ['纐纈', 'こうけつ'],
  ['雲母', 'きららの'],
  ['勘解由', 'かげゆ'],
  ['四十物', 'あいもの'],
  ['鴨脚', 'いちょうの'],
  ['月見里', 'やまなしの'],
  ['小鳥遊', 'たかなし'],
  ['栗花落', 'つゆりの'],
  ['樗木', 'おおてき'],
  ['薬袋', 'みないの'],
  ['百目鬼', 'どうめき'],
  ['躑躅森', 'つつじもり'],
  ['一尺八寸', 'かまつかの'],
];

export interface Subject extends BuiltPerson {
  readonly key: string;
  /** Texts that stand in this person's rows and in nobody else's. */
  readonly words: string[];
  /** What an argument of that name is when it is aimed at this person: personId, appointmentId, search … */
  readonly facts: Record<string, unknown>;
}

/**
 * A world in which every row about a person can be told by its texts and its id: each table counts its ids from a million
 * of its own, so that an id is one row's, and each person's texts hold a name that nobody else has.
 */
export class AccessWorld {
  readonly actors = new Map<Asker, Subject>();
  readonly others = new Map<Relation, Subject>();
  private owners: RowOwners;
  private serial = 0;
  private done: BuiltCourse;
  private open: BuiltCourse;
  private fresh: BuiltCourse;

  private constructor(private readonly api: TestApi) {}

  static async build(api: TestApi): Promise<AccessWorld> {
    const world = new AccessWorld(api);
    await numberApart(api.db);
    const { build } = api;
    world.done = await build.course();
    world.open = await build.course();
    world.fresh = await build.course({ quiz: false });
    const unitId = await build.unit({ body: MIHARA });
    for (const role of ASKERS) {
      if (role === 'public') continue;
      const scope =
        role === 'manager' ? { scope: 'unit' as const, unitId } : { scope: 'body' as const, body: MIHARA };
      world.actors.set(
        role,
        await world.subject(role, {
          body: MIHARA,
          unitId,
          roles: role === 'learner' ? [] : [{ role, ...scope }],
        }),
      );
    }
    world.others.set('unit', await world.subject('unit', { body: MIHARA, unitId }));
    world.others.set('body', await world.subject('body', { body: MIHARA }));
    const guest = { body: PREFECTURE, guestOf: { unitId, orgId: await build.orgId(MIHARA) } };
    world.others.set('shared', await world.subject('shared', { ...guest, guestPeriod: '[2025-04-01,)' }));
    world.others.set(
      'lapsed',
      await world.subject('lapsed', { ...guest, guestPeriod: '[2024-04-01,2025-10-01)' }),
    );
    world.others.set('other', await world.subject('other', { body: PREFECTURE }));
    // Once everybody is there, for a next tree holds the units of all.
    const papers = new AccessPapers(api);
    const register = await AccessRegister.open(api);
    for (const person of [...world.actors.values(), ...world.others.values()])
      Object.assign(person.facts, await papers.of(person), await register.of(person));
    await world.tellHomeFromGuest();
    return world;
  }

  /** The person who stands in that relation to whoever asks; nobody is the public's own. */
  subjectOf(relation: Relation, asker: Asker): Subject | undefined {
    return relation === 'own' ? this.actors.get(asker) : this.others.get(relation);
  }

  relationOf(subject: Subject, asker: Asker): Relation | undefined {
    return RELATIONS.find((relation) => this.subjectOf(relation, asker) === subject);
  }

  cookieOf(asker: Asker): string | undefined {
    return this.actors.get(asker)?.cookie;
  }

  /** The people whom a text of an answer betrays. */
  subjectsIn(text: string): Subject[] {
    return this.owners.in(text);
  }

  private async subject(
    key: string,
    options: {
      body: string;
      unitId?: string;
      roles?: { role: string; scope: 'body' | 'unit'; body?: string; unitId?: string }[];
      guestOf?: { unitId: string; orgId: string };
      guestPeriod?: string;
    },
  ): Promise<Subject> {
    const { build, db } = this.api;
    const [kanji, kana] = NAMES[this.serial] ?? ['', ''];
    this.serial += 1;
    const staffNumber = `MX-${key.toUpperCase()}`;
    const login = `mx.${key}`;
    const { guestOf, guestPeriod, ...who } = options;
    const built = await build.person({
      ...who,
      staffNumber,
      name: [kanji, `${kanji}郎`],
      kana: [kana, `${kana}ろう`],
      password: `password of ${key}`,
    });
    await db.sql.query('update account set login = $2 where id = $1', [built.accountId, login]);
    const appointmentId = await db.value('select id from appointment where person_id = $1', [built.id]);
    // Something of everybody's time is left, for a mutation that gives another post.
    await db.sql.query('update appointment set percent = 50 where person_id = $1', [built.id]);
    if (guestOf && guestPeriod) {
      await build.appointment(built, {
        ...guestOf,
        kind: 'HEININ',
        percent: 30,
        period: guestPeriod,
        staffNumber: `${staffNumber}-G`,
      });
    }
    await db.sql.query(
      `update appointment set position = $2, grade = $2 || '級', period = daterange(lower(period), coalesce(upper(period), '2030-04-01'))
        where person_id = $1`,
      [built.id, `${kanji}担当`],
    );
    const subject: Subject = {
      ...built,
      login,
      key,
      words: [kanji, kana, staffNumber, login],
      facts: {
        ...(await this.records(built, key)),
        personId: built.id,
        accountId: built.accountId,
        organisationId: built.orgId,
        unitId: built.unitId,
        appointmentId,
        search: kanji,
        login,
        staffNumber,
      },
    };
    return subject;
  }

  /** A row of the person in every table that holds people; what stands in them is told by `key`. A new table goes here, or into access-papers.ts or access-certificates.ts. */
  private async records(person: BuiltPerson, key: string): Promise<Record<string, unknown>> {
    const { db } = this.api;
    await (await this.learner(person, this.done)).takeQuiz();
    const under = await this.learner(person, this.open);
    const attempt = await under.startQuiz();
    await db.sql.query(
      `insert into designation (person_id, kind, period) values ($1, 'information_systems', '[2025-04-01,2030-04-01)')`,
      [person.id],
    );
    await db.sql.query(
      `insert into absence (person_id, kind, period) values ($1, 'sick_leave', '[2025-04-01,2025-05-01)')`,
      [person.id],
    );
    await db.sql.query(`update person_name set valid = '[2020-04-01,2024-04-01)' where person_id = $1`, [
      person.id,
    ]);
    await db.sql.query(
      `insert into person_name (person_id, family_name, given_name, family_kana, given_kana, valid, reason)
       select id, family_name, given_name, family_kana, given_kana, '[2024-04-01,)', '婚姻' from person where id = $1`,
      [person.id],
    );
    await db.sql.query(
      `insert into access_log (fiscal_year, at, reader_account_id, subject_person_id, what) values (2025, $3, $1, $2, 'record')`,
      [person.accountId, person.id, this.api.clock.now()],
    );
    await db.sql.query('update session set user_agent = $2 where account_id = $1', [
      person.accountId,
      `Browser of mx.${key}`,
    ]);
    return {
      ...(await rowIds(db, person)),
      courseCode: this.fresh.code,
      code: this.fresh.code,
      indicatorKey: '3-2-1',
      lessonId: this.open.videoId,
      quizId: this.open.quizId,
      attemptId: attempt.id,
      answers: under.answers(attempt),
      enrolmentId: under.enrolmentId,
      sessionId: await db.value('select id from watch_session where person_id = $1', [person.id]),
    };
  }

  private async learner(person: BuiltPerson, course: BuiltCourse): Promise<Learner> {
    const learner = await Learner.enrolled(this.api, person, course);
    await learner.watch();
    return learner;
  }

  /** Of a guest the host sees the name and the guest's post. All else is the file at home, and the post there has words of its own. */
  private async tellHomeFromGuest(): Promise<void> {
    const shared = this.others.get('shared');
    const [kanji, kana] = NAMES[this.serial] ?? ['', ''];
    if (!shared) return;
    const { db } = this.api;
    const posts = await db.sql.query<{ id: string; kind: string }>(
      'select id, kind from appointment where person_id = $1 order by id',
      [shared.id],
    );
    const [home, guest] = posts.rows;
    const staffNumber = 'MX-HOME';
    await db.sql.query('update appointment set position = $2, grade = $2, staff_number = $3 where id = $1', [
      home?.id,
      `${kanji}担当`,
      staffNumber,
    ]);
    const file: Subject = {
      ...shared,
      key: 'home',
      words: [kanji, kana, staffNumber],
      facts: { ...shared.facts, appointmentId: home?.id, staffNumber },
    };
    shared.facts['appointmentId'] = guest?.id;
    // A duty is given to the person, whose name is told with it, and not to the post at home.
    const atHost = (table: string, id: string) =>
      ['person_name', 'indicator_duty'].includes(table) || id === guest?.id;
    this.owners = await RowOwners.of(
      db,
      [file, ...this.actors.values(), ...this.others.values()],
      (subject, table, id) => (subject === shared && !atHost(table, id) ? file : subject),
    );
    this.others.set('home', file);
  }
}
