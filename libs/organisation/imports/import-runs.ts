import { Injectable } from '@nestjs/common';
import type { Ctx, SessionActor } from '../../platform/index.js';

/** The work that the state names. */
export type ImportRun = 'checking' | 'applying' | 'undoing';

@Injectable()
export class ImportRuns {
  async enqueue(
    _ctx: Ctx,
    _viewer: SessionActor,
    _order: { batchId: string; run: ImportRun },
  ): Promise<void> {}
  begin(): void {}
}
