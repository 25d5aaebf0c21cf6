import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { AppModule, type AppParts } from './app.module.js';
import { documentGate, type DocumentRules } from './documents.js';

export interface AppOptions extends AppParts {
  documents: DocumentRules;
  /** Folder of the built web app; null serves the API alone. */
  webFolder: string | null;
  /** Believe X-Forwarded-For: only behind a reverse proxy. */
  trustProxy: boolean;
}

/** Everything Kōro serves over HTTP, ready to listen. */
export async function createApp(options: AppOptions): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ trustProxy: options.trustProxy, bodyLimit: 256 * 1024 });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(options), adapter, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  const fastify: FastifyInstance = adapter.getInstance();
  await fastify.register(fastifyCookie);
  await fastify.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ["'self'", 'blob:'],
        styleSrc: ["'self'", "'unsafe-inline'"], // Chart.js and the player's bars set style attributes
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: options.settings.secureCookies,
    referrerPolicy: { policy: 'same-origin' },
  });
  acceptFiles(fastify);
  const gate = documentGate(options.documents);
  fastify.addHook('preHandler', async (request, reply) =>
    request.routeOptions.url === '/graphql' ? gate(request, reply) : undefined,
  );
  if (options.webFolder) await serveWeb(fastify, options.webFolder);
  await app.init();
  return app;
}

const MOST_FILE_BYTES = 20 * 1024 * 1024;

const TAKE_FILES = ['/import/files', '/evidence'];

/** Raw bytes, for the routes that take a file; everywhere else a body stays as small as a GraphQL request is. */
function acceptFiles(fastify: FastifyInstance): void {
  const type = 'application/octet-stream';
  fastify.addContentTypeParser(
    type,
    { parseAs: 'buffer', bodyLimit: MOST_FILE_BYTES },
    (_request, body, done) => done(null, body),
  );
  fastify.addHook('onRequest', async (request, reply) => {
    if (
      request.headers['content-type']?.startsWith(type) &&
      !TAKE_FILES.includes(request.routeOptions.url ?? '')
    )
      return reply.code(415).send({ code: 'BAD_INPUT' });
  });
}

async function serveWeb(fastify: FastifyInstance, folder: string): Promise<void> {
  await fastify.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (response, path) => {
      // Built files carry a hash in their name; the page that names them must be asked for every time.
      const forever = path.includes(`${folder}/assets/`);
      response.setHeader('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  // Every other address is a place in the app: the same page, whose router knows what to show.
  readFileSync(join(folder, 'index.html'));
  fastify.get('/*', (request, reply) => {
    if (/^\/(graphql|media|export|evidence|auth|assets)(\/|$)/.test(request.url))
      return reply.code(404).send({ code: 'NOT_FOUND' });
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
}
