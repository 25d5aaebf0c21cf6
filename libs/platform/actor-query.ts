import pg from 'pg';
import type { Actor } from './actor.js';

/** Values of the one statement that tells PostgreSQL who asks. */
export function enterValues(actor: Actor, now: Date): [kind: string, hash: Buffer | null, now: string] {
  return [actor.kind, actor.kind === 'session' ? actor.tokenHash : null, now.toISOString()];
}

export const ENTER = 'select enter($1, $2, $3)';
const ENTER_NAME = 'koro_enter';

/** What this file uses of node-postgres' wire connection; @types/pg leaves it out. */
interface WireConnection {
  submittedNamedStatements: Record<string, string | undefined>;
  parsedStatements: Record<string, string | undefined>;
  parse(message: { name: string; text: string }): void;
  bind(message: { statement: string; values: unknown[]; valueMapper: (value: unknown) => unknown }): void;
  execute(message: { rows?: number }): void;
}

interface WireQuery {
  prepare(connection: WireConnection): void;
  readonly name: string;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: WireConnection): void;
  handleError(error: Error, connection: WireConnection): void;
}

const Query = pg.Query as unknown as new (
  config: object,
  callback: (error: Error | null, result: pg.QueryResult) => void,
) => WireQuery;

/**
 * One prepared statement with enter() sent before it and a single Sync after both: one round trip, and one implicit
 * transaction, so that the actor is set for exactly this statement. (A transaction of its own costs three round trips.)
 */
export class ActorQuery extends Query {
  private entered = false;
  private parsedBefore = false;

  constructor(
    private readonly enter: readonly unknown[],
    statement: { name: string; text: string; values: unknown[] },
    callback: (error: Error | null, result: pg.QueryResult) => void,
  ) {
    super(statement, callback);
  }

  override prepare(connection: WireConnection): void {
    this.parsedBefore = connection.parsedStatements[this.name] !== undefined;
    if (!connection.submittedNamedStatements[ENTER_NAME] && !connection.parsedStatements[ENTER_NAME]) {
      connection.parse({ name: ENTER_NAME, text: ENTER });
      connection.submittedNamedStatements[ENTER_NAME] = ENTER;
    }
    connection.bind({ statement: ENTER_NAME, values: [...this.enter], valueMapper: (value) => value });
    connection.execute({});
    super.prepare(connection);
  }

  // enter()'s own empty row and its completion come first; the statement's follow.
  override handleDataRow(message: unknown): void {
    if (this.entered) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: WireConnection): void {
    if (this.entered) super.handleCommandComplete(message, connection);
    else this.entered = true;
  }

  // When enter() refuses, PostgreSQL skips the statement's Parse; but on a new connection node-postgres has taken the
  // ParseComplete of enter() for the statement's, and would never send it again.
  override handleError(error: Error, connection: WireConnection): void {
    if (!this.entered && !this.parsedBefore) connection.parsedStatements[this.name] = undefined;
    super.handleError(error, connection);
  }
}
