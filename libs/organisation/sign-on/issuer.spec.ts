import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isIssuer } from './issuer.js';

/** identity_provider.issuer, as the table checks it. */
const TABLE = /^https?:\/\/[^\s?#]+$/;

describe('an issuer', () => {
  it.each([
    ['https://login.example.jp', true, true],
    ['https://login.example.jp/tenant/v2.0', true, true],
    ['http://login.example.jp', false, true],
    ['http://localhost:8080/realms/koro', true, true],
    ['http://127.9.9.9:1', true, true],
    ['http://[::1]:1', true, true],
    ['http://localhost.example.jp', false, true],
    ['https:login.example.jp', false, false],
    ['HTTPS://login.example.jp', false, false],
    ['https://user@login.example.jp', false, false],
    ['https://login.example.jp?tenant=1', false, false],
    ['https://login.example.jp#x', false, false],
    ['https://login example.jp', false, false],
    ['ftp://login.example.jp', false, false],
    ['', false, false],
  ])('%s: %s in production, %s elsewhere', (text, inProduction, elsewhere) => {
    expect([isIssuer(text, true), isIssuer(text, false)]).toEqual([inProduction, elsewhere]);
  });

  it('that is accepted is an address that the table accepts too', () => {
    const almost = fc.tuple(
      fc.constantFrom('https://', 'http://', 'https:', ''),
      fc.string({ unit: 'binary' }),
    );
    const text = fc.oneof(
      fc.webUrl(),
      fc.string(),
      almost.map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(
        text,
        fc.boolean(),
        (issuer, production) => !isIssuer(issuer, production) || TABLE.test(issuer),
      ),
    );
  });
});
