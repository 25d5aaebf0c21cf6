// The load generator, in a process of its own: a few keep-alive connections, each with one request under way, that take
// turns over the simulated people. A plain socket costs a fraction of node:http's client, which would compete for the
// machine with what is measured.
import net from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { requestOf } from './cases.mjs';

/** @typedef {{ status: number, body: string }} Answer */

class Connection {
  /** @param {net.Socket} socket */
  constructor(socket) {
    this.socket = socket;
    this.received = Buffer.alloc(0);
    /** @type {{ resolve: (answer: Answer) => void, reject: (error: Error) => void } | undefined} */
    this.waiting = undefined;
    socket.setNoDelay(true);
    socket.on('data', (chunk) => this.take(chunk));
    const lost = () => this.waiting?.reject(new Error('the server closed the connection'));
    socket.on('error', lost);
    socket.on('close', lost);
  }

  /** @param {number} port @returns {Promise<Connection>} */
  static open(port) {
    return new Promise((resolve, reject) => {
      const socket = net.connect(port, '127.0.0.1', () => resolve(new Connection(socket)));
      socket.once('error', reject);
    });
  }

  /** @param {Buffer} request @returns {Promise<Answer>} */
  send(request) {
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      this.socket.write(request);
    });
  }

  /** @param {Buffer} chunk */
  take(chunk) {
    this.received = this.received.length === 0 ? chunk : Buffer.concat([this.received, chunk]);
    const headEnd = this.received.indexOf('\r\n\r\n');
    if (headEnd < 0) return;
    const head = this.received.toString('latin1', 0, headEnd);
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    if (length === undefined) {
      this.waiting?.reject(new Error(`an answer without a length:\n${head}`));
      return;
    }
    const end = headEnd + 4 + Number(length);
    if (this.received.length < end) return;
    const body = this.received.toString('utf8', headEnd + 4, end);
    this.received = this.received.subarray(end);
    const { waiting } = this;
    this.waiting = undefined;
    waiting?.resolve({ status: Number(head.slice(9, 12)), body });
  }
}

/** @type {import('./bench-data.mjs').Person[]} */
let people = [];

/**
 * @typedef {{ peer: import('./server-process.mjs').Peer, name: import('./cases.mjs').CaseName, port: number,
 *   concurrency: number, ms?: number, only?: number, first?: number }} Job
 * @param {Job} job runs for `ms`, or asks once as each of the first `only` people and returns the bodies
 */
async function run(job) {
  const request = requestOf(job.peer, job.name, people, { first: job.first ?? 50 });
  const connections = await Promise.all(
    Array.from({ length: job.concurrency }, () => Connection.open(job.port)),
  );
  /** @type {number[]} */
  const latencies = [];
  /** @type {string[]} */
  const bodies = [];
  let turn = 0;
  let credited = 0;
  const began = performance.now();
  const until = job.ms === undefined ? Infinity : began + job.ms;
  const last = job.only ?? Infinity;
  await Promise.all(
    connections.map(async (connection) => {
      while (turn < last && performance.now() < until) {
        const bytes = request(turn++);
        const sent = performance.now();
        const { status, body } = await connection.send(bytes);
        latencies.push(performance.now() - sent);
        if (status !== 200 || body.includes('"errors"'))
          throw new Error(`${job.peer} answered ${job.name} with ${status}: ${body.slice(0, 500)}`);
        if (job.name === 'beat' && !body.includes('"creditedSeconds":0')) credited += 1;
        if (job.only !== undefined) bodies.push(body);
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  for (const { socket } of connections) socket.removeAllListeners('close').destroy();
  await delay(20);
  return { requests: latencies.length, seconds, latencies, bodies, credited };
}

process.on('SIGINT', () => undefined);
process.on('disconnect', () => process.exit(0));
process.on('message', (/** @type {{ people?: typeof people, job?: Job }} */ message) => {
  if (message.people) people = message.people;
  Promise.resolve(message.job ? run(message.job) : {}).then(
    (answer) => process.send?.(answer),
    (error) => process.send?.({ failed: /** @type {Error} */ (error).message }),
  );
});
