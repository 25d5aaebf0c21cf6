// npm run bench:growth: what a request costs at 4,000, 40,000 and 400,000 staff, each person with the same history.
import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { loadBenchData, simulatedPeople } from './bench-data.mjs';
import { withCluster } from './cluster.mjs';
import { LoadGenerator } from './load-generator.mjs';
import { publishYear } from './publish-year.mjs';
import { Meter, summaryOf, warm } from './measure.mjs';
import { ratio, table, verdict, writeResults } from './report.mjs';
import { ServerProcess } from './server-process.mjs';
import { TITLES } from './cases.mjs';

const STAFF = [4_000, 40_000, 400_000];
const COMPLETIONS_PER_PERSON = 2.5;
/** Six videos a course: 5.5 enrolments a person less the one not begun make 27 watch rows, 10.8 million at the top. */
const VIDEOS = 6;
const ACCOUNTS = 400;
const ROUNDS = 3;
const WINDOW_MS = 2_500;
const MOST_TIMES = 1.5;
const NEEDED_BYTES = 10e9;

/** @type {import('./cases.mjs').CaseName[]} */
const CASES = ['home', 'beat', 'burnUp', 'countOn', 'qualifiedRatio', 'publicPage'];

const tell = (/** @type {string} */ line) => process.stdout.write(`  ${line}\n`);

function refuseSmallDisk() {
  const { bavail, bsize } = statfsSync(tmpdir());
  if (bavail * bsize < NEEDED_BYTES)
    throw new Error(
      `${tmpdir()} has ${Math.round((bavail * bsize) / 1e9)} GB free; this needs ${NEEDED_BYTES / 1e9}. TMPDIR chooses another place.`,
    );
}

/** @param {import('./cluster.mjs').Cluster} cluster @param {LoadGenerator} load @param {number} staff */
async function prepared(cluster, load, staff) {
  const began = Date.now();
  const database = `staff_${staff}`;
  const url = await cluster.createDatabase(database);
  const completions = staff * COMPLETIONS_PER_PERSON;
  await loadBenchData(url, { staff, completions, videos: VIDEOS, accounts: ACCOUNTS }, () => undefined);
  const published = Date.now();
  await publishYear(url);
  tell(`a year read and published in ${Math.round((Date.now() - published) / 1000)} s`);
  const people = await simulatedPeople(url);
  const meter = new Meter(cluster, load, database);
  await meter.resetBeats();
  tell(`${staff.toLocaleString('en')} staff loaded in ${Math.round((Date.now() - began) / 1000)} s`);
  return { staff, meter, people, server: await ServerProcess.start('koro', url) };
}

/** @param {Awaited<ReturnType<typeof prepared>>[]} sizes @param {LoadGenerator} load */
async function measure(sizes, load) {
  for (const { meter, people, server } of sizes) {
    await load.people(people);
    for (const name of CASES) await warm(meter, server, name);
  }
  /** @type {Record<string, Record<string, import('./measure.mjs').Window[]>>} */
  const windows = {};
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { staff, meter, people, server } of round % 2 === 0 ? sizes : sizes.toReversed()) {
      await load.people(people);
      for (const name of CASES) {
        const window = await meter.window(server, name, WINDOW_MS);
        ((windows[name] ??= {})[`${staff.toLocaleString('en')} staff`] ??= []).push(window);
      }
    }
    tell(`round ${round + 1} of ${ROUNDS}`);
  }
  return Object.fromEntries(
    CASES.map((name) => {
      const by = Object.entries(windows[name] ?? {}).map(([size, all]) => [size, summaryOf(all)]);
      return [name, Object.fromEntries(by)];
    }),
  );
}

export function growth() {
  refuseSmallDisk();
  return withCluster(async (cluster) => {
    const load = new LoadGenerator();
    /** @type {Awaited<ReturnType<typeof prepared>>[]} */
    const sizes = [];
    try {
      for (const staff of STAFF) sizes.push(await prepared(cluster, load, staff));
      await sizes[0].meter.measureIdle(2_000);
      for (const { meter } of sizes) meter.idleUsPerSecond = sizes[0].meter.idleUsPerSecond;
      const results = await measure(sizes, load);
      process.stdout.write(table(results));
      process.stdout.write('\nTargets, CPU per request of the largest beside the smallest\n');
      for (const name of CASES) {
        const keys = Object.keys(results[name]);
        const times = ratio(results, name, keys.at(-1) ?? '', keys[0]);
        process.stdout.write(
          verdict(times <= MOST_TIMES, `${TITLES[name]}: ${times.toFixed(2)}× (at most ${MOST_TIMES}×)`),
        );
      }
      tell(writeResults('bench-growth-results.json', { staff: STAFF, results }));
    } finally {
      load.stop();
      await Promise.all(sizes.map(({ server }) => server.stop()));
    }
  });
}
