// The parent's side of a server in a process of its own.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** @typedef {'koro' | 'limit' | 'postgraphile'} Peer */

export class ServerProcess {
  /** @param {Peer} peer @param {import('node:child_process').ChildProcess} child */
  constructor(peer, child) {
    this.peer = peer;
    this.child = child;
    this.port = 0;
    this.told = '';
    child.stderr?.on('data', (chunk) => (this.told += chunk));
  }

  /** @param {Peer} peer @param {string} databaseUrl */
  static async start(peer, databaseUrl) {
    const child = fork(fileURLToPath(new URL(`servers/${peer}.mjs`, import.meta.url)), {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        GRAPHILE_ENV: 'production',
        BENCH_DATABASE_URL: databaseUrl,
      },
      // PostGraphile tells at every start which types it does not know; it is heard when it fails.
      stdio: ['ignore', 'inherit', peer === 'postgraphile' ? 'pipe' : 'inherit', 'ipc'],
      execArgv: process.env['BENCH_CPU_PROF'] === peer ? ['--cpu-prof', '--cpu-prof-dir=test-results'] : [],
    });
    const server = new ServerProcess(peer, child);
    server.port = (await server.answer()).ready;
    return server;
  }

  /** @returns {Promise<{ ready: number, cpu: number }>} */
  answer() {
    return new Promise((resolve, reject) => {
      const ended = () => reject(new Error(`the ${this.peer} server ended\n${this.told}`));
      this.child.once('exit', ended);
      this.child.once('message', (message) => {
        this.child.off('exit', ended);
        resolve(/** @type {{ ready: number, cpu: number }} */ (message));
      });
    });
  }

  /** CPU µs that the process has used so far. */
  async cpu() {
    const answer = this.answer();
    this.child.send({ ask: 'cpu' });
    return (await answer).cpu;
  }

  /** Puts its clock back to the beginning. @param {number} speed */
  async restartClock(speed) {
    const answer = this.answer();
    this.child.send({ ask: 'clock', speed });
    await answer;
  }

  stop() {
    return new Promise((resolve) => {
      if (this.child.exitCode !== null || this.child.signalCode !== null) return resolve(undefined);
      this.child.once('exit', resolve);
      this.child.disconnect();
    });
  }
}
