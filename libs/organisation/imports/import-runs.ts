import { randomBytes } from 'node:crypto';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import {
  Clock,
  Database,
  DomainError,
  Jobs,
  type Ctx,
  type SessionActor,
  type SystemActor,
} from '../../platform/index.js';
import { ImportApply } from './import-apply.js';
import { ImportCheck } from './import-check.js';
import { RunStopped, type Checkpoint, type ImportRun } from './import-run.js';

interface ImportJob {
  batchId: string;
  run: ImportRun;
  accountId: string;
  personId: string;
  sessionId: string;
  /** Base64 of the delegated session's hash: the job has the rights of whoever ordered it, as they are when it runs. */
  tokenHash: string;
}

const DELEGATED_HOURS = 2;
const SYSTEM: SystemActor = { kind: 'system', task: 'imports' };
const REPORT = { name: 'report_import', text: 'select report_import($1, $2) as stop' };
const STOP = { name: 'stop_import', text: 'select stop_import($1, $2, $3)' };
const END_SESSION = { name: 'end_import_session', text: 'update session set revoked_at = $2 where id = $1' };

/** Orders the runs of imports and carries them out. */
@Injectable()
export class ImportRuns implements OnModuleInit {
  private readonly log = new Logger(ImportRuns.name);

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly checks: ImportCheck,
    private readonly applies: ImportApply,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<ImportJob>('imports', (job, signal) => this.carryOut(job, signal));
  }

  async enqueue(
    ctx: Ctx,
    viewer: SessionActor,
    { batchId, run }: { batchId: string; run: ImportRun },
  ): Promise<void> {
    const hash = randomBytes(32);
    const until = new Date(ctx.now.getTime() + DELEGATED_HOURS * 3_600_000);
    const [session] = await ctx.em.query<{ id: string }[]>('select delegate_session($1, $2) as id', [
      hash,
      until,
    ]);
    const { accountId, personId } = viewer;
    await this.jobs.enqueue(ctx, 'imports', {
      batchId,
      run,
      accountId,
      personId,
      sessionId: session?.id ?? '',
      tokenHash: hash.toString('base64'),
    } satisfies ImportJob);
  }

  begin(): void {
    this.jobs.nudge('imports');
  }

  /** An interrupted run throws and is run again; every other end is the batch's state. */
  private async carryOut(job: ImportJob, signal: AbortSignal): Promise<void> {
    const actor: SessionActor = {
      kind: 'session',
      tokenHash: Buffer.from(job.tokenHash, 'base64'),
      sessionId: job.sessionId,
      accountId: job.accountId,
      personId: job.personId,
      roles: [],
    };
    try {
      await this.run(job, actor, this.checkpoint(job, actor, signal));
    } catch (error) {
      if (signal.aborted) throw error;
      if (error instanceof DomainError && error.code === 'UNAVAILABLE') throw error;
      await this.db.rows(SYSTEM, STOP, [
        job.batchId,
        job.run,
        error instanceof RunStopped ? null : this.codeOf(error),
      ]);
    }
    await this.db.rows(actor, END_SESSION, [job.sessionId, this.clock.now()]).catch(() => undefined);
  }

  private run(job: ImportJob, actor: SessionActor, checkpoint: Checkpoint): Promise<void> {
    switch (job.run) {
      case 'checking':
        return this.checks.check(actor, job.batchId, checkpoint);
      case 'applying':
        return this.applies.apply(actor, job.batchId, checkpoint);
      case 'undoing':
        return this.applies.undo(actor, job.batchId, checkpoint);
    }
  }

  private checkpoint({ batchId }: ImportJob, actor: SessionActor, signal: AbortSignal): Checkpoint {
    return async (done) => {
      signal.throwIfAborted();
      const [row] = await this.db.rows<{ stop: boolean | null }>(actor, REPORT, [batchId, done]);
      if (row?.stop !== false) throw new RunStopped();
    };
  }

  private codeOf(error: unknown): string {
    if (error instanceof DomainError) return error.code;
    this.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return 'INTERNAL';
  }
}
