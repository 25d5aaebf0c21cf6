import { Injectable } from '@nestjs/common';
import { signedIn } from '../../organisation/index.js';
import { Database, keyOf, NotFound, pageOf, pageSize, type Actor } from '../../platform/index.js';
import { localDateOf, type ReadingKind } from '../../vocabulary/index.js';
import { FigureReading, ReadingEvidence } from './reading.entity.js';
import { READING_CHANGES } from './reading.sql.js';
import type { FigureReadingConnection, ReadingChange, ReadingEvidenceConnection } from './reading.types.js';

/** Figures frozen for a day. Who may take and see them is decided by PostgreSQL: migrations/…-publishing.ts. */
@Injectable()
export class ReadingService {
  constructor(private readonly db: Database) {}

  /**
   * Freezes the figure and its evidence. Refuses: NOT_FOUND, FORBIDDEN (no duty to publish it), BAD_INPUT (a day to come),
   * READING_DAY_NOT_OVER, READING_NO_DEFINITION, READING_NOTHING_REPORTED.
   */
  take(actor: Actor, indicatorKey: string, asOf: string, kind: ReadingKind): Promise<FigureReading> {
    signedIn(actor);
    return this.db.write(actor, async ({ em }) => {
      const [row] = await em.query<{ id: string }[]>('select take_reading($1, $2, $3) as id', [
        indicatorKey,
        asOf,
        kind,
      ]);
      return em.findOneByOrFail(FigureReading, { id: row?.id ?? '' });
    });
  }

  /** The newest first. Refuses: FORBIDDEN, BAD_INPUT. */
  page(
    actor: Actor,
    first: number,
    after: string | null,
    indicatorKey: string | null,
    asOf: string | null,
  ): Promise<FigureReadingConnection> {
    signedIn(actor);
    const size = pageSize(first);
    return this.db.read(actor, async ({ em, now }) => {
      await em.query('select must_see_figures()');
      const query = em.createQueryBuilder(FigureReading, 'r').where('true');
      if (indicatorKey !== null)
        query.andWhere('r.indicator_id = indicator_keyed(:indicatorKey, :day)', {
          indicatorKey,
          day: asOf ?? localDateOf(now),
        });
      if (asOf !== null) query.andWhere('r.as_of = :asOf', { asOf });
      if (after) query.andWhere('r.id < :after::bigint', { after: keyOf(after, 1)[0] });
      const rows = await query
        .orderBy('r.id', 'DESC')
        .limit(size + 1)
        .getMany();
      return pageOf(
        rows.map((row) => Object.assign(row, { key: [row.id] })),
        size,
      );
    });
  }

  /** Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT. */
  get(actor: Actor, id: string): Promise<FigureReading> {
    signedIn(actor);
    return this.db.read(actor, async ({ em }) => {
      await em.query('select must_see_figures()');
      const reading = await em.findOneBy(FigureReading, { id });
      if (!reading) throw new NotFound('id');
      return reading;
    });
  }

  /** The rows that the viewer may read, in the order of the digest. Refuses BAD_INPUT. */
  evidence(
    actor: Actor,
    readingId: string,
    first: number,
    after: string | null,
    counts: boolean | null,
  ): Promise<ReadingEvidenceConnection> {
    const size = pageSize(first);
    return this.db.read(actor, async ({ em }) => {
      const query = em
        .createQueryBuilder(ReadingEvidence, 'e')
        .where('e.reading_id = :readingId', { readingId });
      if (counts !== null) query.andWhere('e.counts = :counts', { counts });
      if (after) query.andWhere('e.ordinal > :after::int', { after: keyOf(after, 1)[0] });
      const rows = await query
        .orderBy('e.ordinal')
        .limit(size + 1)
        .getMany();
      return pageOf(
        rows.map((row) => Object.assign(row, { key: [String(row.ordinal)] })),
        size,
      );
    });
  }

  /** What makes the difference to today, as far as the viewer may read such rows. Refuses BAD_INPUT. */
  changes(actor: Actor, readingId: string, first: number): Promise<ReadingChange[]> {
    return this.db.rows<ReadingChange>(actor, READING_CHANGES, [readingId, pageSize(first)]);
  }
}
