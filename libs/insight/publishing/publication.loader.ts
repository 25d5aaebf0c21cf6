import { In, Not } from 'typeorm';
import { byKey, groupedBy, type Batch } from '../../platform/index.js';
import { PublicationState } from '../../vocabulary/index.js';
import { Publication, PublicationFigure } from './publication.entity.js';
import type { PublicationViewerCan } from './publication.types.js';

export const publicationById: Batch<Publication> = async ({ em }, ids) =>
  byKey(await em.findBy(Publication, { id: In([...ids]) }), (publication) => publication.id);

/** The correction, prepared or published, as far as the viewer may see it; by the corrected one. */
export const correctionOfPublication: Batch<Publication> = async ({ em }, ids) =>
  byKey(
    await em.findBy(Publication, { correctsId: In([...ids]), state: Not(PublicationState.withdrawn) }),
    (correction) => correction.correctsId ?? '',
  );

export const figuresOfPublication: Batch<PublicationFigure[]> = async ({ em }, ids) =>
  groupedBy(
    ids,
    await em.find(PublicationFigure, { where: { publicationId: In([...ids]) }, order: { ordinal: 'ASC' } }),
    (figure) => figure.publicationId,
  );

export const publicationFacts: Batch<PublicationViewerCan & { id: string }> = async ({ em }, ids) =>
  byKey(
    await em.query<(PublicationViewerCan & { id: string })[]>(
      `select p.id::text as id, may_publish(p) as publish, may_withdraw_publication(p) as withdraw, may_correct(p) as correct
         from publication p where p.id = any ($1)`,
      [ids],
    ),
    (facts) => facts.id,
  );

export const digestOfPublication: Batch<{ id: string; matches: boolean | null }> = async ({ em }, ids) =>
  byKey(
    await em.query<{ id: string; matches: boolean | null }[]>(
      'select p.id::text as id, publication_digest(p.id) = p.digest as matches from publication p where p.id = any ($1)',
      [ids],
    ),
    (checked) => checked.id,
  );
