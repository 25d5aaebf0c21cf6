import { Injectable } from '@nestjs/common';
import { Database, NotFound, type Actor } from '../../platform/index.js';
import { localDateOf, ReorganisationState } from '../../vocabulary/index.js';
import { allowed, signedIn } from '../access.policy.js';
import { Reorganisation, ReorganisationUnit } from './reorganisation.entity.js';
import { REORGANISATION_PREVIEW } from './reorganisation.sql.js';
import type { ReorganisationCan, ReorganisationPreview } from './reorganisation.types.js';
import { reorganises } from './units.policy.js';

/** The commands of migrations/…-units.ts, each by the arguments it takes. */
export type ReorganisationCommand =
  | 'start_reorganisation($1::bigint, $2::date, $3)'
  | 'add_reorganisation_unit($1::bigint, $2::bigint, $3, $4, $5::bigint)'
  | 'rename_reorganisation_unit($1::bigint, $2, $3)'
  | 'move_reorganisation_unit($1::bigint, $2::bigint)'
  | 'merge_reorganisation_unit($1::bigint, $2::bigint)'
  | 'abolish_reorganisation_unit($1::bigint, $2::bigint)'
  | 'restore_reorganisation_unit($1::bigint, $2::bigint)'
  | 'submit_reorganisation($1::bigint)'
  | 'approve_reorganisation($1::bigint)'
  | 'return_reorganisation($1::bigint, $2)'
  | 'withdraw_reorganisation($1::bigint)';

@Injectable()
export class ReorganisationService {
  constructor(private readonly db: Database) {}

  /** The latest day first. */
  async list(actor: Actor, organisationId: string): Promise<Reorganisation[]> {
    allowed(actor, reorganises);
    return this.db.read(actor, ({ em }) =>
      em.find(Reorganisation, {
        where: { orgId: organisationId },
        order: { effectiveOn: 'DESC', id: 'DESC' },
      }),
    );
  }

  /** Refuses: FORBIDDEN, NOT_FOUND. */
  async get(actor: Actor, id: string): Promise<Reorganisation> {
    allowed(actor, reorganises);
    const found = await this.db.read(actor, ({ em }) => em.findOneBy(Reorganisation, { id }));
    if (!found) throw new NotFound('id');
    return found;
  }

  units(actor: Actor, { id }: Reorganisation): Promise<ReorganisationUnit[]> {
    return this.db.read(actor, ({ em }) =>
      em.find(ReorganisationUnit, { where: { reorganisationId: id }, order: { code: 'ASC', id: 'ASC' } }),
    );
  }

  async preview(actor: Actor, id: string): Promise<ReorganisationPreview> {
    allowed(actor, reorganises);
    return this.db.json(actor, REORGANISATION_PREVIEW, [id]);
  }

  can(actor: Actor, { state, effectiveOn, preparedById }: Reorganisation, now: Date): ReorganisationCan {
    const mine = preparedById === signedIn(actor).personId;
    const { draft, returned, submitted, approved } = ReorganisationState;
    const open = state === draft || state === returned;
    return {
      edit: open,
      submit: open,
      approve: state === submitted && !mine,
      return: state === submitted,
      withdraw: open || state === submitted || (state === approved && effectiveOn > localDateOf(now)),
    };
  }

  /** One command in one transaction; PostgreSQL decides whether, and says no by name. */
  async run(actor: Actor, command: ReorganisationCommand, values: unknown[]): Promise<Reorganisation> {
    allowed(actor, reorganises);
    return this.db.write(actor, async ({ em }) => {
      const [row] = await em.query<{ id: string }[]>(`select ${command} as id`, values);
      return em.findOneByOrFail(Reorganisation, { id: row?.id });
    });
  }
}
