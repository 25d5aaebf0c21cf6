// The parent's side of the load generator.
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** @typedef {{ requests: number, seconds: number, latencies: number[], bodies: string[], credited: number }} Run */

export class LoadGenerator {
  #child = fork(fileURLToPath(new URL('client.mjs', import.meta.url)));

  /** @param {object} message @returns {Promise<any>} */
  #ask(message) {
    return new Promise((resolve, reject) => {
      const ended = () => reject(new Error('the load generator ended'));
      this.#child.once('exit', ended);
      this.#child.once('message', (/** @type {{ failed?: string }} */ answer) => {
        this.#child.off('exit', ended);
        if (answer.failed === undefined) resolve(answer);
        else reject(new Error(answer.failed));
      });
      this.#child.send(message);
    });
  }

  /** @param {import('./bench-data.mjs').Person[]} people */
  people(people) {
    return this.#ask({ people });
  }

  /** @param {import('./client.mjs').Job} job @returns {Promise<Run>} */
  run(job) {
    return this.#ask({ job });
  }

  stop() {
    if (this.#child.connected) this.#child.disconnect();
  }
}
