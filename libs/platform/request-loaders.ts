import DataLoader from 'dataloader';
import type { Actor } from './actor.js';
import type { Ctx, Database } from './database.js';
import { NotFound } from './refusals.js';

/** Reads a whole set by id in one statement. Ids that the actor may not see are simply not in the map. */
export type Batch<V> = (ctx: Ctx, ids: readonly string[]) => Promise<ReadonlyMap<string, V>>;

/** The loaders of one request: what many fields ask for one by one is read as a set, once. */
export class RequestLoaders {
  private readonly loaders = new Map<Batch<unknown>, DataLoader<string, unknown>>();

  constructor(
    private readonly db: Database,
    private readonly actor: Actor,
  ) {}

  async find<V>(batch: Batch<V>, id: string): Promise<V | null> {
    return ((await this.loaderOf(batch).load(id)) ?? null) as V | null;
  }

  /** For relations that always exist: an unreadable one is refused as NOT_FOUND. */
  async get<V>(batch: Batch<V>, id: string): Promise<V> {
    const found = await this.find(batch, id);
    if (found === null) throw new NotFound();
    return found;
  }

  private loaderOf(batch: Batch<unknown>): DataLoader<string, unknown> {
    const known = this.loaders.get(batch);
    if (known) return known;
    const loader = new DataLoader<string, unknown>(async (ids) => {
      const rows = await this.db.read(this.actor, (ctx) => batch(ctx, ids));
      return ids.map((id) => rows.get(id) ?? null);
    });
    this.loaders.set(batch, loader);
    return loader;
  }
}

/** Rows by the id that `keyOf` names; for one-to-one relations. */
export function byKey<V>(rows: readonly V[], keyOf: (row: V) => string): Map<string, V> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}

/** Rows in groups; every asked id gets a group, so that "none" is an empty list and not a refusal. */
export function groupedBy<V>(
  ids: readonly string[],
  rows: readonly V[],
  keyOf: (row: V) => string,
): Map<string, V[]> {
  const groups = new Map<string, V[]>(ids.map((id) => [id, []]));
  for (const row of rows) groups.get(keyOf(row))?.push(row);
  return groups;
}
