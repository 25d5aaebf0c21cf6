import { Readable } from 'node:stream';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SessionCookie, SessionService } from '../../organisation/index.js';
import { Database, MediaStorage, type Statement } from '../../platform/index.js';
import { rangeOf } from './byte-range.js';

const FILE_OF_MEDIA: Statement = {
  name: 'file_of_media',
  text: `select case $2 when 'video' then m.file_key when 'poster' then m.poster_key else t.file_key end as key,
                case $2 when 'video' then m.mime when 'poster' then 'image/jpeg' else 'text/vtt; charset=utf-8' end as type,
                m.sha256
           from media m left join media_track t on t.media_id = m.id and t.kind || '.' || t.language || '.vtt' = $2
          where m.id = $1::bigint`,
};

/** Videos, posters and captions, to those who may see a course that uses them: row-level security answers for each request. */
@Controller('media')
export class MediaController {
  constructor(
    private readonly db: Database,
    private readonly storage: MediaStorage,
    private readonly sessions: SessionService,
    private readonly cookie: SessionCookie,
  ) {}

  @Get(':id/:file')
  async serve(
    @Param('id') id: string,
    @Param('file') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const actor = await this.sessions.actorOf(this.cookie.tokenOf(request));
    if (actor.kind !== 'session') return reply.code(401).send();
    const [found] = /^\d{1,18}$/.test(id)
      ? await this.db.rows<{ key: string | null; type: string; sha256: string }>(actor, FILE_OF_MEDIA, [
          id,
          name,
        ])
      : [];
    const file = found?.key ? await this.storage.open(found.key) : null;
    if (!found || !file) return reply.code(404).send();

    const etag = `"${found.sha256.slice(0, 32)}-${name}-${file.bytes}"`;
    void reply.headers({
      'content-type': found.type,
      'accept-ranges': 'bytes',
      etag,
      'last-modified': file.modifiedAt.toUTCString(),
      // Kept by this browser alone, and asked about again: access may have ended.
      'cache-control': 'private, no-cache',
    });
    if (names(request.headers['if-none-match'], etag)) return reply.code(304).send();

    const condition = request.headers['if-range'];
    const range =
      condition === undefined || condition === etag ? rangeOf(request.headers.range, file.bytes) : null;
    if (range === 'unsatisfiable')
      return reply.code(416).header('content-range', `bytes */${file.bytes}`).send();
    const { from, to } = range ?? { from: 0, to: file.bytes - 1 };
    void reply.header('content-length', to - from + 1);
    if (range) void reply.code(206).header('content-range', `bytes ${from}-${to}/${file.bytes}`);
    // HEAD gets an empty stream: with no body at all Fastify would say that the file has no bytes.
    return reply.send(request.method === 'HEAD' ? Readable.from([]) : file.read(from, to));
  }
}

/** Whether If-None-Match names the tag; a proxy that compresses makes tags weak. */
function names(header: string | undefined, etag: string): boolean {
  return (header ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
