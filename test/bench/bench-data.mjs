// Fills a database by set-based statements, as the owner with triggers off. Everything is arithmetic on row numbers, so
// every run loads the same rows; a person's rows lie scattered over the tables, as they would after years of use.
import pg from 'pg';

/**
 * @typedef {object} Size
 * @property {number} staff
 * @property {number} completions
 * @property {number} videos video lessons of each course
 * @property {number} accounts people who have an account and a session; every tenth is a trainer for all bodies
 */

const COURSES = 60;
const ACTIVE = 3;
const VIDEO_S = 5400;

/** @param {Size} size @returns {[name: string, sql: string][]} */
function statements({ staff, completions, videos }) {
  const n = completions;
  // The k-th course of person p: 7 has no factor in common with 60, so one person's courses are all different.
  const course = (/** @type {string} */ p, /** @type {string} */ k) =>
    `1 + (${p} * 17 + (${k}) * 7) % ${COURSES}`;
  const day = (/** @type {string} */ i) => `date '2024-04-01' + ((${i}::bigint * 7919) % 597)::int`;
  return [
    [
      'units',
      `insert into unit (org_id, code, name, valid)
       select o.id, 'U' || u, '第' || u || '課', '[2020-04-01,)' from organisation o, generate_series(1, 10) u`,
    ],
    [
      'people',
      `insert into person (family_name, given_name, family_kana, given_kana)
       select (array['佐藤','鈴木','髙橋','田中','伊藤','渡邉','山本','中村','小林','加藤','𠮷田','山田'])[1 + p % 12],
              (array['陽子','健一','直美','大輔','千尋','翔','結衣','誠','恵','亮'])[1 + p / 12 % 10] || p % 97,
              (array['サトウ','スズキ','タカハシ','タナカ','イトウ','ワタナベ','ヤマモト','ナカムラ','コバヤシ','カトウ','ヨシダ','ヤマダ'])[1 + p % 12],
              (array['ヨウコ','ケンイチ','ナオミ','ダイスケ','チヒロ','ショウ','ユイ','マコト','メグミ','リョウ'])[1 + p / 12 % 10] || p % 97
         from generate_series(1, ${staff}) p`,
    ],
    [
      'names',
      `insert into person_name (person_id, family_name, given_name, family_kana, given_kana, valid)
       select id, family_name, given_name, family_kana, given_kana, '(,)' from person order by id`,
    ],
    [
      'appointments',
      `with place as (select o.org_n, u.id as unit_id, u.org_id, row_number() over (partition by u.org_id order by u.id) - 1 as unit_n
          from (select id, row_number() over (order by id) - 1 as org_n from organisation) o join unit u on u.org_id = o.id)
       insert into appointment (person_id, org_id, unit_id, kind, position, percent, period, staff_number)
       select p, place.org_id, place.unit_id, 'HONMU', '主任', 100, '[2020-04-01,)', 'S' || p
         from generate_series(1, ${staff}) p join place on place.org_n = p % 24 and place.unit_n = p / 24 % 10`,
    ],
    [
      'courses',
      `with made as (
         insert into course (code, org_id, category)
         select 'course-' || c, (select id from organisation where code6 = '340006'),
                (array['digital_literacy','data_analysis','digital_tools','exam_preparation','information_security'])[1 + c % 5]
           from generate_series(1, ${COURSES}) c order by c returning id)
       insert into course_version (course_id, number, state, title_ja, title_en, summary_ja, summary_en, estimated_minutes, published_at)
       select id, 1, 'published', 'デジタル研修 第' || id || '回', 'Digital training ' || id, '概要', 'Summary', 30 + id % 30, '2024-04-01'
         from made order by id`,
    ],
    [
      'lessons',
      `insert into media (file_key, poster_key, mime, duration_ms, width, height, bytes, sha256)
       select m || '.mp4', m || '.jpg', 'video/mp4', ${VIDEO_S}000, 1280, 720, 1, repeat('a', 64)
         from generate_series(1, ${COURSES * videos}) m;
       insert into lesson (course_version_id, key, ordinal, kind, title_ja, title_en, media_id)
       select 1 + (m - 1) / ${videos}, 'video-' || m, 1 + (m - 1) % ${videos}, 'video', '動画', 'Video', m
         from generate_series(1, ${COURSES * videos}) m order by m;
       insert into lesson (course_version_id, key, ordinal, kind, title_ja, title_en, draw_count, pass_percent)
       select v, 'test', ${videos + 1}, 'quiz', '確認テスト', 'Test', 5, 80 from generate_series(1, ${COURSES}) v order by v`,
    ],
    [
      'enrolments',
      `insert into enrolment (person_id, course_id, course_version_id, reason, state, enrolled_at, due_on)
       select p, c, c, case when i % 3 = 0 then 'self' else 'assigned' end,
              case when i <= ${n} then 'completed' else 'active' end, timestamptz '2024-04-01', 
              case when i > ${n} and i % 2 = 0 then date '2026-03-31' end
         from (select i, p, ${course('p', `(i - 1) / ${staff}`)} as c
                 from (select i, 1 + ((i - 1) * 3) % ${staff} as p from generate_series(1, ${n + ACTIVE * staff}) i) numbered) chosen
        order by i`,
    ],
    [
      'completions',
      `insert into completion (person_id, course_id, course_version_id, enrolment_id, completed_on, completed_at, org_id, unit_id, how)
       select e.person_id, e.course_id, e.course_version_id, e.id, ${day('e.id')}, (${day('e.id')})::timestamptz + interval '10 hours',
              a.org_id, a.unit_id, 'rule'
         from enrolment e join appointment a on a.person_id = e.person_id where e.id <= ${n} order by e.id`,
    ],
    [
      'completions taken back',
      `insert into completion (person_id, course_id, course_version_id, completed_on, completed_at, org_id, unit_id, how, corrects_id, correction_reason, recorded_by)
       select person_id, course_id, course_version_id, completed_on, completed_at, org_id, unit_id, 'void', id, '誤り', 1
         from completion where id % 200 = 0 order by id`,
    ],
    [
      'certificates',
      `insert into certificate (completion_id, number, issued_at)
       select id, 'R' || (fiscal_year - 2018) || '-' || lpad(id::text, 7, '0'), completed_at from completion where how <> 'void' order by id`,
    ],
    [
      'tests taken',
      `insert into quiz_attempt (enrolment_id, lesson_id, person_id, question_ids, started_at, submitted_at, answers, correct_count, percent, passed)
       select e.id, ${COURSES * videos} + e.course_version_id, e.person_id, '{1,2,3,4,5}', e.enrolled_at, e.enrolled_at, '{}', 5, 100, true
         from enrolment e where e.id <= ${n} or e.id % 3 = 0 order by e.id`,
    ],
    [
      'watch rows',
      `insert into watch (enrolment_id, lesson_id, person_id, watched, covered_s, position_s, first_at, last_at, completed_at)
       select e.id, (e.course_version_id - 1) * ${videos} + v, e.person_id,
              case when e.state = 'completed' then int4multirange(int4range(0, ${VIDEO_S}))
                   else int4multirange(int4range(0, 300), int4range(400, 500)) end,
              case when e.state = 'completed' then ${VIDEO_S} else 400 end, 500, e.enrolled_at,
              timestamptz '2025-11-01' + (e.id % 1000) * interval '1 minute',
              case when e.state = 'completed' then timestamptz '2025-10-01' end
         from enrolment e, generate_series(1, ${videos}) v
        where e.id <= ${n + 2 * staff} order by e.id, v`,
    ],
  ];
}

/** What reads the rows by their indexes. @param {Size} size @returns {[name: string, sql: string][]} */
function lastStatements({ staff, videos, accounts }) {
  return [
    [
      'accounts',
      `insert into account (person_id, login) select p, 'user' || p from (select a * ${Math.floor(staff / accounts)} as p from generate_series(1, ${accounts}) a) x order by p;
       insert into role_grant (account_id, role, scope, period, granted_at, reason)
       select id, 'trainer', 'all', '[2024-04-01,)', '2024-04-01', '-' from account where id % 10 = 0;
       insert into session (token_hash, account_id, created_at, last_seen_at, expires_at)
       select sha256(convert_to('bench-' || person_id, 'UTF8')), id, '2025-11-20', '2026-01-01', '2026-01-01' from account order by id;
       insert into watch_session (person_id, id, enrolment_id, lesson_id, last_beat_at, carry_s)
       select a.person_id, md5(a.person_id::text)::uuid, e.id, (e.course_version_id - 1) * ${videos} + 1, '2025-11-20 09:00+09', 3
         from account a join lateral (select id, course_version_id from enrolment e
                where e.person_id = a.person_id and e.state = 'active' order by id limit 1) e on true`,
    ],
    [
      'designations and passes',
      `update qualifying_list set state = 'approved', decided_by = 1, decided_at = '2024-04-01' where state = 'proposed';
       insert into designation (person_id, kind, period)
       select p, 'information_systems', daterange(date '2024-04-01' + p * 11 % 500, case when p % 7 = 0 then date '2025-10-01' + p % 90 end)
         from generate_series(2, ${staff}, 2) p;
       insert into absence (person_id, kind, period)
       select p, 'parental_leave', daterange(date '2024-06-01' + p * 13 % 500, date '2024-09-01' + p * 13 % 500)
         from generate_series(30, ${staff}, 30) p;
       insert into exam_pass (person_id, exam_code, name_at_exam, exam_on, announced_on, reported_on, verified_on, state, reported_at,
                              decided_by, decided_at)
       select p, 'AP', '氏名', d, d + 60, d + 70, d + 80, 'verified', d + 70, 1, d + 80
         from generate_series(4, ${staff}, 4) p cross join lateral (select date '2023-04-01' + (p::bigint * 17 % 900)::int as d) x`,
    ],
    ['the rollups', 'select rebuild_programme_rollup(), rebuild_qualified_spans()'],
  ];
}

/** Indexes are made faster afterwards, from all rows at once. @param {pg.Client} client @returns {Promise<string>} the statements that make them */
async function dropIndexes(client) {
  const { rows } = await client.query(
    `select c.conname as name, i.indrelid::regclass::text as on_table, i.indexrelid::regclass::text as index,
            pg_get_indexdef(i.indexrelid) as index_def, pg_get_constraintdef(c.oid) as constraint_def
       from pg_index i left join pg_constraint c on c.conindid = i.indexrelid and c.contype in ('u', 'p', 'x')
      where i.indrelid = any (array['person', 'person_name', 'appointment', 'enrolment', 'completion', 'quiz_attempt']::regclass[])
        and (c.oid is null or c.contype = 'x')`,
  );
  const made = [];
  for (const row of rows) {
    if (row.name === null) await client.query(`drop index ${row.index}`);
    else await client.query(`alter table ${row.on_table} drop constraint ${row.name}`);
    made.push(
      row.name === null
        ? row.index_def
        : `alter table ${row.on_table} add constraint ${row.name} ${row.constraint_def}`,
    );
  }
  return made.join(';\n');
}

/** Loads the rows, then leaves the database as autovacuum would after a quiet night. @param {string} url @param {Size} size @param {(line: string) => void} tell */
export async function loadBenchData(url, size, tell) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // Foreign keys and audit are triggers too: what is loaded here holds them by construction.
    await client.query(
      `set session_replication_role = replica; set timezone = 'Asia/Tokyo'; set work_mem = '256MB'; set maintenance_work_mem = '512MB'`,
    );
    const indexes = await dropIndexes(client);
    for (const [name, sql] of [...statements(size), ['indexes', indexes], ...lastStatements(size)]) {
      const began = Date.now();
      await client.query(sql);
      await client.query('analyze'); // the next statement reads what this one wrote
      if (Date.now() - began > 1000) tell(`${name}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
    }
    await client.query('vacuum (analyze)');
    await client.query('checkpoint');
  } finally {
    await client.end();
  }
}

/**
 * @typedef {{ personId: string, cookie: string, sessionId: string, enrolmentId: string, lessonId: string, trainer: boolean }} Person
 * @param {string} url @returns {Promise<Person[]>} the people with an account
 */
export async function simulatedPeople(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      `select a.person_id as "personId", 'koro_session=bench-' || a.person_id as cookie, s.id as "sessionId",
              s.enrolment_id as "enrolmentId", s.lesson_id as "lessonId",
              exists (select from role_grant g where g.account_id = a.id) as trainer
         from account a join watch_session s using (person_id) order by a.person_id`,
    );
    return rows;
  } finally {
    await client.end();
  }
}
