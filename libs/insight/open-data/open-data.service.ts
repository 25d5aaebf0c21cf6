import { Injectable } from '@nestjs/common';
import { Clock, Database, PUBLIC } from '../../platform/index.js';
import { localDateOf } from '../../vocabulary/index.js';
import type { PublishedDocument, PublishedEntry } from './open-data.types.js';
import { LATEST_SLUG, PUBLISHED_DOCUMENT, PUBLISHED_ENTRIES } from './open-data.sql.js';

/** What is published. Always asked as the public, so that a page shows the same to whoever happens to be signed in. */
@Injectable()
export class OpenDataService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** The newest first. */
  entries(): Promise<PublishedEntry[]> {
    return this.db.rows<PublishedEntry>(PUBLIC, PUBLISHED_ENTRIES);
  }

  /** Refuses NOT_FOUND, also for what is not published yet. */
  document(slug: string): Promise<PublishedDocument> {
    return this.db.json<PublishedDocument>(PUBLIC, PUBLISHED_DOCUMENT, [slug]);
  }

  /** This year's progress: the newest publication of the plan in force; null while nothing is published. */
  async latest(): Promise<PublishedDocument | null> {
    const today = localDateOf(this.clock.now());
    const [newest] = await this.db.rows<{ slug: string }>(PUBLIC, LATEST_SLUG, [today]);
    return newest ? this.document(newest.slug) : null;
  }
}
