// The numbers as a person reads them, and as a program does.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { TITLES } from './cases.mjs';

/** @typedef {Record<string, Record<string, import('./measure.mjs').Summary>>} Results case → server or size → numbers */

const HEAD = ['', 'requests/s', 'p50 ms', 'p99 ms', 'Node µs', 'PostgreSQL µs', 'CPU µs'];

/** @param {string[][]} rows */
function aligned(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column])))
        .join('  '),
    )
    .join('\n');
}

const whole = (/** @type {number} */ n) => Math.round(n).toLocaleString('en');

/** CPU per request of one beside another. @param {Results} results @param {string} name @param {string} one @param {string} other */
export const ratio = (results, name, one, other) => results[name][one].cpuUs / results[name][other].cpuUs;

/** @param {Results} results ratios are to the first of each case */
export function table(results) {
  return Object.entries(results)
    .map(([name, by]) => {
      const [reference] = Object.keys(by);
      const rows = Object.entries(by).map(([key, s]) => [
        `  ${key}`,
        whole(s.perSecond),
        s.p50Ms.toFixed(2),
        s.p99Ms.toFixed(2),
        whole(s.nodeUs),
        whole(s.postgresUs),
        whole(s.cpuUs),
        `${ratio(results, name, key, reference).toFixed(2)}×`,
      ]);
      return `\n${aligned([[TITLES[name], ...HEAD.slice(1), `to ${reference}`], ...rows])}\n`;
    })
    .join('');
}

/** @param {boolean} reached @param {string} text */
export const verdict = (reached, text) => `  ${reached ? 'PASS' : 'MISS'}  ${text}\n`;

/** @param {Results} results @param {Record<string, number>} statements */
export function verdicts(results, statements) {
  let text = '\nTargets, CPU per request (Node and PostgreSQL)\n';
  for (const name of Object.keys(results)) {
    const most = name === 'beat' ? 2 : 2.5;
    const toLimit = ratio(results, name, 'koro', 'limit');
    const toPeer = ratio(results, name, 'koro', 'postgraphile');
    text += verdict(toLimit <= most, `${TITLES[name]}: ${toLimit.toFixed(2)}× the limit (at most ${most}×)`);
    text += verdict(toPeer < 1, `${TITLES[name]}: ${toPeer.toFixed(2)}× PostGraphile (less than 1×)`);
  }
  const counts = Object.entries(statements).map(([first, count]) => `${count} for ${first}`);
  const constant = new Set(Object.values(statements)).size === 1;
  return `${text}${verdict(constant, `statements of a page of staff: ${counts.join(', ')} people`)}`;
}

/** @param {string} file @param {object} content @returns {string} where it is */
export function writeResults(file, content) {
  mkdirSync('test-results', { recursive: true });
  const path = resolve(join('test-results', file));
  const machine = { cpu: cpus()[0]?.model, cores: cpus().length, memory: totalmem(), node: process.version };
  writeFileSync(path, `${JSON.stringify({ at: new Date().toISOString(), machine, ...content }, null, 2)}\n`);
  return `written to ${path}`;
}
