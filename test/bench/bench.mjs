// npm run bench: Kōro beside the limit and beside PostGraphile, on one database, in one run, taking turns.
import { loadBenchData, simulatedPeople } from './bench-data.mjs';
import { factsOf } from './cases.mjs';
import { withCluster } from './cluster.mjs';
import { directoryBench } from './directory.mjs';
import { LoadGenerator } from './load-generator.mjs';
import { Meter, summaryOf, warm } from './measure.mjs';
import { table, verdicts, writeResults } from './report.mjs';
import { ServerProcess } from './server-process.mjs';
import { ADDITIONS } from './servers/postgraphile-schema.mjs';
import { statementsPerPage } from './statements.mjs';

const SIZE = { staff: 4_000, completions: 100_000, videos: 1, accounts: 400 };
const DATABASE = 'bench';
const ROUNDS = 4;
const WINDOW_MS = 2_500;
const COMPARED = 12;

/** @type {import('./server-process.mjs').Peer[]} */
const PEERS = ['limit', 'koro', 'postgraphile'];
/** @type {import('./cases.mjs').CaseName[]} */
const CASES = ['home', 'staff', 'burnUp', 'beat'];

const tell = (/** @type {string} */ line) => process.stdout.write(`  ${line}\n`);

/** The same people get the same facts from every server. @param {Meter} meter @param {ServerProcess[]} servers */
async function compareFacts(meter, servers) {
  for (const name of CASES) {
    /** @type {string[][]} */
    const all = [];
    for (const server of servers) {
      const bodies = await meter.answers(server, name, COMPARED);
      all.push(bodies.map((body) => factsOf(server.peer, name, body)));
    }
    all.forEach((facts, index) => {
      const differing = facts.findIndex((fact, n) => fact !== all[0]?.[n]);
      if (differing < 0 && facts.length === COMPARED) return;
      throw new Error(
        `${servers[index]?.peer} answers ${name} otherwise than ${servers[0]?.peer}:\n${facts[differing]}\n${all[0]?.[differing]}`,
      );
    });
  }
}

/** @param {Meter} meter @param {ServerProcess[]} servers */
async function measure(meter, servers) {
  /** @type {Record<string, Record<string, import('./measure.mjs').Window[]>>} */
  const windows = {};
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of CASES) {
      const order = servers.map((_, index) => servers[(index + round) % servers.length]);
      for (const server of round % 2 === 0 ? order : order.reverse())
        ((windows[name] ??= {})[server.peer] ??= []).push(await meter.window(server, name, WINDOW_MS));
    }
    tell(`round ${round + 1} of ${ROUNDS}`);
  }
  return Object.fromEntries(
    CASES.map((name) => [
      name,
      Object.fromEntries(PEERS.map((peer) => [peer, summaryOf(windows[name]?.[peer] ?? [])])),
    ]),
  );
}

/** The comparison, and then the directory over ten times as many people. */
export async function bench() {
  await comparison();
  await directoryBench();
}

function comparison() {
  return withCluster(async (cluster) => {
    tell(`loading ${SIZE.staff} staff, ${SIZE.completions} completions`);
    const url = await cluster.createDatabase(DATABASE);
    await loadBenchData(url, SIZE, tell);
    await cluster.asOwner(DATABASE, (client) => client.query(ADDITIONS));
    await cluster.asOwner(DATABASE, (client) => client.query('create extension pg_stat_statements'));

    const load = new LoadGenerator();
    await load.people(await simulatedPeople(url));
    const meter = new Meter(cluster, load, DATABASE);
    await meter.resetBeats();
    /** @type {ServerProcess[]} */
    const servers = [];
    try {
      for (const peer of PEERS) servers.push(await ServerProcess.start(peer, url));
      await compareFacts(meter, servers);
      tell('all three answer the same facts');
      const statements = await statementsPerPage(meter, servers[PEERS.indexOf('koro')]);
      await meter.measureIdle(2_000);
      tell('warming up');
      for (const server of servers) for (const name of CASES) await warm(meter, server, name);
      const results = await measure(meter, servers);
      process.stdout.write(table(results));
      process.stdout.write(verdicts(results, statements));
      tell(writeResults('bench-results.json', { size: SIZE, results, statements }));
    } finally {
      load.stop();
      await Promise.all(servers.map((server) => server.stop()));
    }
  });
}
