import { join } from 'node:path';
import { Settings } from '../../../../libs/platform/index.js';
import type { DocumentRules } from '../documents.js';
import { knownDocuments } from '../documents.js';
import { SentenceError } from './sentence-error.js';

/** What the environment says; every variable of Kōro is read here and nowhere else. */
export interface Environment {
  readonly root: string;
  /** KORO_DATA: what this instance keeps on disk. */
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
  readonly host: string;
  readonly port: number;
  readonly trustProxy: boolean;
  readonly settings: Settings;
  /** Demonstration data and clock: everywhere but in production. */
  readonly demo: boolean;
  readonly documents: DocumentRules;
}

export function environmentOf(root: string, env: NodeJS.ProcessEnv, version: string): Environment {
  const production = env['NODE_ENV'] === 'production';
  const dataFolder = env['KORO_DATA'] ?? join(root, '.koro');
  const publicUrl = originOf(env['KORO_PUBLIC_URL']);
  return {
    root,
    dataFolder,
    databaseUrl: env['DATABASE_URL'] || undefined,
    host: env['HOST'] ?? '127.0.0.1',
    port: portOf(env['PORT'] ?? '3000'),
    demo: !production,
    trustProxy: env['KORO_TRUST_PROXY'] === 'on',
    settings: {
      production,
      version,
      mediaFolder: env['KORO_MEDIA'] ?? join(dataFolder, 'media'),
      secureCookies: publicUrl?.startsWith('https:') ?? false,
      publicUrl,
    },
    documents: {
      known: knownDocuments(join(root, 'apps/web/src/gql/persisted-documents.json')),
      others: production
        ? env['KORO_DOCUMENT_TOKEN']
          ? { token: env['KORO_DOCUMENT_TOKEN'] }
          : 'closed'
        : 'open',
    },
  };
}

function originOf(text: string | undefined): string | null {
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/') return url.origin;
  throw new SentenceError(
    `KORO_PUBLIC_URL is "${text}"; it must be an address without a path, such as https://koro.example.jp.`,
  );
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new SentenceError(`PORT is "${text}"; it must be a number from 0 to 65535.`);
}
