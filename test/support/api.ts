import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../apps/api/src/create-app.js';
import { knownDocuments, type DocumentRules } from '../../apps/api/src/documents.js';
import type { RefusalCode } from '../../libs/vocabulary/index.js';
import { Builders } from './builders.js';
import { TestClock } from './test-clock.js';
import { TestDatabase } from './database.js';

export interface Answer<T> {
  status: number;
  data: T | null;
  errors: {
    message: string;
    extensions: { code: RefusalCode; field?: string; params?: Record<string, unknown> };
  }[];
  cookie: string | undefined;
}

interface Options {
  production?: boolean;
  documents?: Partial<DocumentRules>;
  /** Carries out background jobs; a test that needs none starts faster without. */
  jobs?: boolean;
}

function appOn(db: TestDatabase, clock: TestClock, options: Options): Promise<NestFastifyApplication> {
  return createApp({
    databaseUrl: db.url,
    clock,
    settings: {
      production: options.production ?? false,
      version: 'test',
      mediaFolder: join(process.cwd(), 'seeds/demo/courses'),
      secureCookies: false,
      publicUrl: null,
    },
    schemaFile: true,
    jobs: options.jobs ?? false,
    documents: {
      known: knownDocuments(join(process.cwd(), 'apps/web/src/gql/persisted-documents.json')),
      others: 'open',
      ...options.documents,
    },
    webFolder: null,
    trustProxy: false,
  });
}

/** The whole API in this process, on a database of its own, with a clock that the test moves. */
export class TestApi {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly db: TestDatabase,
    readonly clock: TestClock,
    private readonly options: Options,
    readonly build: Builders = new Builders(db, clock),
  ) {}

  static async start(options: Options = {}): Promise<TestApi> {
    const db = await TestDatabase.create();
    const clock = new TestClock();
    return new TestApi(await appOn(db, clock, options), db, clock, options);
  }

  /** This process stops, and another one starts on the same database. */
  async restart(): Promise<TestApi> {
    await this.app.close();
    return this.beside();
  }

  /** Another process on the same database; its `app` is to be closed before this one. */
  async beside(): Promise<TestApi> {
    const app = await appOn(this.db, this.clock, this.options);
    return new TestApi(app, this.db, this.clock, this.options, this.build);
  }

  /** One operation, as the person whose cookie it is. */
  async ask<T = Record<string, unknown>>(
    query: string,
    variables: object = {},
    cookie?: string,
    from?: string,
  ): Promise<Answer<T>> {
    return this.post<T>({ query, variables }, cookie, {}, from);
  }

  /** Like ask(), for operations that must succeed. */
  async get<T = Record<string, unknown>>(query: string, variables: object = {}, cookie?: string): Promise<T> {
    const { data, errors } = await this.ask<T>(query, variables, cookie);
    if (errors.length > 0 || !data)
      throw new Error(`${errors[0]?.extensions.code ?? 'no data'}: ${errors[0]?.message ?? ''}`);
    return data;
  }

  /** The code that an operation is refused with; undefined when it was not. */
  async refusal(query: string, variables: object = {}, cookie?: string): Promise<RefusalCode | undefined> {
    return (await this.ask(query, variables, cookie)).errors[0]?.extensions.code;
  }

  async post<T>(
    body: unknown,
    cookie?: string,
    headers: Record<string, string> = {},
    from = '127.0.0.1',
  ): Promise<Answer<T>> {
    const response = await this.app.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: from,
      headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}), ...headers },
      payload: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const json = response.json<{ data?: T | null; errors?: Answer<T>['errors'] }>();
    const set = response.headers['set-cookie'];
    return {
      status: response.statusCode,
      data: json.data ?? null,
      errors: json.errors ?? [],
      cookie: (Array.isArray(set) ? set[0] : set)?.split(';')[0],
    };
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.db.close();
  }
}
