import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { systemCode } from './embedded-postgres-error.js';

const onLinux = process.platform === 'linux';

/** A process, told apart from a later one that got the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Opaque; equal only for the same process since the same boot of the machine. */
  readonly start: string;
}

/**
 * Whether a process with this number runs. One that has ended but that nobody has reaped counts as
 * ended: in a container the first process often never reaps the orphans it inherits.
 */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (systemCode(error) !== 'EPERM') return false;
  }
  return !onLinux || linuxStat(pid)?.state !== 'Z';
}

/** The running process with this number, or undefined. */
export function identify(pid: number): ProcessIdentity | undefined {
  if (!isAlive(pid)) return undefined;
  return { pid, start: onLinux ? linuxStart(pid) : psLine(['-o', 'lstart=', '-p', String(pid)]) };
}

/** Whether exactly this process still runs. */
export function isStillRunning(known: ProcessIdentity): boolean {
  const now = identify(known.pid);
  // The start is empty where the system hides other accounts' processes: alive must then suffice.
  return now !== undefined && (now.start === known.start || now.start === '');
}

/** Sends a signal; a process that is already gone is no error. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (systemCode(error) !== 'ESRCH') throw error;
  }
}

/** Waits until `done()` says true; false when it still does not after `timeoutMs`. */
export async function waitUntil(done: () => boolean, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (!done()) {
    if (Date.now() > deadline) return false;
    await delay(10);
  }
  return true;
}

/** Every process' number and command line, the arguments joined by spaces. */
export function commandLines(): { pid: number; command: string }[] {
  if (!onLinux) {
    return psLine(['-axww', '-o', 'pid=,command='])
      .split('\n')
      .map((line) => /^\s*(\d+)\s+(.*)$/.exec(line))
      .flatMap((match) => (match ? [{ pid: Number(match[1]), command: match[2] ?? '' }] : []));
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), command: linuxCommand(Number(name)) }))
    .filter(({ command }) => command !== '');
}

/** The command line of one process, the arguments joined by spaces; empty when it does not run. */
export function commandLine(pid: number): string {
  return onLinux ? linuxCommand(pid) : psLine(['-ww', '-o', 'command=', '-p', String(pid)]);
}

function linuxCommand(pid: number): string {
  return readOr(`/proc/${pid}/cmdline`, '').replaceAll('\0', ' ').trim();
}

function linuxStart(pid: number): string {
  const ticks = linuxStat(pid)?.startTicks;
  if (ticks === undefined) return '';
  // The ticks count from boot, so after a reboot an equal number means nothing.
  return `${readOr('/proc/sys/kernel/random/boot_id', '').trim()}/${ticks}`;
}

function linuxStat(pid: number): { state: string; startTicks: string } | undefined {
  const line = readOr(`/proc/${pid}/stat`, '');
  // The second field is the program's name in brackets and may itself hold spaces and brackets.
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const [state, startTicks] = [fields[0], fields[19]];
  return state && startTicks ? { state, startTicks } : undefined;
}

function readOr(path: string, otherwise: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return otherwise;
  }
}

function psLine(args: readonly string[]): string {
  try {
    const env = { PATH: process.env.PATH, LC_ALL: 'C' };
    return execFileSync('ps', args, { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
}
