import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { returnPathOf } from './return-path.js';

const HERE = 'https://koro.example.jp';

describe('the path to return to', () => {
  it('keeps a place of the app, with its search and its hash', () => {
    expect(returnPathOf('/trainer/completions?year=2025#list')).toBe('/trainer/completions?year=2025#list');
  });

  it('never leaves the site, however it is written', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '\t',
      '\n',
      ':',
      '@',
      '?',
      '#',
      'https:',
      'evil.example',
      '%2f',
      ' ',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 8 }).map((parts) => `/${parts.join('')}`),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (to) => {
        const path = returnPathOf(to);
        return path.startsWith('/') && !path.startsWith('//') && new URL(path, HERE).origin === HERE;
      }),
    );
  });

  it('never leads back into signing in, which would go round for ever', () => {
    for (const to of ['/auth/oidc/340006/start', '/auth', '/sign-in?next=/', '/sign-in/refused', '/./auth/x'])
      expect(returnPathOf(to)).toBe('/');
    expect(returnPathOf('/sign-on')).toBe('/sign-on');
  });

  it.each([undefined, null, 3, ['/record'], 'record', `/${'x'.repeat(2_000)}`])(
    'is the home for %j',
    (to) => {
      expect(returnPathOf(to)).toBe('/');
    },
  );
});
