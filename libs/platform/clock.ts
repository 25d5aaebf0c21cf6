import { localDateOf, type LocalDate } from '../vocabulary/index.js';

/** The only place that reads the machine's time. Everything else is handed a `now`. */
export abstract class Clock {
  abstract now(): Date;

  /** True for the demonstration's clock; people are told by a banner. */
  abstract readonly shifted: boolean;

  today(): LocalDate {
    return localDateOf(this.now());
  }
}

export class SystemClock extends Clock {
  override readonly shifted = false;

  override now(): Date {
    return new Date();
  }
}

/** The demonstration's clock: real time moved by a fixed offset, so it runs on and survives a restart. */
export class ShiftedClock extends Clock {
  override readonly shifted = true;

  constructor(private readonly offsetMs: number) {
    super();
  }

  override now(): Date {
    return new Date(Date.now() + this.offsetMs);
  }
}
