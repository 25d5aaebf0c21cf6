import { createHash, randomBytes } from 'node:crypto';

/** SHA-256: what the database keeps of a random token. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** 256 random bits, as the cookie holds them. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}
