import { readFileSync } from 'node:fs';
import { timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RefusalCode } from '../../../libs/vocabulary/index.js';

export interface DocumentRules {
  /** Hash → text of the web app's own documents (codegen writes the file). */
  readonly known: ReadonlyMap<string, string>;
  /** Whether other documents are answered: always (development, demo), or only with this bearer token. */
  readonly others: 'open' | { readonly token: string } | 'closed';
}

export function knownDocuments(file: string | URL): ReadonlyMap<string, string> {
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
}

function bears(request: FastifyRequest, token: string): boolean {
  const given = Buffer.from(request.headers.authorization?.replace(/^Bearer /, '') ?? '');
  const expected = Buffer.from(token);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

interface Body {
  documentId?: unknown;
  query?: unknown;
}

/** Fastify preHandler for /graphql: a known documentId becomes its text; any other document needs permission. */
export function documentGate(rules: DocumentRules) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | void> => {
    if (fromAnotherSite(request)) return refuse(reply, 'FORBIDDEN', 403);
    const body = request.body as Body | null | undefined;
    if (request.method !== 'POST' || typeof body !== 'object' || body === null || Array.isArray(body)) {
      return refuse(reply, 'DOCUMENT_REFUSED');
    }
    if (typeof body.documentId === 'string') {
      const text = rules.known.get(body.documentId);
      if (text === undefined) return refuse(reply, 'DOCUMENT_NOT_ALLOWED');
      body.query = text;
      return;
    }
    const open = rules.others === 'open' || (rules.others !== 'closed' && bears(request, rules.others.token));
    if (!open) return refuse(reply, 'DOCUMENT_NOT_ALLOWED');
  };
}

/** A page of another site asks. The cookie is SameSite=Strict already; browsers say it here as well. */
function fromAnotherSite(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  return site === 'cross-site' || site === 'same-site';
}

function refuse(reply: FastifyReply, code: RefusalCode, status = 400): FastifyReply {
  return reply.code(status).send({ errors: [{ message: code, extensions: { code } }] });
}
