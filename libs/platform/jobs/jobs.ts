import { setTimeout as delay } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import PgBoss from 'pg-boss';
import type { Ctx } from '../database.js';
import { JOB_SCHEMA } from './install-jobs.js';
import type { JobQueue } from './job-queues.js';

/** Where jobs are kept, and whether this process carries them out. */
export abstract class JobSettings {
  abstract readonly databaseUrl: string;
  abstract readonly work: boolean;
}

/** Stops at the next place where it can when the signal is aborted, by throwing. May be run again from the beginning. */
export type JobHandler<Data> = (data: Data, signal: AbortSignal) => Promise<void>;

const GUARD_LOCK = 7_260_416;
const LOOKED_EVERY_MS = 1_000;
const LOOKED_FOR_LOST_EVERY_MS = 10_000;
/** Between being fetched and being guarded a job looks like a lost one. */
const SETTLING_SECONDS = 3;

/**
 * The one door to background work: jobs on PostgreSQL, by pg-boss. Any process takes any job. A job that a dying process
 * held is found by the lock that it no longer holds, and is tried again within seconds (pg-boss alone would wait for the
 * job's expiry). Works as the owner of its own schema; what a job does to Kōro's tables goes through Database as anybody's.
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(Jobs.name);
  private readonly boss: PgBoss;
  private readonly handlers = new Map<JobQueue, JobHandler<never>>();
  private readonly resting = new Map<JobQueue, AbortController>();
  private readonly stopping = new AbortController();
  private readonly loops: Promise<void>[] = [];
  /** Jobs that this process holds: its own locks would not stop it from taking them for lost. */
  private readonly held = new Set<string>();
  private guard: Promise<pg.Client> | undefined;
  private looking: NodeJS.Timeout | undefined;

  constructor(private readonly settings: JobSettings) {
    this.boss = new PgBoss({
      connectionString: settings.databaseUrl,
      application_name: 'koro-jobs',
      schema: JOB_SCHEMA,
      max: 2,
      migrate: false,
      schedule: false,
    });
    this.boss.on('error', (error) => this.log.error(error.message));
  }

  /** Called by the domain before the application has started. */
  handle<Data extends object>(queue: JobQueue, handler: JobHandler<Data>): void {
    this.handlers.set(queue, handler);
  }

  /** Part of the command's own transaction: the job is there exactly when what it asks for is. */
  async enqueue(ctx: Ctx, queue: JobQueue, data: object): Promise<void> {
    await this.boss.send(queue, data, {
      db: { executeSql: async (text, values) => ({ rows: await ctx.em.query(text, values) }) },
    });
  }

  /** After the commit: this process need not wait for its next look at the queue. */
  nudge(queue: JobQueue): void {
    this.resting.get(queue)?.abort();
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.settings.work) return;
    await this.boss.start();
    await this.retryLostJobs();
    for (const [queue, handler] of this.handlers) this.loops.push(this.work(queue, handler));
    this.looking = setInterval(() => {
      this.retryLostJobs().catch((error: unknown) => this.log.warn(String(error)));
    }, LOOKED_FOR_LOST_EVERY_MS);
  }

  /** Before the data source closes: what runs is told to stop, and is taken up again by the next process. */
  async onModuleDestroy(): Promise<void> {
    if (!this.settings.work) return;
    clearInterval(this.looking);
    this.stopping.abort(new Error('Kōro is stopping'));
    await Promise.all(this.loops);
    await this.boss.stop({ graceful: false });
    await (await this.guard?.catch(() => undefined))?.end();
  }

  /**
   * One job after the other. Not pg-boss' own work(): it leaves the promise that records the end of a job to itself, so
   * that a database that is away for a moment would end the process.
   */
  private async work(queue: JobQueue, handler: JobHandler<never>): Promise<void> {
    while (!this.stopping.signal.aborted) {
      try {
        const [job] = await this.boss.fetch<never>(queue);
        if (job) await this.carryOut(job, handler);
        else await this.rest(queue);
      } catch (error) {
        this.log.warn(`${queue}: ${String(error)}`);
        await this.rest(queue);
      }
    }
  }

  private async carryOut(job: PgBoss.Job<never>, handler: JobHandler<never>): Promise<void> {
    try {
      await this.guarded(job.id, () => handler(job.data, this.stopping.signal));
    } catch (error) {
      if (!this.stopping.signal.aborted) this.log.warn(`${job.name} ${job.id}: ${String(error)}`);
      await this.boss.fail(job.name, job.id, { message: String(error) });
      return;
    }
    await this.boss.complete(job.name, job.id);
  }

  /** Until the next look at the queue, or until somebody says that there is a job. */
  private async rest(queue: JobQueue): Promise<void> {
    const nudged = new AbortController();
    this.resting.set(queue, nudged);
    const signal = AbortSignal.any([this.stopping.signal, nudged.signal]);
    await delay(LOOKED_EVERY_MS, undefined, { signal }).catch(() => undefined);
  }

  private async guarded(id: string, work: () => Promise<void>): Promise<void> {
    const guard = await this.connectedGuard();
    await guard.query('select pg_advisory_lock($1, hashtext($2))', [GUARD_LOCK, id]);
    this.held.add(id);
    try {
      await work();
    } finally {
      this.held.delete(id);
      await guard
        .query('select pg_advisory_unlock($1, hashtext($2))', [GUARD_LOCK, id])
        .catch(() => undefined);
    }
  }

  /** Jobs that are under way and that no process holds: their process has died. */
  private async retryLostJobs(): Promise<void> {
    const guard = await this.connectedGuard();
    const { rows } = await guard.query<{ id: string }>(
      `select id from ${JOB_SCHEMA}.job where state = 'active' and name = any ($1)
          and id <> all ($2) and started_on < now() - make_interval(secs => $3)`,
      [[...this.handlers.keys()], [...this.held], SETTLING_SECONDS],
    );
    for (const { id } of rows) {
      await guard.query(
        `with free as (select pg_try_advisory_lock($1, hashtext($2::text)) as mine),
              tried as (update ${JOB_SCHEMA}.job set state = 'retry', start_after = now() from free
                         where free.mine and id = $2::uuid and state = 'active')
         select case when mine then pg_advisory_unlock($1, hashtext($2::text)) end from free`,
        [GUARD_LOCK, id],
      );
    }
  }

  /** One connection of this process holds the locks of all its jobs; a broken one is replaced at the next use. */
  private connectedGuard(): Promise<pg.Client> {
    this.guard ??= (async () => {
      const client = new pg.Client({
        connectionString: this.settings.databaseUrl,
        application_name: 'koro-jobs',
      });
      client.on('error', () => (this.guard = undefined));
      await client.connect();
      return client;
    })().catch((error: unknown) => {
      this.guard = undefined;
      throw error;
    });
    return this.guard;
  }
}
