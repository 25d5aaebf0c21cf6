import { Injectable } from '@nestjs/common';
import { allowed, signedIn } from '../../organisation/index.js';
import { Database, NotFound, type Actor, type Statement } from '../../platform/index.js';
import { Exam } from '../exam.entity.js';
import type {
  AddExamInput,
  ExamSuccessorInput,
  ExamWindowInput,
  RenameExamInput,
} from './catalogue.types.js';
import { runsExamCatalogue } from './exams.policy.js';

const ADD = { name: 'add_exam', text: 'select add_exam($1, $2, $3, $4, $5, $6)' };
const RENAME = { name: 'rename_exam', text: 'select rename_exam($1, $2, $3, $4, $5)' };
const END = { name: 'end_exam', text: 'select end_exam($1, $2)' };
const NAME_SUCCESSOR = {
  name: 'name_exam_successor',
  text: 'select name_exam_successor($1, $2, $3, $4, $5)',
};
const REMOVE_SUCCESSOR = {
  name: 'remove_exam_successor',
  text: 'select remove_exam_successor($1) as code',
};
const SAVE_WINDOW = {
  name: 'save_exam_window',
  text: 'select save_exam_window($1, $2, $3, $4, $5, $6, $7, $8, $9)',
};
const REMOVE_WINDOW = { name: 'remove_exam_window', text: 'select remove_exam_window($1) as code' };

const RUNS = { name: 'runs_catalogue', text: `select actor_role_everywhere('hr') as runs` };

/** The catalogue. Who may change it is decided by PostgreSQL: migrations/…-exams.ts. */
@Injectable()
export class ExamService {
  constructor(private readonly db: Database) {}

  list(actor: Actor): Promise<Exam[]> {
    return this.db.read(actor, ({ em }) => em.find(Exam, { order: { level: 'ASC', code: 'ASC' } }));
  }

  /** Refuses: NOT_FOUND. */
  async one(actor: Actor, code: string): Promise<Exam> {
    signedIn(actor);
    const exam = await this.db.read(actor, ({ em }) => em.findOneBy(Exam, { code }));
    if (!exam) throw new NotFound();
    return exam;
  }

  /** Whether the actor is of 人事課 for all bodies, as the commands will ask. */
  async runsCatalogue(actor: Actor): Promise<boolean> {
    const [row] = await this.db.rows<{ runs: boolean }>(actor, RUNS);
    return row?.runs ?? false;
  }

  /** Refuses: FORBIDDEN, BAD_INPUT, EXAM_CODE_TAKEN. */
  add(actor: Actor, input: AddExamInput): Promise<Exam> {
    const { code, nameJa, nameEn, level, heldFrom, source } = input;
    return this.command(actor, ADD, code, [nameJa, nameEn, level, heldFrom, source]);
  }

  /** Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, EXAM_NOT_HELD, EXAM_NAME_LATER. */
  rename(actor: Actor, input: RenameExamInput): Promise<Exam> {
    const { code, nameJa, nameEn, fromDay, source } = input;
    return this.command(actor, RENAME, code, [nameJa, nameEn, fromDay, source]);
  }

  /** Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, EXAM_WINDOW_LATER. */
  end(actor: Actor, code: string, lastDay: string | null): Promise<Exam> {
    return this.command(actor, END, code, [lastDay]);
  }

  /** Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, EXAM_SUCCESSION_CIRCLE. */
  nameSuccessor(actor: Actor, input: ExamSuccessorInput): Promise<Exam> {
    const { code, successorCode, fromDay, note = null, source } = input;
    return this.command(actor, NAME_SUCCESSOR, code, [successorCode, fromDay, note, source]);
  }

  /** Refuses: FORBIDDEN, NOT_FOUND. */
  removeSuccessor(actor: Actor, id: string): Promise<Exam> {
    return this.removal(actor, REMOVE_SUCCESSOR, id);
  }

  /**
   * Without an id a new one. Refuses: FORBIDDEN, NOT_FOUND, BAD_INPUT, PERIOD_REVERSED, EXAM_NOT_HELD, EXAM_WINDOW_EXISTS.
   */
  saveWindow(actor: Actor, id: string | null, input: ExamWindowInput): Promise<Exam> {
    const { code, kind, applicationsFrom = null, applicationsUntil = null } = input;
    const { sittingsFrom, sittingsUntil, announcedOn = null, source } = input;
    return this.command(actor, SAVE_WINDOW, code, [
      id,
      kind,
      applicationsFrom,
      applicationsUntil,
      sittingsFrom,
      sittingsUntil,
      announcedOn,
      source,
    ]);
  }

  /** Refuses: FORBIDDEN, NOT_FOUND, EXAM_WINDOW_IN_USE. */
  removeWindow(actor: Actor, id: string): Promise<Exam> {
    return this.removal(actor, REMOVE_WINDOW, id);
  }

  /** The exam as it is afterwards. */
  private async command(actor: Actor, statement: Statement, code: string, more: unknown[]): Promise<Exam> {
    allowed(actor, runsExamCatalogue);
    await this.db.rows(actor, statement, [code, ...more]);
    return this.one(actor, code);
  }

  private async removal(actor: Actor, statement: Statement, id: string): Promise<Exam> {
    allowed(actor, runsExamCatalogue);
    const [removed] = await this.db.rows<{ code: string }>(actor, statement, [id]);
    return this.one(actor, removed?.code ?? '');
  }
}
