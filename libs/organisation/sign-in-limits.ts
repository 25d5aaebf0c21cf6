import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
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

  private readonly locked = new LRUCache<string, Date>({ max: 50_000, ttl: LOCK_MINUTES * 60_000 });

  async admitAddress(address: string): Promise<void> {
    const spent = await this.spend(this.addresses, address);
    if (spent !== null)
      throw new DomainError('SIGN_IN_TOO_MANY', { params: { seconds: Math.ceil(spent / 1000) } });
  }

  /** Until when an unknown login is locked, or null while it may be tried. Asked before any password is verified. */
  unknownLoginLockedUntil(login: string, now: Date): Date | null {
    const until = this.locked.get(login.toLowerCase());
    return until && until > now ? until : null;
  }

  /** Until when the login is now locked, or null while it may still be tried. */
  async unknownLoginFailed(login: string, now: Date): Promise<Date | null> {
    if ((await this.spend(this.unknownLogins, login.toLowerCase())) === null) return null;
    const until = new Date(now.getTime() + LOCK_MINUTES * 60_000);
    this.locked.set(login.toLowerCase(), until);
    return until;
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
