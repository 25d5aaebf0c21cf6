import type { SecondRange } from '../../libs/vocabulary/index.js';

const TOLERANCE_S = 3;

export type Step =
  | { kind: 'wait'; seconds: number }
  | { kind: 'start' }
  | { kind: 'beat'; sequence: number; played: SecondRange[]; visible: boolean };

/** The ledger told as simply as it can be, second by second: what record_beat() is compared with. */
export class WatchModel {
  readonly watched = new Set<number>();
  /** Every second that was ever sent as played while visible. */
  readonly sent = new Set<number>();
  private hidden = new Set<number>();
  private carry = TOLERANCE_S;
  private lastAt = 0;
  private lastSequence = 0;
  private started = false;
  private now = 0;

  constructor(
    private readonly duration: number,
    private readonly rate: number,
  ) {}

  /** Seconds credited by this step. */
  take(step: Step): number {
    if (step.kind === 'wait') {
      this.now += step.seconds;
      return 0;
    }
    if (step.kind === 'start') {
      if (this.started) this.carry = Math.min(TOLERANCE_S, this.carry + (this.now - this.lastAt) * this.rate);
      this.started = true;
      this.lastAt = this.now;
      this.lastSequence = 0;
      this.hidden = new Set();
      return 0;
    }
    if (step.sequence <= this.lastSequence) return 0;
    const fresh = this.freshOf(step);
    const budget = this.carry + (this.now - this.lastAt) * this.rate;
    const credited = fresh.slice(0, Math.floor(budget));
    for (const second of credited) this.watched.add(second);
    this.carry = Math.min(TOLERANCE_S, budget - credited.length);
    this.lastAt = this.now;
    this.lastSequence = step.sequence;
    return credited.length;
  }

  private freshOf({ played, visible }: { played: SecondRange[]; visible: boolean }): number[] {
    const seconds = [
      ...new Set(played.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, n) => from + n))),
    ];
    for (const second of seconds) {
      if (visible) this.sent.add(second);
      else if (!this.watched.has(second)) this.hidden.add(second);
    }
    return seconds
      .filter((second) => second < this.duration && !this.watched.has(second) && !this.hidden.has(second))
      .sort((a, b) => a - b);
  }
}
