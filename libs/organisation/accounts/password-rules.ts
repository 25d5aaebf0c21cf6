import { toRomaji } from 'wanakana';
import { DomainError } from '../../platform/index.js';

const SHORTEST = 12;
/** Argon2 takes any length; nobody types more, and a server need not hash megabytes. */
const LONGEST = 128;
/** Shorter ones could stand in a good password by chance: two letters of the alphabet, or one of kana or kanji. */
const TELLING = /^(?:[\x20-\x7e]{3,}|.*[^\x20-\x7e].+|.+[^\x20-\x7e].*)$/u;

/**
 * What people choose when twelve characters are asked of them. Each is refused with anything that is no letter around or
 * between: `Password-2025!` is `password`.
 */
const COMMON = [
  'password',
  'passwordpassword',
  'passw',
  'admin',
  'administrator',
  'qwerty',
  'qwertyuiop',
  'qwertyuiopasdfghjkl',
  'asdfghjkl',
  'zxcvbnm',
  'letmein',
  'welcome',
  'iloveyou',
  'sakura',
  'hiroshima',
  'hiroshimaken',
  'kouro',
  'koro',
  'korodemo',
  'abc',
  'abcdefghijkl',
  'abcdefghijklmnop',
];

/** Who the password is for: it is not to be made of these. */
export interface Holder {
  login: string;
  /** As written and as read. */
  names: readonly string[];
}

/** Refuses: PASSWORD_TOO_SHORT (params.min), BAD_INPUT, PASSWORD_EASILY_GUESSED. */
export function refuseWeakPassword(password: string, holder: Holder): void {
  const length = Array.from(password).length;
  if (length < SHORTEST) throw new DomainError('PASSWORD_TOO_SHORT', { params: { min: SHORTEST } });
  if (length > LONGEST || password.includes('\u0000')) {
    throw new DomainError('BAD_INPUT', { field: 'newPassword', params: { max: LONGEST } });
  }
  if (isCommon(password) || isRepeated(password) || isOf(holder, password)) {
    throw new DomainError('PASSWORD_EASILY_GUESSED');
  }
}

function isCommon(password: string): boolean {
  const letters = password.toLowerCase().replace(/[^\p{L}]/gu, '');
  return letters === '' || COMMON.includes(letters);
}

/** A few characters over and over, such as `kanikanikani`. */
function isRepeated(password: string): boolean {
  return new Set(Array.from(password.toLowerCase())).size < 5;
}

function isOf({ login, names }: Holder, password: string): boolean {
  const spellings = names.flatMap((name) => [name, toRomaji(name)]);
  const written = password.toLowerCase();
  return [login, ...spellings]
    .map((word) => word.toLowerCase())
    .some((word) => TELLING.test(word) && written.includes(word));
}
