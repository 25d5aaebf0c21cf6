import { randomInt } from 'node:crypto';

/** Letters and figures that nobody takes for one another on paper: neither 0 and o, nor 1, i and l. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const LETTERS_PER_GROUP = 4;

/** Sixteen letters in four groups, such as `k7fq-w2mn-8xhd-pt3c`: 79 bits, easy to read out and to type. */
export function oneTimePassword(): string {
  const group = (): string =>
    Array.from({ length: LETTERS_PER_GROUP }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}
