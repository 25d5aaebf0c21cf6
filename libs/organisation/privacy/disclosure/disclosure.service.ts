import { Injectable } from '@nestjs/common';
import {
  BadInput,
  Database,
  DomainError,
  type Actor,
  type Ctx,
  type Statement,
} from '../../../platform/index.js';
import { allowed, signedIn } from '../../access.policy.js';
import { disclosesForOthers } from '../privacy.policy.js';
import { recordReading } from '../reading-log/record-reading.js';
import {
  DisclosureRequest,
  type Disclosure,
  type DisclosureRequestInput,
  type HeldRecord,
} from './disclosure.types.js';

const HELD_ON_ME: Statement = {
  name: 'held_on_me',
  text: `
select json_build_object(
    'name', h.name, 'titleJa', h.title_ja, 'titleEn', h.title_en, 'purposeJa', h.purpose_ja, 'purposeEn', h.purpose_en,
    'retentionYears', h.retention_years, 'rows', m.rows,
    'keptBackJa', coalesce(h.excluded_ja, h.left_out_ja), 'keptBackEn', coalesce(h.excluded_en, h.left_out_en)) as row
  from held_record h join held_on_me() m on m.name = h.name
 order by h.ordinal`,
};

/** Everything that is held on a person: what there is, and the whole of it. */
@Injectable()
export class DisclosureService {
  constructor(private readonly db: Database) {}

  async heldOnMe(actor: Actor): Promise<HeldRecord[]> {
    signedIn(actor);
    const rows = await this.db.rows<{ row: HeldRecord }>(actor, HELD_ON_ME);
    return rows.map(({ row }) => row);
  }

  /** Everything held on the viewer. Refuses UNAUTHENTICATED. */
  ofMyself(actor: Actor): Promise<Disclosure> {
    const { personId } = signedIn(actor);
    return this.db.read(actor, (ctx) => everythingHeldOn(ctx, personId, null));
  }

  /** Everything held on whom the request is about, but what it leaves out; the person sees that it was read. Refuses: FORBIDDEN, NOT_FOUND. */
  onRequest(actor: Actor, requestId: string): Promise<Disclosure> {
    allowed(actor, disclosesForOthers);
    return this.db.write(actor, async (ctx) => {
      const request = await ctx.em.findOneBy(DisclosureRequest, { id: requestId });
      if (!request) throw new DomainError('NOT_FOUND');
      const disclosure = await everythingHeldOn(ctx, request.personId, request.id);
      await recordReading(ctx, [request.personId], 'disclosure');
      return disclosure;
    });
  }

  /** Refuses: FORBIDDEN, NOT_FOUND (the person's file is kept elsewhere), BAD_INPUT. */
  recordRequest(actor: Actor, input: DisclosureRequestInput): Promise<DisclosureRequest> {
    allowed(actor, disclosesForOthers);
    const reason = input.leftOutReason?.trim() || null;
    if (input.leftOutRecords.length > 0 !== (reason !== null)) throw new BadInput('leftOutReason');
    return this.db.write(actor, async ({ em }) => {
      const [row] = await em.query<{ id: string }[]>(
        'select record_disclosure_request($1, $2, $3, $4, $5, $6) as id',
        [input.personId, input.askedBy, input.askedOn, input.basis.trim(), input.leftOutRecords, reason],
      );
      return em.findOneByOrFail(DisclosureRequest, { id: row?.id ?? '' });
    });
  }

  /** Requests about a person, the latest first: for the person and for whoever keeps the file. */
  requests(actor: Actor, personId: string): Promise<DisclosureRequest[]> {
    signedIn(actor);
    return this.db.read(actor, ({ em }) =>
      em.find(DisclosureRequest, { where: { personId }, order: { askedOn: 'DESC', id: 'DESC' } }),
    );
  }
}

async function everythingHeldOn(
  { em }: Ctx,
  personId: string,
  requestId: string | null,
): Promise<Disclosure> {
  const [row] = await em.query<{ held: Disclosure }[]>('select everything_held_on($1, $2) as held', [
    personId,
    requestId,
  ]);
  if (!row) throw new DomainError('NOT_FOUND');
  return row.held;
}
