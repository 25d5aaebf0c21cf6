import { Injectable } from '@nestjs/common';
import { signedIn } from '../../organisation/index.js';
import { Database, keyOf, NotFound, pageOf, pageSize, type Actor, type Ctx } from '../../platform/index.js';
import { PublicationState } from '../../vocabulary/index.js';
import { PlanPeriod } from '../indicator/indicator.entity.js';
import { PublishedTables } from '../open-data/published-tables.js';
import { judgementOf, type PublicationLine } from './publication-line.js';
import { Publication, PublicationFigure } from './publication.entity.js';
import { PREPARE_PUBLICATION, PUBLICATION_LINES, READINGS_TO_PUBLISH } from './publication.sql.js';
import type {
  FigureDifference,
  FiguresInput,
  PublicationConnection,
  PublicationInput,
} from './publication.types.js';

/** Making figures public, by two. Who may is decided by PostgreSQL: migrations/…-publishing.ts. */
@Injectable()
export class PublicationService {
  constructor(
    private readonly db: Database,
    private readonly tables: PublishedTables,
  ) {}

  /** Published ones; whoever sees figures gets the prepared ones too. The newest first. Refuses BAD_INPUT. */
  page(actor: Actor, first: number, after: string | null): Promise<PublicationConnection> {
    signedIn(actor);
    const size = pageSize(first);
    return this.db.read(actor, async ({ em }) => {
      const query = em
        .createQueryBuilder(Publication, 'p')
        .where('p.state <> :withdrawn', { withdrawn: PublicationState.withdrawn });
      if (after) query.andWhere('p.id < :after::bigint', { after: keyOf(after, 1)[0] });
      const rows = await query
        .orderBy('p.id', 'DESC')
        .limit(size + 1)
        .getMany();
      return pageOf(
        rows.map((row) => Object.assign(row, { key: [row.id] })),
        size,
      );
    });
  }

  /** Refuses NOT_FOUND. */
  bySlug(actor: Actor, slug: string): Promise<Publication> {
    signedIn(actor);
    return this.db.read(actor, (ctx) => publicationAt(ctx, slug));
  }

  /** The lines as they would be published. Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT. */
  figures(actor: Actor, input: FiguresInput): Promise<PublicationFigure[]> {
    signedIn(actor);
    return this.db.read(actor, async (ctx) => (await this.draft(ctx, input)).lines);
  }

  /**
   * Puts a publication together, to be looked at and published by another. Refuses: NOT_FOUND (plan, or what it corrects),
   * FORBIDDEN, BAD_INPUT, PUBLICATION_READINGS, PUBLICATION_SLUG_TAKEN, PUBLICATION_ALREADY_CORRECTED, PUBLICATION_SAME.
   */
  prepare(actor: Actor, input: PublicationInput): Promise<Publication> {
    signedIn(actor);
    return this.db.write(actor, async (ctx) => {
      const { readingIds, correctsId, lines } = await this.draft(ctx, input);
      const [row] = await ctx.em.query<{ id: string }[]>(PREPARE_PUBLICATION, [
        input.slug,
        input.plan,
        input.asOf,
        input.titleJa,
        input.titleEn,
        correctsId,
        input.reasonJa ?? null,
        input.reasonEn ?? null,
        readingIds,
        lines.map(({ judgement }) => judgement),
      ]);
      const publication = await ctx.em.findOneByOrFail(Publication, { id: row?.id ?? '' });
      await this.tables.freeze(ctx, publication.id);
      return publication;
    });
  }

  /** For ever. Refuses: NOT_FOUND, FORBIDDEN, FOUR_EYES (who prepared it), PUBLICATION_STATE (it is not prepared any more). */
  publish(actor: Actor, slug: string): Promise<Publication> {
    return this.step(actor, 'publish', slug);
  }

  /** What was only prepared is taken back; its slug is free again. Refuses: NOT_FOUND, FORBIDDEN, PUBLICATION_STATE. */
  withdraw(actor: Actor, slug: string): Promise<Publication> {
    return this.step(actor, 'withdraw_publication', slug);
  }

  /** Whether the actor publishes any figure. */
  async publishes(actor: Actor): Promise<boolean> {
    const [row] = await this.db.rows<{ publishes: boolean }>(actor, {
      name: 'actor_publishes',
      text: 'select actor_publishes() as publishes',
    });
    return row?.publishes ?? false;
  }

  private step(
    actor: Actor,
    command: 'publish' | 'withdraw_publication',
    slug: string,
  ): Promise<Publication> {
    signedIn(actor);
    return this.db.write(actor, async (ctx) => {
      const { id } = await publicationAt(ctx, slug);
      await ctx.em.query(`select ${command}($1)`, [id]);
      return ctx.em.findOneByOrFail(Publication, { id });
    });
  }

  private async draft(ctx: Ctx, input: FiguresInput) {
    await ctx.em.query('select must_see_figures()');
    const plan = await ctx.em.findOneBy(PlanPeriod, { code: input.plan });
    if (!plan) throw new NotFound('plan');
    const correctsId = input.corrects ? (await publicationAt(ctx, input.corrects)).id : null;
    const readingIds = input.readingIds ?? (await this.toPublish(ctx, plan.id, input.asOf, correctsId));
    const rows = await ctx.em.query<PublicationLine[]>(PUBLICATION_LINES.text, [
      plan.id,
      readingIds,
      correctsId,
    ]);
    const lines = rows.map((line) => Object.assign(line, { judgement: judgementOf(line, input.asOf, plan) }));
    return { readingIds, correctsId, lines };
  }

  private async toPublish(
    { em }: Ctx,
    planPeriodId: string,
    asOf: string,
    correctsId: string | null,
  ): Promise<string[]> {
    const rows = await em.query<{ id: string }[]>(READINGS_TO_PUBLISH.text, [planPeriodId, asOf, correctsId]);
    return rows.map(({ id }) => id);
  }
}

async function publicationAt({ em }: Ctx, slug: string): Promise<Publication> {
  const [found] = await em.find(Publication, {
    where: { slug },
    order: { id: 'DESC' },
    take: 1,
  });
  if (!found || found.state === PublicationState.withdrawn) throw new NotFound('slug');
  return found;
}

const SAID = ['value', 'noValue', 'words', 'referenceValue', 'numerator', 'denominator'] as const;

/** The lines of which a correction says something else than the publication it corrects. */
export function differencesOf(
  before: readonly PublicationFigure[],
  after: readonly PublicationFigure[],
): FigureDifference[] {
  return after.flatMap((line) => {
    const was = before.find(
      ({ indicatorId, section }) => indicatorId === line.indicatorId && section === line.section,
    );
    return was && SAID.some((said) => was[said] !== line[said]) ? [{ before: was, after: line }] : [];
  });
}
