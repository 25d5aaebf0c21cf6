import { Injectable } from '@nestjs/common';
import { Database, type Actor } from '../platform/index.js';
import { Organisation } from './organisation.entity.js';

@Injectable()
export class OrganisationService {
  constructor(private readonly db: Database) {}

  list(actor: Actor): Promise<Organisation[]> {
    return this.db.read(actor, ({ em }) => em.find(Organisation, { order: { code6: 'ASC' } }));
  }
}
