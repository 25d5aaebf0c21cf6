import type { ClientBase } from 'pg';
import { Ids, insertRows } from './bulk.js';
import type { AttemptRow, WatchRow } from './study.js';

export interface EnrolmentRow {
  id: number;
  person_id: number;
  course_id: number;
  course_version_id: number;
  cycle: number;
  reason: 'self' | 'assigned';
  due_on: string | null;
  state: 'active' | 'completed' | 'withdrawn';
  enrolled_at: string;
}

export interface CompletionRow {
  id: number;
  person_id: number;
  course_id: number;
  course_version_id: number;
  enrolment_id: number | null;
  completed_on: string;
  completed_at: string;
  org_id: number;
  unit_id: number;
  how: 'rule' | 'imported' | 'void';
  corrects_id: number | null;
  correction_reason: string | null;
  recorded_by: number | null;
}

/** The rows of the history while it is being made up, and their ids. */
export class LearningRows {
  readonly enrolments: EnrolmentRow[] = [];
  readonly watches: WatchRow[] = [];
  readonly attempts: AttemptRow[] = [];
  readonly completions: CompletionRow[] = [];

  private constructor(
    readonly enrolmentIds: Ids,
    readonly attemptIds: Ids,
    readonly completionIds: Ids,
  ) {}

  static async begin(client: ClientBase): Promise<LearningRows> {
    return new LearningRows(
      await Ids.of(client, 'enrolment'),
      await Ids.of(client, 'quiz_attempt'),
      await Ids.of(client, 'completion'),
    );
  }

  /** Writes everything; certificates are numbered in the order of the completions. */
  async write(client: ClientBase): Promise<void> {
    await insertRows(client, 'enrolment', this.enrolments);
    await insertRows(client, 'watch', this.watches);
    await insertRows(client, 'quiz_attempt', this.attempts);
    await insertRows(client, 'completion', this.completions);
    for (const ids of [this.enrolmentIds, this.attemptIds, this.completionIds]) await ids.handBack(client);
    await client.query(
      `insert into certificate (completion_id, number, issued_at)
       select id, certificate_number(completed_on), completed_at
         from (select * from completion where how = 'rule' order by completed_at, id) c`,
    );
  }
}
