import { Clock } from '../../libs/platform/index.js';

/** Stands still until it is moved. */
export class TestClock extends Clock {
  override readonly shifted = false;
  private at: Date;

  constructor(start = '2025-11-20T09:00:00+09:00') {
    super();
    this.at = new Date(start);
  }

  override now(): Date {
    return new Date(this.at);
  }

  forward(seconds: number): void {
    this.at = new Date(this.at.getTime() + seconds * 1000);
  }

  set(instant: string): void {
    this.at = new Date(instant);
  }
}
