// The benchmark's time: every round begins at the same moment, and for beats it runs fast, so that a few hundred
// simulated people send a beat every ten of their seconds while the servers get thousands a second.

/** Four months before the plan's target date, as in the demonstration: the burn-up has a forecast to make. */
export const BEGINS_AT = Date.parse('2025-11-20T09:00:00+09:00');

export class BenchClock {
  shifted = false;
  #since = Date.now();
  #speed = 1;

  /** Back to the beginning. @param {number} speed seconds of the benchmark in one of the machine's */
  restart(speed) {
    this.#since = Date.now();
    this.#speed = speed;
  }

  now() {
    return new Date(BEGINS_AT + (Date.now() - this.#since) * this.#speed);
  }

  /** The calendar date in Asia/Tokyo. */
  today() {
    return new Date(this.now().getTime() + 9 * 3_600_000).toISOString().slice(0, 10);
  }
}
