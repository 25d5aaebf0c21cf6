import type { AddressInfo } from 'node:net';
import { Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { Settings } from '../../platform/index.js';

const EVERY_INTERFACE = new Set(['0.0.0.0', '::']);

/** Where people and providers find Kōro: what KORO_PUBLIC_URL says, else the address that it listens on. */
@Injectable()
export class PublicAddress {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly settings: Settings,
  ) {}

  get callback(): string {
    return `${this.origin}/auth/oidc/callback`;
  }

  get backchannelLogout(): string {
    return `${this.origin}/auth/oidc/backchannel-logout`;
  }

  get origin(): string {
    if (this.settings.publicUrl) return this.settings.publicUrl;
    const server = this.host.httpAdapter.getHttpServer() as { address(): AddressInfo | null };
    const { address, family, port } = server.address() ?? { address: '127.0.0.1', family: 'IPv4', port: 0 };
    if (EVERY_INTERFACE.has(address)) return `http://127.0.0.1:${port}`;
    return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`;
  }
}
