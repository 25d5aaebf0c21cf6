import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { fileTypeFromBuffer } from 'file-type';
import { Database, DomainError, NotFound, type Actor, type SessionActor } from '../../platform/index.js';
import { signedIn } from '../access.policy.js';
import { recordReading } from '../privacy/reading-log/record-reading.js';

export const MOST_EVIDENCE_BYTES = 10 * 1024 * 1024;
const MEDIA_TYPES = ['application/pdf', 'image/jpeg', 'image/png'];

export interface EvidenceContent {
  name: string;
  media_type: string;
  content: Buffer;
}

/** Files that prove a pass or a figure. What a file is, its content says: a name can say anything. */
@Injectable()
export class EvidenceService {
  constructor(private readonly db: Database) {}

  /** Returns the file's id; the same file of the same person is kept once. Refuses: EVIDENCE_REFUSED (params.reason). */
  async store(viewer: SessionActor, name: string, content: Buffer): Promise<string> {
    if (content.length === 0) throw refused('empty');
    if (content.length > MOST_EVIDENCE_BYTES) throw refused('too_large');
    const mediaType = (await fileTypeFromBuffer(content))?.mime;
    if (!mediaType || !MEDIA_TYPES.includes(mediaType)) throw refused('type');
    const sha256 = createHash('sha256').update(content).digest('hex');
    return this.db.write(viewer, async ({ em }) => {
      const [stored] = await em.query<{ id: string }[]>('select store_evidence($1, $2, $3, $4) as id', [
        name,
        mediaType,
        sha256,
        content,
      ]);
      return stored?.id ?? '';
    });
  }

  /** A file that PostgreSQL shows. Reading what is about somebody else is kept in the reading log. Refuses NOT_FOUND. */
  async open(actor: Actor, id: string): Promise<EvidenceContent> {
    signedIn(actor);
    return this.db.write(actor, async (ctx) => {
      const [file] = await ctx.em.query<EvidenceContent[]>(
        'select name, media_type, content from evidence_file where id = $1',
        [id],
      );
      if (!file) throw new NotFound('id');
      const people = await ctx.em.query<{ id: string }[]>('select id from evidence_people($1) id', [id]);
      await recordReading(
        ctx,
        people.map((person) => person.id),
        'evidence',
      );
      return file;
    });
  }
}

function refused(reason: 'empty' | 'too_large' | 'type'): DomainError {
  return new DomainError('EVIDENCE_REFUSED', { params: { reason, mostBytes: MOST_EVIDENCE_BYTES } });
}
