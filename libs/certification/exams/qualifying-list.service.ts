import { Injectable } from '@nestjs/common';
import { allowed, signedIn } from '../../organisation/index.js';
import { Database, NotFound, type Actor } from '../../platform/index.js';
import type { QualifyingListInput } from './catalogue.types.js';
import { runsExamCatalogue } from './exams.policy.js';
import { QualifyingList } from './qualifying-list.entity.js';

const ON = { name: 'qualifying_list_on', text: 'select qualifying_list_on($1) as id' };
const PROPOSE = {
  name: 'propose_qualifying_list',
  text: 'select propose_qualifying_list($1, $2, $3, $4) as id',
};
const DECIDE = { name: 'decide_qualifying_list', text: 'select decide_qualifying_list($1, $2, $3)' };
const WITHDRAW = { name: 'withdraw_qualifying_list', text: 'select withdraw_qualifying_list($1)' };

/** Lists of 「応用情報技術者試験等」, approved by two. Who may is decided by PostgreSQL: migrations/…-exams.ts. */
@Injectable()
export class QualifyingListService {
  constructor(private readonly db: Database) {}

  /** All that the actor may read, the latest first day first. */
  list(actor: Actor): Promise<QualifyingList[]> {
    signedIn(actor);
    return this.db.read(actor, ({ em }) =>
      em.find(QualifyingList, { order: { effectiveFrom: 'DESC', id: 'DESC' } }),
    );
  }

  /** Null before the first list. */
  async on(actor: Actor, day: string): Promise<QualifyingList | null> {
    signedIn(actor);
    const [row] = await this.db.rows<{ id: string | null }>(actor, ON, [day]);
    return row?.id ? this.one(actor, row.id) : null;
  }

  /** Refuses: FORBIDDEN, BAD_INPUT, QUALIFYING_LIST_DAY_TAKEN, QUALIFYING_LIST_SAME. */
  async propose(actor: Actor, input: QualifyingListInput): Promise<QualifyingList> {
    allowed(actor, runsExamCatalogue);
    const { effectiveFrom, examCodes, source, reason } = input;
    const [made] = await this.db.rows<{ id: string }>(actor, PROPOSE, [
      effectiveFrom,
      examCodes,
      source,
      reason,
    ]);
    return this.one(actor, made?.id ?? '0');
  }

  /**
   * Refuses: FORBIDDEN, NOT_FOUND, QUALIFYING_LIST_DECIDED, QUALIFYING_LIST_TWO_PEOPLE, QUALIFYING_LIST_DAY_TAKEN.
   */
  async approve(actor: Actor, id: string): Promise<QualifyingList> {
    allowed(actor, runsExamCatalogue);
    await this.db.rows(actor, DECIDE, [id, true, null]);
    return this.one(actor, id);
  }

  /** Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, QUALIFYING_LIST_DECIDED, QUALIFYING_LIST_TWO_PEOPLE. */
  async reject(actor: Actor, id: string, reason: string): Promise<QualifyingList> {
    allowed(actor, runsExamCatalogue);
    await this.db.rows(actor, DECIDE, [id, false, reason]);
    return this.one(actor, id);
  }

  /** By the proposer. Refuses: FORBIDDEN, NOT_FOUND, QUALIFYING_LIST_DECIDED. */
  async withdraw(actor: Actor, id: string): Promise<QualifyingList> {
    allowed(actor, runsExamCatalogue);
    await this.db.rows(actor, WITHDRAW, [id]);
    return this.one(actor, id);
  }

  private async one(actor: Actor, id: string): Promise<QualifyingList> {
    const list = await this.db.read(actor, ({ em }) => em.findOneBy(QualifyingList, { id }));
    if (!list) throw new NotFound();
    return list;
  }
}
