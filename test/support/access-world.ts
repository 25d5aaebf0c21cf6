import type { TestApi } from './api.js';
import type { BuiltCourse, BuiltPerson } from './builders.js';
import { Learner } from './learner.js';

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
 * of the prefecture with a guest's post (併任) in the unit; one whose guest's post there has ended; one of another body.
 */
export const RELATIONS = ['own', 'unit', 'body', 'shared', 'lapsed', 'other'] as const;
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
];

/** How libs/platform/pages.ts writes the sort key of a row. */
const CURSOR = /^Wy[\w-]{8,}$/;

function keyOf(cursor: string): string[] {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString()) as string[];
  } catch {
    return [];
  }
}

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
  private readonly owners = new Map<string, Subject>();
  private words = /$^/;
  private serial = 0;
  private done: BuiltCourse;
  private open: BuiltCourse;
  private fresh: BuiltCourse;

  private constructor(private readonly api: TestApi) {}

  static async build(api: TestApi): Promise<AccessWorld> {
    const world = new AccessWorld(api);
    await api.db.sql.query(`do $$ declare s record; n int := 0; begin
      for s in select c.relname, a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid
                where c.relnamespace = 'public'::regnamespace and not c.relispartition and a.attidentity <> '' loop
        n := n + 1;
        execute format('alter table %I alter column %I restart with %s', s.relname, s.attname, n * 1000000);
      end loop; end $$`);
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
    await world.learnOwners();
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

  /** The people whom a text of an answer betrays: by an id of one of their rows or by a word of theirs; cursors too. */
  subjectsIn(text: string): Subject[] {
    const owner = this.owners.get(text);
    if (owner) return [owner];
    const found = CURSOR.test(text) ? keyOf(text) : (text.match(this.words) ?? []);
    return [...new Set(found.flatMap((word) => this.owners.get(word) ?? []))];
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
    if (guestOf && guestPeriod) {
      await db.sql.query('update appointment set percent = 50 where person_id = $1', [built.id]);
      await build.appointment(built, {
        ...guestOf,
        kind: 'HEININ',
        percent: 50,
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

  /** A row of the person in every table that holds people; what stands in them is told by `key`. A new table goes here. */
  private async records(person: BuiltPerson, key: string): Promise<Record<string, unknown>> {
    const { db } = this.api;
    await (await this.learner(person, this.done)).takeQuiz();
    const under = await this.learner(person, this.open);
    const attempt = await under.startQuiz();
    const during = '[2025-04-01,2025-05-01)';
    await db.sql.query(
      `insert into designation (person_id, kind, period) values ($1, 'information_systems', $2)`,
      [person.id, during],
    );
    await db.sql.query(`insert into absence (person_id, kind, period) values ($1, 'sick_leave', $2)`, [
      person.id,
      during,
    ]);
    await db.sql.query(
      `insert into access_log (fiscal_year, at, reader_account_id, subject_person_id, what) values (2025, $3, $1, $2, 'record')`,
      [person.accountId, person.id, this.api.clock.now()],
    );
    await db.sql.query('update session set user_agent = $2 where account_id = $1', [
      person.accountId,
      `Browser of mx.${key}`,
    ]);
    return {
      ...(await this.rowIds(person)),
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

  /** The person's latest row of each table, as the argument that would name it: absence → absenceId. */
  private async rowIds(person: BuiltPerson): Promise<Record<string, unknown>> {
    const facts: Record<string, unknown> = {};
    for (const { table, column } of await this.tablesOfPeople()) {
      const owner = column.includes('account') ? person.accountId : person.id;
      const name = `${table.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())}Id`;
      const id = await this.api.db.value(`select max(id::text) from ${table} where ${column} = $1`, [owner]);
      if (id) facts[name] = id;
    }
    return facts;
  }

  private async tablesOfPeople(): Promise<{ table: string; column: string }[]> {
    const { rows } = await this.api.db.sql.query<{ table: string; column: string }>(
      `select c.relname as table, a.attname as column from pg_class c
         join pg_attribute a on a.attrelid = c.oid and a.attname in ('person_id', 'account_id', 'subject_person_id')
         join pg_attribute i on i.attrelid = c.oid and i.attname = 'id'
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
          and c.relname <> 'audit_event'
        order by 1, 2 desc`,
    );
    return rows;
  }

  /** Whose every id, certificate number and word is. */
  private async learnOwners(): Promise<void> {
    const subjects = [...this.actors.values(), ...this.others.values()];
    const byId = new Map(
      subjects.flatMap((subject) => [
        [subject.id, subject],
        [subject.accountId, subject],
      ]),
    );
    for (const { table, column } of await this.tablesOfPeople()) {
      const { rows } = await this.api.db.sql.query<{ id: string; owner: string }>(
        `select id::text, ${column}::text as owner from ${table}`,
      );
      for (const { id, owner } of rows) this.own(id, byId.get(owner));
    }
    const { rows } = await this.api.db.sql.query<{ number: string; owner: string }>(
      'select number, person_id::text as owner from certificate join completion c on c.id = completion_id',
    );
    for (const { number, owner } of rows) byId.get(owner)?.words.push(number);
    for (const subject of subjects) {
      this.own(subject.id, subject);
      this.own(subject.accountId, subject);
      for (const word of subject.words) this.own(word, subject);
    }
    this.words = new RegExp(
      subjects
        .flatMap(({ words }) => words)
        .toSorted((a, b) => b.length - a.length)
        .map((word) => word.replace(/[.]/g, '\\.'))
        .join('|'),
      'g',
    );
  }

  private own(text: string, subject: Subject | undefined): void {
    if (subject) this.owners.set(text, subject);
  }
}
