import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Product } from './product.js';

const LONG_MS = 120_000;
let folder: string;

beforeAll(() => {
  folder = Product.newFolder();
});

afterAll(() => Product.remove(folder));

/** Processes whose command or working folder names this data folder. */
function processesOf(dataFolder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        const environment = readFileSync(`/proc/${pid}/environ`, 'utf8');
        return command.includes(dataFolder) || environment.includes(dataFolder);
      } catch {
        return false; // it has ended meanwhile
      }
    })
    .map(Number)
    .filter((pid) => pid !== process.pid);
}

function postmasterOf(dataFolder: string): number {
  const [pid] = readFileSync(join(dataFolder, 'postgres/cluster/postmaster.pid'), 'utf8').split('\n');
  return Number(pid);
}

async function today(address: string): Promise<number> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ instance { today demo } }' }),
  });
  return response.status;
}

/** Asks until the answer is there: a database that was killed is back within seconds. */
async function signInStatus(address: string, tries: number): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'mutation { signIn(login: "staff", password: "koro-demo") { login } }' }),
    });
    const text = await response.text();
    if (text.includes('"login":"staff"') || attempt === tries) return text;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

describe('npm start', () => {
  it(
    'makes everything from nothing, answers, and Ctrl-C leaves no process',
    async () => {
      const product = Product.launch(folder);
      const address = await product.address();
      expect(await today(address)).toBe(200);
      expect(product.output).toContain('koro-demo');
      expect((await product.signal('SIGINT')).code).toBe(0);
      expect(processesOf(folder)).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'needs no cleaning by hand after kill -9 of Kōro, nor of its PostgreSQL',
    async () => {
      const first = Product.launch(folder);
      await first.address();
      await first.signal('SIGKILL');

      const second = Product.launch(folder);
      const address = await second.address();
      process.kill(postmasterOf(folder), 'SIGKILL');
      expect(await signInStatus(address, 60)).toContain('"login":"staff"');
      expect((await second.signal('SIGTERM')).code).toBe(0);
      expect(processesOf(folder)).toEqual([]);
    },
    LONG_MS,
  );

  it(
    'says in one sentence that the port is taken',
    async () => {
      const server = await new Promise<Server>((resolve) => {
        const listening = createServer();
        listening.listen(0, '127.0.0.1', () => resolve(listening));
      });
      const { port } = server.address() as { port: number };
      const { code, output } = await Product.launch(folder, { PORT: String(port) }).ended;
      server.close();
      expect(code).toBe(1);
      expect(output.trim()).toBe(
        `Port ${port} on 127.0.0.1 is taken by another program; stop it, or choose another port: PORT=3001 npm start.`,
      );
    },
    LONG_MS,
  );

  it.each([
    [
      'postgresql://koro:secret@127.0.0.1:1/koro',
      /^DATABASE_URL: no PostgreSQL answers at 127\.0\.0\.1:1 \(ECONNREFUSED\)\.$/,
    ],
    ['not a url', /^DATABASE_URL is not a URL like postgresql:\/\/user:password@host:5432\/database\.$/],
  ])(
    'says in one sentence what is wrong with DATABASE_URL=%s, without its password',
    async (url, sentence) => {
      const { code, output } = await Product.launch(folder, { DATABASE_URL: url }).ended;
      expect(code).toBe(1);
      expect(output.trim()).toMatch(sentence);
      expect(output).not.toContain('secret');
    },
    LONG_MS,
  );

  it(
    'says in one sentence that the data folder cannot be written',
    async () => {
      const file = join(folder, 'a-file');
      writeFileSync(file, ''); // beneath a file nothing can be made, not even by root
      const { code, output } = await Product.launch(join(file, 'data')).ended;
      expect(code).toBe(1);
      expect(output.trim()).toBe(
        `The data folder ${join(file, 'data')} cannot be written by this account; give it the right to, or name another one with KORO_DATA.`,
      );
    },
    LONG_MS,
  );

  it(
    'refuses, in production, a database that holds demo accounts',
    async () => {
      const { code, output } = await Product.launch(folder, { NODE_ENV: 'production' }).ended;
      expect(code).toBe(1);
      expect(output.trim()).toBe(
        'This database holds the demonstration and its accounts; production (NODE_ENV=production) does not start on it.',
      );
      expect(processesOf(folder)).toEqual([]);
    },
    LONG_MS,
  );
});
