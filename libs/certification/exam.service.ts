import { Injectable } from '@nestjs/common';
import { Database, type Actor } from '../platform/index.js';
import { Exam } from './exam.entity.js';

@Injectable()
export class ExamService {
  constructor(private readonly db: Database) {}

  list(actor: Actor): Promise<Exam[]> {
    return this.db.read(actor, ({ em }) => em.find(Exam, { order: { level: 'ASC', code: 'ASC' } }));
  }
}
