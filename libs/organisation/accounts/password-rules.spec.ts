import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { oneTimePassword } from './one-time-password.js';
import { refuseWeakPassword } from './password-rules.js';

const UMINO = { login: 'n-umino', names: ['海野', 'なぎさ', 'うみの', 'なぎさ'] };

function codeOf(password: string): string | undefined {
  try {
    refuseWeakPassword(password, UMINO);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

describe('a password of one’s own', () => {
  it('is long rather than odd', () => {
    expect(codeOf('futon no ue no neko')).toBeUndefined();
    expect(codeOf('布団の上で寝ている猫が二匹')).toBeUndefined();
  });

  it('is refused below twelve characters, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 11, unit: 'grapheme' }), (text) => {
        fc.pre(Array.from(text).length < 12);
        expect(codeOf(text)).toBe('PASSWORD_TOO_SHORT');
      }),
    );
  });

  it('is refused above 128 characters and with a NUL, which PostgreSQL cannot hold', () => {
    expect(codeOf('neko to inu '.repeat(11))).toBe('BAD_INPUT');
    expect(codeOf('futon no ue \u0000')).toBe('BAD_INPUT');
  });

  it.each([
    'Password-2025!',
    'PASSWORD1234',
    'qwertyuiop12',
    '123456789012',
    'hiroshima-2025',
    'kanikanikanikani',
    'my login is n-umino',
    'umino-no-himitsu',
    'なぎさのひみつのことば',
    '海野の秘密の合言葉です',
  ])('is refused when it is easily guessed: %s', (password) => {
    expect(codeOf(password.padEnd(12, '!'))).toBe('PASSWORD_EASILY_GUESSED');
  });
});

describe('a one-time password', () => {
  it('is sixteen unmistakable letters, another one each time', () => {
    const made = new Set(Array.from({ length: 200 }, oneTimePassword));
    expect(made.size).toBe(200);
    for (const password of made) expect(password).toMatch(/^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/);
  });
});
