import { Injectable } from '@nestjs/common';
import { signedIn } from '../../organisation/index.js';
import { Database, type Actor } from '../../platform/index.js';
import { Completion } from './completion.entity.js';

@Injectable()
export class CompletionService {
  constructor(private readonly db: Database) {}

  /** The actor's own that have not been taken back, the latest first. */
  own(actor: Actor): Promise<Completion[]> {
    const { personId } = signedIn(actor);
    return this.db.read(actor, ({ em }) =>
      em
        .createQueryBuilder(Completion, 'c')
        .where("c.person_id = :personId and c.how <> 'void'", { personId })
        .andWhere('not exists (select from completion v where v.corrects_id = c.id)')
        .orderBy('c.completed_on', 'DESC')
        .addOrderBy('c.id', 'DESC')
        .getMany(),
    );
  }
}
