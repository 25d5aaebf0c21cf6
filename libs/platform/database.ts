import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type ObjectLiteral, type QueryRunner } from 'typeorm';
import type pg from 'pg';
import { ActorQuery, ENTER, enterValues } from './actor-query.js';
import type { Actor } from './actor.js';
import { Clock } from './clock.js';
import { DomainError, refusalOf } from './refusals.js';

/** What every service method gets: who asks, the one `now` of the operation, and the entities of its transaction. */
export interface Ctx {
  readonly actor: Actor;
  readonly now: Date;
  readonly em: EntityManager;
}

/** A statement that is prepared once per connection. `name` must be unique to its text. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

const RETRIED = new Set(['40001', '40P01']);
const TRIES = 4;

/**
 * The one door to PostgreSQL. Every way through it sets the actor for row-level security, so a check that somebody
 * forgot returns nothing instead of a leak. The actor is an argument all the way: never async-local state, which a
 * saturated pool runs under the wrong person (see decisions/0001).
 */
@Injectable()
export class Database {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** One transaction. Deadlocks and serialization failures are tried again, so `work` must not have outside effects. */
  async write<T>(actor: Actor, work: (ctx: Ctx) => Promise<T>): Promise<T> {
    const now = this.clock.now();
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.transaction(actor, now, 'start transaction', work);
      } catch (error) {
        const code = (error as { driverError?: { code?: string } }).driverError?.code ?? '';
        if (!RETRIED.has(code) || attempt === TRIES) throw refusalOf(error);
      }
    }
  }

  /** Several reads that must agree with one another: one read-only snapshot. */
  async read<T>(actor: Actor, work: (ctx: Ctx) => Promise<T>): Promise<T> {
    return this.transaction(
      actor,
      this.clock.now(),
      'start transaction isolation level repeatable read read only',
      work,
    ).catch((error: unknown) => Promise.reject(refusalOf(error) as Error));
  }

  /** One statement in one round trip: the cheap way for hot reads and for commands that are one function call. */
  async rows<Row extends ObjectLiteral>(
    actor: Actor,
    statement: Statement,
    values: unknown[] = [],
  ): Promise<Row[]> {
    const pool = (this.dataSource.driver as unknown as { master: pg.Pool }).master;
    const entered = enterValues(actor, this.clock.now());
    let client: pg.PoolClient;
    try {
      client = await pool.connect();
    } catch (error) {
      throw refusalOf(error);
    }
    try {
      const result = await new Promise<pg.QueryResult<Row>>((resolve, reject) => {
        client.query(
          new ActorQuery(entered, { ...statement, values }, (error, done) => {
            if (error) reject(error);
            else resolve(done as pg.QueryResult<Row>);
          }) as unknown as pg.Submittable,
        );
      });
      client.release();
      return result.rows;
    } catch (error) {
      const refusal = refusalOf(error);
      client.release(refusal instanceof DomainError && refusal.code === 'UNAVAILABLE');
      throw refusal;
    }
  }

  /** The value of the only column of the only row: for statements that build one JSON document. */
  async json<T>(actor: Actor, statement: Statement, values: unknown[] = []): Promise<T> {
    const [row] = await this.rows<{ json: T }>(actor, statement, values);
    if (!row) throw new DomainError('NOT_FOUND');
    return row.json;
  }

  private async transaction<T>(
    actor: Actor,
    now: Date,
    begin: string,
    work: (ctx: Ctx) => Promise<T>,
  ): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.connect();
      await runner.query(begin);
      await runner.query(ENTER, enterValues(actor, now));
      const result = await work({ actor, now, em: runner.manager });
      await runner.query('commit');
      return result;
    } catch (error) {
      await this.rollback(runner);
      throw error;
    } finally {
      await runner.release();
    }
  }

  private async rollback(runner: QueryRunner): Promise<void> {
    // A lost connection has rolled back by itself; its error is not the one worth telling.
    await runner.query('rollback').catch(() => undefined);
  }
}
