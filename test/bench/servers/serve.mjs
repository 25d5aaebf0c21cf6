// The child's side: tells the address, then answers what the benchmark asks between the requests.
import { BenchClock } from '../bench-clock.mjs';

export const clock = new BenchClock();

/** @param {number} port */
export function serving(port) {
  process.on('message', (/** @type {{ ask: 'cpu' } | { ask: 'clock', speed: number }} */ message) => {
    if (message.ask === 'clock') clock.restart(message.speed);
    const { user, system } = process.cpuUsage();
    process.send?.({ cpu: user + system });
  });
  // The benchmark has ended, however it did.
  process.on('disconnect', () => process.exit(0));
  // A terminal's Ctrl-C reaches every process; the benchmark ends us in its own order.
  process.on('SIGINT', () => undefined);
  process.send?.({ ready: port });
}

export const DATABASE_URL = process.env['BENCH_DATABASE_URL'] ?? '';
