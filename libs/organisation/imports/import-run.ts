import type { Ctx } from '../../platform/index.js';

/** The work that the batch's state names. */
export type ImportRun = 'checking' | 'applying' | 'undoing';

/** A run that somebody stopped; it has rolled back. */
export class RunStopped extends Error {}

/** Asks between two steps whether to go on, and tells how far the run is. Throws RunStopped. */
export type Checkpoint = (done: number) => Promise<void>;

/** False: somebody stopped the run before it began, or another process has done it. */
export async function beginRun({ em }: Ctx, batchId: string, run: ImportRun): Promise<boolean> {
  const [row] = await em.query<{ begun: boolean }[]>('select begin_import_run($1, $2) as begun', [
    batchId,
    run,
  ]);
  return row?.begun === true;
}
