import { Field, ObjectType } from '@nestjs/graphql';
import { BadInput } from './refusals.js';

@ObjectType()
export class PageInfo {
  @Field(() => String, { nullable: true })
  endCursor: string | null;

  @Field(() => Boolean)
  hasNextPage: boolean;
}

const MOST_ROWS = 200;

/** Refuses BAD_INPUT unless 1 … 200. */
export function pageSize(first: number): number {
  if (first < 1 || first > MOST_ROWS) throw new BadInput('first', { max: MOST_ROWS });
  return first;
}

/** The sort key of a row, opaque to clients. A cursor names a place and not a number, so pages do not shift. */
export function cursorOf(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** Refuses BAD_INPUT for anything that cursorOf() did not make. */
export function keyOf(cursor: string, parts: number): string[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(key) && key.length === parts && key.every((part) => typeof part === 'string'))
      return key;
  } catch {
    // falls through to the refusal
  }
  throw new BadInput('after');
}

/** Edges and page info from rows that were asked for with one more than the page holds. */
export function pageOf<Row extends { key: string[] }>(
  rows: readonly Row[],
  first: number,
): { edges: { cursor: string; node: Row }[]; pageInfo: PageInfo } {
  const edges = rows.slice(0, first).map((node) => ({ cursor: cursorOf(node.key), node }));
  return { edges, pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: rows.length > first } };
}
