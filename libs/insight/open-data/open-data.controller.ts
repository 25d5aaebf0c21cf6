import { createHash } from 'node:crypto';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublicAddress } from '../../organisation/index.js';
import { NotFound } from '../../platform/index.js';
import { catalogueOf } from './catalogue.js';
import { OPEN_DATA_FILES } from './open-data-files.js';
import { OpenDataService } from './open-data.service.js';
import { PUBLICATION_SCHEMA } from './publication-schema.js';

/** A publication's files never change; the catalogue grows with each publication. */
const FOR_EVER = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'public, no-cache';

/** Everything published, for machines: at addresses that stay, without signing in, for pages of any site. */
@Controller('open-data')
export class OpenDataController {
  constructor(
    private readonly openData: OpenDataService,
    private readonly address: PublicAddress,
  ) {}

  @Get('catalog.jsonld')
  async catalogue(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const published = await Promise.all(
      (await this.openData.entries()).map(async (entry) => ({
        entry,
        document: await this.openData.document(entry.slug),
      })),
    );
    const catalogue = JSON.stringify(catalogueOf(published, this.address.origin), null, 2);
    send(request, reply, 'application/ld+json', Buffer.from(catalogue), ASK_AGAIN);
  }

  @Get('publication.schema.json')
  schema(@Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const schema = { $id: `${this.address.origin}/open-data/publication.schema.json`, ...PUBLICATION_SCHEMA };
    send(request, reply, 'application/schema+json', Buffer.from(JSON.stringify(schema, null, 2)), ASK_AGAIN);
  }

  /** Refuses NOT_FOUND (404). */
  @Get(':slug/:file')
  async file(
    @Param('slug') slug: string,
    @Param('file') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = Object.hasOwn(OPEN_DATA_FILES, name) ? OPEN_DATA_FILES[name] : undefined;
    if (!file || !/^[a-z0-9-]{2,41}$/.test(slug)) throw new NotFound();
    const bytes = file.write(await this.openData.document(slug), this.address.origin);
    void reply.header('content-disposition', `attachment; filename="${slug}-${name}"`);
    send(request, reply, file.mediaType, bytes, FOR_EVER);
  }
}

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  type: string,
  bytes: Buffer,
  caching: string,
): void {
  const etag = `"${createHash('sha256').update(bytes).digest('base64url')}"`;
  void reply
    .header('etag', etag)
    .header('cache-control', caching)
    .header('access-control-allow-origin', '*')
    .header('cross-origin-resource-policy', 'cross-origin');
  const known = request.headers['if-none-match']?.split(',').map((one) => one.trim().replace(/^W\//, ''));
  if (known?.includes(etag)) return void reply.code(304).send();
  void reply.header('content-type', `${type}; charset=utf-8`).send(bytes);
}
