import { createHash, randomBytes } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import type { TestClock } from './test-clock.js';
import type { TestDatabase } from './database.js';

const PREFECTURE = '340006';
const QUICK_HASH = { memoryCost: 8, timeCost: 1, parallelism: 1 };

export interface BuiltPerson {
  id: string;
  accountId: string;
  login: string;
  orgId: string;
  unitId: string;
  /** Signed in: ready to be sent as the Cookie header. */
  cookie: string;
}

export interface BuiltCourse {
  id: string;
  code: string;
  versionId: string;
  videoId: string;
  quizId: string | null;
  /** Question id → the right choices; every other choice is wrong. */
  answers: Map<string, string[]>;
}

interface PersonOptions {
  body?: string;
  unitId?: string;
  name?: [family: string, given: string];
  kana?: [family: string, given: string];
  staffNumber?: string;
  roles?: { role: string; scope: 'all' | 'body' | 'unit'; body?: string; unitId?: string }[];
  password?: string;
  /** False: a person without a post. */
  employed?: boolean;
  demo?: boolean;
}

interface CourseOptions {
  body?: string;
  shared?: boolean;
  category?: string;
  seconds?: number;
  quiz?: boolean;
  /** The test comes before the video, so that the video may be the last step. */
  quizFirst?: boolean;
  draft?: boolean;
  coveragePercent?: number;
  maxRate?: number;
  hiddenAllowed?: boolean;
}

/** Rows for a test, each with the parents it needs; only what a test names differs from the usual. */
export class Builders {
  private serial = 0;

  constructor(
    private readonly db: TestDatabase,
    private readonly clock: TestClock,
  ) {}

  orgId(code6: string): Promise<string> {
    return this.db.value('select id from organisation where code6 = $1', [code6]);
  }

  async unit(
    options: { body?: string; parentId?: string; code?: string; name?: string; valid?: string } = {},
  ): Promise<string> {
    this.serial += 1;
    return this.db.value(
      `insert into unit (org_id, code, parent_id, name, valid) values ($1, $2, $3, $4, $5) returning id`,
      [
        await this.orgId(options.body ?? PREFECTURE),
        options.code ?? `U${this.serial}`,
        options.parentId ?? null,
        options.name ?? `課${this.serial}`,
        options.valid ?? '[2020-04-01,)',
      ],
    );
  }

  async person(options: PersonOptions = {}): Promise<BuiltPerson> {
    this.serial += 1;
    const body = options.body ?? PREFECTURE;
    const [family, given] = options.name ?? ['試験', `花子${this.serial}`];
    const [familyKana, givenKana] = options.kana ?? ['しけん', `はなこ${this.serial}`];
    const id = await this.db.value<string>(
      `insert into person (family_name, given_name, family_kana, given_kana) values ($1, $2, $3, $4) returning id`,
      [family, given, familyKana, givenKana],
    );
    const orgId = await this.orgId(body);
    const unitId = options.unitId ?? (await this.unit({ body }));
    if (options.employed !== false) {
      await this.appointment(
        { id, orgId, unitId },
        { staffNumber: options.staffNumber ?? `00${this.serial}` },
      );
    }
    const { accountId, login, cookie } = await this.account(id, options);
    return { id, accountId, login, orgId, unitId, cookie };
  }

  /** A post of the person; the 本務 of the whole time unless told otherwise. */
  appointment(
    person: { id: string; orgId: string; unitId: string },
    options: {
      kind?: string;
      percent?: number;
      period?: string;
      staffNumber?: string;
      unitId?: string;
      orgId?: string;
    } = {},
  ): Promise<string> {
    this.serial += 1;
    return this.db.value(
      `insert into appointment (person_id, org_id, unit_id, kind, position, percent, period, staff_number)
       values ($1, $2, $3, $4, '主任', $5, $6, $7) returning id`,
      [
        person.id,
        options.orgId ?? person.orgId,
        options.unitId ?? person.unitId,
        options.kind ?? 'HONMU',
        options.percent ?? 100,
        options.period ?? '[2020-04-01,)',
        options.staffNumber ?? `00${this.serial}`,
      ],
    );
  }

  private async account(
    personId: string,
    options: PersonOptions,
  ): Promise<{ accountId: string; login: string; cookie: string }> {
    const login = `person${this.serial}`;
    const accountId = await this.db.value<string>(
      'insert into account (person_id, login, demo) values ($1, $2, $3) returning id',
      [personId, login, options.demo ?? false],
    );
    if (options.password) {
      await this.db.sql.query('insert into local_password (account_id, hash) values ($1, $2)', [
        accountId,
        await hash(options.password, QUICK_HASH),
      ]);
    }
    for (const { role, scope, body, unitId } of options.roles ?? []) {
      await this.db.sql.query(
        `insert into role_grant (account_id, role, scope, org_id, unit_id, period, granted_at, reason)
         values ($1, $2, $3, $4, $5, '[2020-04-01,)', $6, 'test')`,
        [accountId, role, scope, body ? await this.orgId(body) : null, unitId ?? null, this.clock.now()],
      );
    }
    return { accountId, login, cookie: await this.session(accountId) };
  }

  /** A signed-in browser of the account. */
  async session(accountId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    await this.db.sql.query(
      `insert into session (token_hash, account_id, created_at, last_seen_at, expires_at) values ($1, $2, $3, $3, $3::timestamptz + interval '365 days')`,
      [createHash('sha256').update(token).digest(), accountId, now],
    );
    return `koro_session=${token}`;
  }

  async course(options: CourseOptions = {}): Promise<BuiltCourse> {
    this.serial += 1;
    const code = `course-${this.serial}`;
    const id = await this.db.value<string>(
      'insert into course (code, org_id, shared, category) values ($1, $2, $3, $4) returning id',
      [
        code,
        await this.orgId(options.body ?? PREFECTURE),
        options.shared ?? true,
        options.category ?? 'digital_literacy',
      ],
    );
    const versionId = await this.db.value<string>(
      `insert into course_version (course_id, number, title_ja, title_en, summary_ja, summary_en, estimated_minutes,
                                   coverage_percent, max_rate, hidden_allowed)
       values ($1, 1, '講座', 'Course', '概要', 'Summary', 1, $2, $3, $4) returning id`,
      [id, options.coveragePercent ?? 95, options.maxRate ?? 2, options.hiddenAllowed ?? false],
    );
    const videoId = await this.db.value<string>(
      `insert into lesson (course_version_id, key, ordinal, kind, title_ja, title_en, media_id)
       values ($1, 'video', $3, 'video', '動画', 'Video', $2) returning id`,
      [versionId, await this.media(options.seconds ?? 40), options.quizFirst ? 3 : 1],
    );
    const quiz = options.quiz === false ? null : await this.quiz(versionId);
    if (!options.draft) {
      await this.db.sql.query(
        `update course_version set state = 'published', published_at = $2 where id = $1`,
        [versionId, this.clock.now()],
      );
    }
    return { id, code, versionId, videoId, quizId: quiz?.id ?? null, answers: quiz?.answers ?? new Map() };
  }

  private media(seconds: number): Promise<string> {
    // The file is a real one of the demonstration; its row says the length that the test wants.
    return this.db.value(
      `insert into media (file_key, poster_key, mime, duration_ms, width, height, bytes, sha256)
       values ($1, 'digital-literacy-1/poster.jpg', 'video/mp4', $2, 1280, 720, 1, repeat('a', 64)) returning id`,
      [`digital-literacy-1/${'./'.repeat(this.serial)}video.mp4`, seconds * 1000 + 300],
    );
  }

  private async quiz(versionId: string): Promise<{ id: string; answers: Map<string, string[]> }> {
    const id = await this.db.value<string>(
      `insert into lesson (course_version_id, key, ordinal, kind, title_ja, title_en, draw_count, pass_percent)
       values ($1, 'test', 2, 'quiz', '確認テスト', 'Test', 5, 80) returning id`,
      [versionId],
    );
    const answers = new Map<string, string[]>();
    for (let number = 1; number <= 8; number += 1) {
      const question = await this.db.value<string>(
        `insert into question (lesson_id, key, kind, text_ja, text_en) values ($1, $2, $3, '問', 'Question') returning id`,
        [id, `q${number}`, number === 1 ? 'multiple' : 'single'],
      );
      const { rows } = await this.db.sql.query<{ id: string }>(
        `insert into choice (question_id, key, text_ja, text_en) select $1, k, k, k from unnest(array['a','b','c']) k returning id`,
        [question],
      );
      const right = rows.slice(0, number === 1 ? 2 : 1).map((row) => row.id);
      await this.db.sql.query(
        `insert into answer_key (question_id, choice_ids, explanation_ja, explanation_en) values ($1, $2, '解説', 'Because')`,
        [question, right],
      );
      answers.set(question, right);
    }
    return { id, answers };
  }

  /** A completion as a fact of the past, through the table's own triggers. */
  completion(
    person: Pick<BuiltPerson, 'id' | 'orgId' | 'unitId'>,
    course: Pick<BuiltCourse, 'id' | 'versionId'>,
    on: string,
  ): Promise<string> {
    return this.db.value(
      `insert into completion (person_id, course_id, course_version_id, completed_on, completed_at, org_id, unit_id, how)
       values ($1, $2, $3, $4, $4::date, $5, $6, 'imported') returning id`,
      [person.id, course.id, course.versionId, on, person.orgId, person.unitId],
    );
  }

  /** Somebody of the body who has completed a course of the category on that day. */
  async completed(
    options: { body?: string; on?: string; category?: string; name?: [string, string] } = {},
  ): Promise<{ person: BuiltPerson; course: BuiltCourse; id: string }> {
    const { on = '2025-06-01', category, ...who } = options;
    const person = await this.person(who);
    const course = await this.course({ quiz: false, ...(category ? { category } : {}) });
    return { person, course, id: await this.completion(person, course, on) };
  }

  /** Takes a completion back, as the account says. */
  voided(completionId: string, by: { accountId: string }): Promise<string> {
    return this.db.value(
      `insert into completion (person_id, course_id, course_version_id, completed_on, completed_at, org_id, unit_id, how,
                               corrects_id, correction_reason, recorded_by)
       select person_id, course_id, course_version_id, completed_on, completed_at, org_id, unit_id, 'void', id, '誤り', $2
         from completion where id = $1 returning id`,
      [completionId, by.accountId],
    );
  }
}
