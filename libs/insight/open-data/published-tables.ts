import { Injectable } from '@nestjs/common';
import { NotFound, type Ctx } from '../../platform/index.js';
import type { ReleasedCell } from './published-table.js';
import { suppress } from './suppression.js';

/** The tables by body and year of a publication: decided, when it is prepared, and frozen with it. */
@Injectable()
export class PublishedTables {
  /** Refuses NOT_FOUND for whoever has no duty to publish. */
  freeze({ em }: Ctx, publicationId: string): Promise<void> {
    return freezePublishedTables(em, publicationId);
  }
}

/**
 * Counts the tables of a prepared publication from the frozen evidence of its readings, decides with the plan's earlier
 * publications in view which cells may be shown, and writes them, anew if they were there.
 */
export async function freezePublishedTables(
  em: Pick<Ctx['em'], 'query'>,
  publicationId: string,
): Promise<void> {
  const [row] = await em.query<{ history: ReleasedCell[][] | null }[]>(
    'select publication_history($1) as history',
    [publicationId],
  );
  const cells = row?.history?.at(-1);
  if (!row?.history || !cells) throw new NotFound();
  const release = await suppress(cells, row.history.slice(0, -1));
  const hidden = release.filter(({ suppressed }) => suppressed !== null);
  await em.query('select freeze_publication_cells($1, $2)', [publicationId, JSON.stringify(hidden)]);
}
