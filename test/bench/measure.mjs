// One window of load on one server, and what it cost: CPU of the server's process and of all of PostgreSQL.
import { setTimeout as delay } from 'node:timers/promises';

const CONCURRENCY = 8;
/** Seconds of the simulated people in one of the machine's while beats are sent. */
const BEAT_CLOCK_SPEED = 100;

/** Before beats: every simulated person has just opened the video of their session and seen nothing of it. */
const RESET_BEATS = `
  update watch_session set last_sequence = 0, hidden_s = '{}', carry_s = 3, last_beat_at = '2025-11-20 09:00+09';
  update watch w set watched = '{}', covered_s = 0, position_s = 0, last_at = '2025-11-20 09:00+09', completed_at = null
    from watch_session s where w.enrolment_id = s.enrolment_id and w.lesson_id = s.lesson_id;`;

/**
 * @typedef {object} Window
 * @property {number} requests @property {number} seconds @property {number[]} latencies
 * @property {number} nodeUs @property {number} postgresUs CPU of the window, idle PostgreSQL subtracted
 */

export class Meter {
  /** @param {import('./cluster.mjs').Cluster} cluster @param {import('./load-generator.mjs').LoadGenerator} load @param {string} database */
  constructor(cluster, load, database) {
    this.cluster = cluster;
    this.load = load;
    this.database = database;
    this.idleUsPerSecond = 0;
  }

  /** What PostgreSQL uses with nobody asking. @param {number} ms */
  async measureIdle(ms) {
    const before = this.cluster.cpu();
    await delay(ms);
    this.idleUsPerSecond = ((this.cluster.cpu() - before) / ms) * 1000;
  }

  /** @param {import('./server-process.mjs').ServerProcess} server @param {import('./cases.mjs').CaseName} name */
  async prepare(server, name) {
    if (name !== 'beat') return server.restartClock(1);
    await this.resetBeats();
    await server.restartClock(BEAT_CLOCK_SPEED);
    await delay(200);
  }

  resetBeats() {
    return this.cluster.asOwner(this.database, async (client) => {
      await client.query(RESET_BEATS);
      await client.query('vacuum watch_session');
      await client.query('vacuum watch');
    });
  }

  /**
   * @param {import('./server-process.mjs').ServerProcess} server @param {import('./cases.mjs').CaseName} name @param {number} ms
   * @returns {Promise<Window>}
   */
  async window(server, name, ms) {
    const job = { peer: server.peer, name, port: server.port, concurrency: CONCURRENCY };
    await this.prepare(server, name);
    const node = await server.cpu();
    const postgres = this.cluster.cpu();
    const run = await this.load.run({ ...job, ms });
    const nodeUs = (await server.cpu()) - node;
    const postgresUs = this.cluster.cpu() - postgres - this.idleUsPerSecond * run.seconds;
    // The very first second of a fast server may ask faster than even the fast clock pays for.
    if (name === 'beat' && run.credited < run.requests * 0.95)
      throw new Error(`${server.peer}: only ${run.credited} of ${run.requests} beats were credited`);
    if (name === 'beat') await this.resetBeats();
    return { ...run, nodeUs, postgresUs };
  }

  /** The bodies of the first answers. @param {import('./server-process.mjs').ServerProcess} server @param {import('./cases.mjs').CaseName} name @param {number} only @param {number} [first] */
  async answers(server, name, only, first) {
    await this.prepare(server, name);
    const job = { peer: server.peer, name, port: server.port, concurrency: 1, only };
    return (await this.load.run(first === undefined ? job : { ...job, first })).bodies;
  }
}

/** Enough for V8 to have compiled what is hot: a server is measured as it runs after a minute, not after a second. */
const WARM_REQUESTS = 8_000;
const WARM_MS = 8_000;

/**
 * @param {Meter} meter @param {import('./server-process.mjs').ServerProcess} server @param {import('./cases.mjs').CaseName} name
 */
export async function warm(meter, server, name) {
  const began = Date.now();
  let requests = 0;
  while (requests < WARM_REQUESTS && Date.now() - began < WARM_MS)
    requests += (await meter.window(server, name, 2_000)).requests;
}

/**
 * What the windows of one server and case come to.
 * @param {Window[]} windows
 */
export function summaryOf(windows) {
  const total = (/** @type {'requests' | 'seconds' | 'nodeUs' | 'postgresUs'} */ field) =>
    windows.reduce((sum, window) => sum + window[field], 0);
  const requests = total('requests');
  const latencies = windows.flatMap((window) => window.latencies).sort((a, b) => a - b);
  const nodeUs = total('nodeUs') / requests;
  const postgresUs = total('postgresUs') / requests;
  return {
    requests,
    perSecond: requests / total('seconds'),
    p50Ms: latencies[Math.floor(latencies.length * 0.5)],
    p99Ms: latencies[Math.floor(latencies.length * 0.99)],
    nodeUs,
    postgresUs,
    cpuUs: nodeUs + postgresUs,
  };
}

/** @typedef {ReturnType<typeof summaryOf>} Summary */
