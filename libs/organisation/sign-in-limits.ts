import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { DomainError } from '../platform/index.js';

const LOCK_MINUTES = 15;

/**
 * How often one address may try, and how often one unknown login. The lock of a known account stands in PostgreSQL and
 * holds over every process; these two are kept by each process, for they only slow a guesser down.
 */
@Injectable()
export class SignInLimits {
  private readonly addresses = new RateLimiterMemory({ points: 60, duration: 60 });
  private readonly unknownLogins = new RateLimiterMemory({
    points: 4,
    duration: LOCK_MINUTES * 60,
    blockDuration: LOCK_MINUTES * 60,
  });

  async admitAddress(address: string): Promise<void> {
    const spent = await this.spend(this.addresses, address);
    if (spent !== null)
      throw new DomainError('SIGN_IN_TOO_MANY', { params: { seconds: Math.ceil(spent / 1000) } });
  }

  /** Until when the login is locked, or null while it may still be tried. */
  async unknownLoginFailed(login: string, now: Date): Promise<Date | null> {
    const spent = await this.spend(this.unknownLogins, login.toLowerCase());
    return spent === null ? null : new Date(now.getTime() + spent);
  }

  /** Null when admitted, else the milliseconds to wait. */
  private async spend(limiter: RateLimiterMemory, key: string): Promise<number | null> {
    try {
      await limiter.consume(key);
      return null;
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return refused.msBeforeNext;
      throw refused;
    }
  }
}
