// npm run bench:import: how long a 人事課 waits for a file of 20,000 rows, from the upload to taking it back.
import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import iconv from 'iconv-lite';
import writeExcelFile from 'write-excel-file/node';
import { createApp } from '../../dist/apps/api/src/create-app.js';
import { withCluster } from './cluster.mjs';
import { BenchClock } from './bench-clock.mjs';

const ROWS = 20_000;
const UNITS = 200;
const PREVIEW_MS = 10_000;
const APPLY_MS = 30_000;
const HEADINGS = ['職員番号', '氏名', 'フリガナ', '所属コード', '職名', '級', '発令種別', '発令日'];

const FAMILIES = ['佐藤', '鈴木', '髙橋', '田中', '伊藤', '渡邉', '山本', '中村', '小林', '加藤'];
const READINGS = [
  'サトウ',
  'スズキ',
  'タカハシ',
  'タナカ',
  'イトウ',
  'ワタナベ',
  'ヤマモト',
  'ナカムラ',
  'コバヤシ',
  'カトウ',
];

/** @param {number} n @param {number} unit @param {string} position @param {string} order @param {string} on */
const row = (n, unit, position, order = '', on = '') => [
  String(n).padStart(6, '0'),
  `${FAMILIES[n % 10]}　花子`,
  `${READINGS[n % 10]}　ハナコ`,
  `U${unit}`,
  position,
  `${1 + (n % 8)}級`,
  order,
  on,
];
const all = (/** @type {(n: number) => string[]} */ of) => Array.from({ length: ROWS }, (_, n) => of(n + 1));
const csv = (/** @type {string[][]} */ rows) =>
  iconv.encode([HEADINGS, ...rows].map((cells) => cells.join(',')).join('\r\n'), 'cp932');
const xlsx = (/** @type {string[][]} */ rows) =>
  writeExcelFile(
    [HEADINGS, ...rows].map((cells) => cells.map((value) => ({ value, type: String }))),
  ).toBuffer();

/** The body's units, and 人事課 signed in. @param {import('./cluster.mjs').Cluster} cluster @param {string} database */
async function prepared(cluster, database) {
  const token = randomBytes(32).toString('base64url');
  const org = await cluster.asOwner(database, async (client) => {
    const { rows } = await client.query(`select id from organisation where code6 = '340006'`);
    await client.query(
      `insert into unit (org_id, code, name, valid) select $1, 'U' || n, '第' || n || '課', '[2020-04-01,)' from generate_series(1, $2::int) n`,
      [rows[0].id, UNITS],
    );
    await client.query(
      `with p as (insert into person (family_name, given_name, family_kana, given_kana) values ('人事', '係', 'ジンジ', 'カカリ') returning id),
            a as (insert into account (person_id, login) select id, 'hr' from p returning id),
            g as (insert into role_grant (account_id, role, scope, org_id, period, granted_at, reason)
                  select id, 'hr', 'body', $1, '[2020-04-01,)', now(), 'bench' from a)
       insert into session (token_hash, account_id, created_at, last_seen_at, expires_at)
       select $2, id, $3, $3::timestamptz + interval '6 hours', $3::timestamptz + interval '12 hours' from a`,
      [rows[0].id, createHash('sha256').update(token).digest(), new BenchClock().now()],
    );
    return rows[0].id;
  });
  return { org, cookie: `koro_session=${token}` };
}

class Wizard {
  /** @param {Awaited<ReturnType<typeof createApp>>} app @param {{ org: string, cookie: string }} who */
  constructor(app, { org, cookie }, cluster) {
    this.app = app;
    this.cluster = cluster;
    this.org = org;
    this.cookie = cookie;
    this.fields = 'id state failure counts { add change move leave unchanged errors warnings }';
  }

  /** @param {string} kind @param {Buffer} bytes @param {string} on */
  async upload(kind, bytes, on) {
    const response = await this.app.inject({
      method: 'POST',
      url: `/import/files?organisationId=${this.org}&kind=${kind}&name=bench&effectiveOn=${on}`,
      headers: { 'content-type': 'application/octet-stream', 'x-koro-request': '1', cookie: this.cookie },
      payload: bytes,
    });
    if (response.statusCode !== 201) throw new Error(response.body);
    return response.json().id;
  }

  /** @param {string} query @param {string} id */
  async ask(query, id) {
    const response = await this.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', cookie: this.cookie },
      payload: JSON.stringify({ query, variables: { id } }),
    });
    const { data, errors } = response.json();
    if (errors?.length) throw new Error(JSON.stringify(errors));
    return Object.values(data)[0];
  }

  /** CPU ms of this process and its PostgreSQL so far: what a machine that does nothing else would need. */
  cpu() {
    const { user, system } = process.cpuUsage();
    return (user + system + this.cluster.cpu()) / 1000;
  }

  /** Milliseconds from the click to the state that the browser waits for. @param {string} mutation @param {string} id @param {string} state */
  async timed(mutation, id, state) {
    const began = performance.now();
    const used = this.cpu();
    await this.ask(`mutation ($id: ID!) { ${mutation}(batchId: $id) { id } }`, id);
    for (;;) {
      const batch = await this.ask(`query ($id: ID!) { importBatch(id: $id) { ${this.fields} } }`, id);
      if (batch.state === state) {
        const ms = performance.now() - began;
        return { ms, cpu: this.cpu() - used, counts: batch.counts };
      }
      if (['failed', 'cancelled'].includes(batch.state)) throw new Error(JSON.stringify(batch));
      await delay(50);
    }
  }
}

const seconds = (/** @type {number} */ ms) => `${(ms / 1000).toFixed(1).padStart(5)} s`;

/** @param {string} step @param {{ ms: number, cpu?: number, counts?: object }} took @param {number} [most] */
function tell(step, { ms, cpu, counts }, most) {
  const verdict =
    most === undefined ? '' : ms <= most ? `  (at most ${most / 1000} s)` : `  OVER ${most / 1000} s`;
  const told = counts
    ? `  ${Object.entries(counts)
        .filter(([, count]) => count > 0)
        .map(([name, count]) => `${name} ${count}`)
        .join(', ')}`
    : '';
  process.stdout.write(
    `  ${step.padEnd(34)} ${seconds(ms)}${cpu === undefined ? '' : `, CPU${seconds(cpu)}`}${verdict}${told}\n`,
  );
}

/** @param {Wizard} wizard @param {string} name @param {string} kind @param {Buffer} bytes @param {string} on */
async function wholeWay(wizard, name, kind, bytes, on) {
  const began = performance.now();
  const id = await wizard.upload(kind, bytes, on);
  tell(`${name}: upload`, { ms: performance.now() - began });
  const preview = await wizard.timed('checkImport', id, 'checked');
  tell(`${name}: preview`, preview, PREVIEW_MS);
  const { counts } = preview;
  if (counts.add + counts.change + counts.move + counts.leave === 0) return id;
  const { ms, cpu } = await wizard.timed('applyImport', id, 'applied');
  tell(`${name}: apply`, { ms, cpu }, APPLY_MS);
  return id;
}

export async function benchImport() {
  process.stdout.write(
    `\n${ROWS.toLocaleString('en')} rows, as one process serves and works on this machine\n\n`,
  );
  await withCluster(async (cluster) => {
    const url = await cluster.createDatabase('imports');
    const app = await createApp({
      databaseUrl: url,
      clock: new BenchClock(),
      settings: { production: false, version: 'bench', mediaFolder: '.', secureCookies: false },
      schemaFile: true,
      jobs: true,
      documents: { known: new Map(), others: 'open' },
      webFolder: null,
      trustProxy: false,
    });
    try {
      const wizard = new Wizard(app, await prepared(cluster, 'imports'), cluster);
      const day = '2025-11-01';
      const master = csv(all((n) => row(n, 1 + (n % UNITS), '主事')));
      await wholeWay(wizard, 'master, all new', 'staff_master', master, day);
      await wholeWay(wizard, 'master, again', 'staff_master', master, day);
      const workbook = await xlsx(all((n) => row(n, 1 + (n % UNITS), '主事')));
      await wholeWay(wizard, 'master, again as XLSX', 'staff_master', workbook, day);
      const moves = csv(
        all((n) =>
          n % 20 === 0
            ? row(n, 1, '', '退職', 'R8.3.31')
            : row(n, 1 + ((n + 1) % UNITS), n % 3 === 0 ? '主任' : '主事', '異動', '令和8年4月1日'),
        ),
      );
      const id = await wholeWay(wizard, '異動, all move or leave', 'transfers', moves, '2026-04-01');
      const { ms, cpu } = await wizard.timed('undoImport', id, 'undone');
      tell('異動: undo', { ms, cpu });
      process.stdout.write('\n');
    } finally {
      await app.close();
    }
  });
}
