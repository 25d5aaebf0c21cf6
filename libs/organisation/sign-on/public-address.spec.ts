import { describe, expect, it } from '@jest/globals';
import type { HttpAdapterHost } from '@nestjs/core';
import type { Settings } from '../../platform/index.js';
import { PublicAddress } from './public-address.js';

function callbackOf(publicUrl: string | null, address: string, family = 'IPv4'): string {
  const host = {
    httpAdapter: { getHttpServer: () => ({ address: () => ({ address, family, port: 3000 }) }) },
  };
  return new PublicAddress(host as unknown as HttpAdapterHost, { publicUrl } as Settings).callback;
}

describe('where a provider sends people back to', () => {
  it('is the address that people use, once it is told', () => {
    expect(callbackOf('https://koro.example.jp', '10.0.0.1')).toBe(
      'https://koro.example.jp/auth/oidc/callback',
    );
  });

  it.each([
    ['127.0.0.1', 'IPv4', 'http://127.0.0.1:3000'],
    ['10.0.0.1', 'IPv4', 'http://10.0.0.1:3000'],
    ['0.0.0.0', 'IPv4', 'http://127.0.0.1:3000'],
    ['::', 'IPv6', 'http://127.0.0.1:3000'],
    ['::1', 'IPv6', 'http://[::1]:3000'],
  ])('is otherwise where Kōro listens: %s', (address, family, origin) => {
    expect(callbackOf(null, address, family)).toBe(`${origin}/auth/oidc/callback`);
  });
});
