// The directory over 40,000 people: Kōro beside the limit, and what row-level security is of a request.
import { loadBenchData, simulatedPeople } from './bench-data.mjs';
import { factsOf } from './cases.mjs';
import { withCluster } from './cluster.mjs';
import { LoadGenerator } from './load-generator.mjs';
import { Meter, summaryOf, warm } from './measure.mjs';
import { ratio, table, verdict, writeResults } from './report.mjs';
import { rowLevelSecurityUs } from './row-level-security.mjs';
import { ServerProcess } from './server-process.mjs';

const SIZE = { staff: 40_000, completions: 40_000, videos: 1, accounts: 400 };
const DATABASE = 'directory';
const ROUNDS = 4;
const WINDOW_MS = 2_500;
const COMPARED = 16;
const MOST_TIMES = 2.5;
const MOST_SHARE = 0.25;

/** @type {import('./server-process.mjs').Peer[]} */
const PEERS = ['limit', 'koro'];

const tell = (/** @type {string} */ line) => process.stdout.write(`  ${line}\n`);

/** @param {Meter} meter @param {ServerProcess[]} servers */
async function compareFacts(meter, servers) {
  const [limit, koro] = await Promise.all(
    servers.map(async (server) =>
      (await meter.answers(server, 'directory', COMPARED)).map((body) =>
        factsOf(server.peer, 'directory', body),
      ),
    ),
  );
  const differing = limit.findIndex((facts, n) => facts !== koro[n]);
  if (differing >= 0 || limit.length !== COMPARED)
    throw new Error(`the directory is another one:\n${limit[differing]}\n${koro[differing]}`);
}

export function directoryBench() {
  return withCluster(async (cluster) => {
    tell(`loading ${SIZE.staff} staff`);
    const url = await cluster.createDatabase(DATABASE);
    await loadBenchData(url, SIZE, tell);
    const people = await simulatedPeople(url);
    const load = new LoadGenerator();
    await load.people(people);
    const meter = new Meter(cluster, load, DATABASE);
    /** @type {ServerProcess[]} */
    const servers = [];
    try {
      for (const peer of PEERS) servers.push(await ServerProcess.start(peer, url));
      await compareFacts(meter, servers);
      tell('both answer the same facts');
      await meter.measureIdle(2_000);
      for (const server of servers) await warm(meter, server, 'directory');
      /** @type {Record<string, import('./measure.mjs').Window[]>} */
      const windows = {};
      for (let round = 0; round < ROUNDS; round += 1)
        for (const server of round % 2 === 0 ? servers : servers.toReversed())
          (windows[server.peer] ??= []).push(await meter.window(server, 'directory', WINDOW_MS));
      const results = {
        directory: Object.fromEntries(PEERS.map((peer) => [peer, summaryOf(windows[peer])])),
      };
      const trainer = people.find((person) => person.trainer);
      const security = await rowLevelSecurityUs(cluster, url, trainer?.cookie ?? '');
      const share = (security.secured - security.bare) / results.directory.koro.cpuUs;
      process.stdout.write(table(results));
      const times = ratio(results, 'directory', 'koro', 'limit');
      process.stdout.write('\nTargets, CPU per request (Node and PostgreSQL)\n');
      process.stdout.write(
        verdict(
          times <= MOST_TIMES,
          `the directory: ${times.toFixed(2)}× the limit (at most ${MOST_TIMES}×)`,
        ),
      );
      process.stdout.write(
        verdict(
          share <= MOST_SHARE,
          `RLS share of a request: ${(share * 100).toFixed(1)} % (at most ${MOST_SHARE * 100} %): the same statements take ` +
            `${Math.round(security.secured)} µs of PostgreSQL with enter() and policies, ${Math.round(security.bare)} µs without`,
        ),
      );
      tell(writeResults('bench-directory-results.json', { size: SIZE, results, security, share }));
    } finally {
      load.stop();
      await Promise.all(servers.map((server) => server.stop()));
    }
  });
}
